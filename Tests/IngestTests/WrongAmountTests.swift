import Testing

@testable import Ingest

/// Damage that once put a wrong amount into a form.
struct WrongAmountTests {
    private static func form(_ text: String) -> ProjectForm? { ingest(text).forms.first }

    private func text(_ name: String) throws -> String { try #require(InventedLayouts.all.first { $0.name == name }).text }

    @Test(arguments: ["        （万\n         元）", "        （万\n- 3 -\n        元）", "（\n万元）"])
    func `a unit that a narrow column or a page breaks is the whole unit`(unit: String) throws {
        let broken = try text("evaluation, columns").replacing("（万元）", with: unit)
        #expect(Self.form(broken)?[.currentBudget].value == Amount(yuan: 4_200_000))
        #expect(Self.form(broken)?[.executed].value == Amount(yuan: 4_523_600))
    }

    @Test func `the end of a unit without its beginning is no unit, and the amounts are missing`() throws {
        for unit in ["         元）", "         万元）"] {
            let document = ingest(try text("evaluation, columns").replacing("（万元）", with: unit))
            #expect(AmountField.allCases.allSatisfy { (document.forms.first?[$0].value?.fen ?? 0) == 0 })
            #expect(document.findings.contains { $0.rule == .unitUnknown })
        }
    }

    @Test(arguments: ["2\n\u{C}某市照明中心2022年度部门预算公开\n", "12\n\u{C}", "\u{C}12\n"])
    func `the number of a page fills no blank cell`(page: String) throws {
        let lines = try text("evaluation, a cell a line").replacing(
            "\n1150200.00\n1150200.00\n10\n100.00%\n10\n", with: "\n1150200.00\n\(page)10\n100.00%\n10\n")
        let damaged = Self.form(lines)
        #expect(damaged?[.executed].value == nil && damaged?[.adjustedBudget].value?.fen != 12_00)
        let blank = try text("target, columns").replacing(
            "           （元）：                            数（元）：\n", with: "           （元）：                            数（元）：\n\(page)")
        #expect(Self.form(blank)?[.priorBudget].value == nil && Self.form(blank)?[.priorExecuted].value == nil)
    }

    @Test(arguments: ["2019\n年绩效目标", "20\n19年绩效目标", "2019\n\n年绩效目标", "20 19年绩效目标", "2019 年绩效目标"])
    func `the year of the heading below a blank amount is not that amount`(heading: String) throws {
        let broken = try text("target, columns").replacing("                           2019年绩效目标", with: heading)
        #expect(Self.form(broken)?[.priorExecuted].value == nil && Self.form(broken)?[.priorBudget].value == nil)
        #expect(Self.form(broken)?[.currentBudget].value == Amount(yuan: 2_150_000))
    }

    @Test func `a number left of a broken label is not its amount`() throws {
        let stray = try text("target, columns").replacing(
            "                       同名项目上年预算执行\n", with: "                       同名项目上年预算执行\n123,456.00\n")
        #expect(Self.form(stray)?[.priorExecuted].value == nil)
    }
}
