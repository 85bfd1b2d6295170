import Testing

@testable import Ingest

/// Labels of amounts that were lost.
struct CompareSiblingsTests {
    private static let prior = "\n同名项目上年预算额（元）： 1,100,000 同名项目上年预算执行数（元）： 900,000"
    private static let budgets = "项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000"

    private func missing(_ document: IngestedDocument) -> [Text] {
        document.findings.filter { $0.rule == .amountLabelMissing }.map(\.subject)
    }

    @Test func `a form that prints all but one of the amounts of its kind says which`() {
        let document = ingest(InventedForms.target(money: "项目总预算（元）： 5,000,000" + Self.prior))
        #expect(missing(document) == ["项目当年预算"])
        #expect(missing(ingest(InventedForms.target(money: Self.budgets + Self.prior))).isEmpty)
        #expect(missing(ingest(InventedForms.target(money: Self.budgets))).isEmpty)
    }

    @Test func `a form that lacks a label of the others of its kind says so, and names one`() {
        let whole = InventedForms.target(money: Self.budgets)
        let other = InventedForms.target(head: "项目名称： 除雪 项目类别： 经常性项目", money: "项目总预算（元）： 4,000,000")
        let document = ingest(whole + "\n" + other)
        #expect(missing(document) == ["项目当年预算"])
        let finding = document.findings.first { $0.rule == .amountLabelMissing }
        #expect(finding?.project == "除雪" && finding?.otherLine == 14)
    }

    @Test func `a blank amount is not a missing label`() {
        #expect(missing(ingest(InventedForms.target(money: "项目总预算（元）： 项目当年预算（元）：" + Self.prior))).isEmpty)
    }

    @Test func `a number that lost its label stays unclaimed although running text follows`() {
        let money = "当年预算数（元）： 900,000.00\n数（元）：\n880,000.00"
        let document = ingest(InventedForms.evaluation(money: money))
        #expect(document.findings.map(\.rule).contains(.unclaimedText))
        #expect(missing(document) == ["预算执行数"])
    }
}
