import Testing

@testable import Ingest

/// Documents most of whose amounts are damaged.
struct DoubtDocumentTests {
    private func form(_ name: String, _ total: String, _ year: String, unit: String = "元") -> String {
        InventedForms.target(head: "项目名称： \(name) 项目类别： 经常性项目", money: "项目总预算（\(unit)）： \(total) 项目当年预算（\(unit)）： \(year)\n")
    }

    private func amounts(_ forms: String...) -> [[Int64?]] {
        ingest(forms.joined(separator: "\n")).forms.map { [$0[.totalBudget].value?.fen, $0[.currentBudget].value?.fen] }
    }

    private let nothing: [Int64?] = [nil, nil]

    @Test func `where the first digits of most amounts are lost, those that are numbers count nothing`() {
        let (first, second, last) = (form("除雪", ",441,000", ",441,000"), form("绿化", "00,000", "54,30"), form("路灯", "45,400", "45,400"))
        let document = ingest([first, second, last].joined(separator: "\n"))
        #expect(document.findings.count { $0.rule == .amountInDoubt && $0.project == "路灯" } == 2)
        #expect(amounts(first, second, last) == [nothing, nothing, nothing])
        #expect(amounts(first, last) == [nothing, [4_540_000, 4_540_000]])
    }

    @Test func `where the unit of most forms cannot be the one that is printed, it is none's`() {
        let (huge, large) = (form("除雪", "8,441,000", "8,441,000", unit: "万元"), form("路灯", "500,000", "500,000", unit: "万元"))
        #expect(amounts(huge, huge, large) == [nothing, nothing, nothing])
        #expect(amounts(huge, large) == [nothing, [500_000_000_000, 500_000_000_000]])
    }

    @Test(arguments: ["####", "（略）", "750_万"])
    func `what is no number at all says nothing about the others`(other: String) {
        let damaged = form("除雪", other, other)
        #expect(amounts(damaged, damaged, form("路灯", "45,400", "45,400")).last == [4_540_000, 4_540_000])
    }
}
