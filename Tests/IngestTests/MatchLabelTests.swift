import Testing

@testable import Ingest

struct MatchLabelTests {
    /// What is found at the start of a text, as `words|rest of its cell` with its unit.
    private func match(_ text: String) -> (label: Label, unit: MoneyUnit?, colon: Bool, rest: String)? {
        let cells = splitCells(Array(text.utf8))
        guard let match = cells.matchLabel(at: Position(cell: 0, offset: cells.cells[0].start), limit: cells.cells.count) else {
            return nil
        }
        let rest = Array(cells.bytes[match.next.offset..<cells.cells[match.next.cell].end])
        return (match.label, match.unit, match.hasColon, String(decoding: rest, as: UTF8.self))
    }

    @Test(
        arguments: [
            "项目名称：道路", "项目名称:道路", "项目名称∶道路", "项目名称 ： 道路", "项目 名称： 道路", "项 目 名 称：道路", "项目名\n称：道路", "项目\n名称 道路",
            "1.项目名称：道路", "（一）项目名称：道路", "一、项目名称：道路", "★项目名称：道路", "项目名称(盖章)：道路", "**项目名称**：道路",
        ])
    func `spaces, brackets, enumeration and a broken line do not hide a label`(text: String) {
        #expect(match(text)?.label == .text(.project))
    }

    @Test(
        arguments: [
            ("项目总预算（元）： 5", .yuan), ("项目总预算(万元)： 5", .tenThousand), ("项目总预算 （万元） 5", .tenThousand), ("项目总预算\n（元） 5", .yuan),
            ("项目总预算（单位：万元）5", .tenThousand), ("项目总预算(亿元): 5", .hundredMillion), ("项目总预算： 5", nil), ("项目总预算（千元）", .thousand),
        ] as [(String, MoneyUnit?)])
    func `the money unit stands in brackets behind the label`(text: String, unit: MoneyUnit?) {
        #expect(match(text)?.label == .money(.totalBudget) || text.hasSuffix("）5"))
        #expect(match(text)?.unit == unit || text.hasSuffix("）5"))
    }

    @Test(
        arguments: [
            ("年度总体目标完成情况：无", .narrative, "无"), ("预算执行数（元）：5", .money(.executed), "5"), ("上年预算执行数：5", .money(.priorExecuted), "5"),
            ("主管部门及代码：交通局", .text(.department), "交通局"), ("实施单位名称：站", .text(.unit), "站"),
        ] as [(String, Label, String)])
    func `the longest label counts, and the value begins behind its colon`(text: String, label: Label, rest: String) {
        #expect(match(text)?.label == label)
        #expect(match(text)?.rest == rest)
    }

    @Test(arguments: ["项目总预算：5", "项目总预算（元）：5"])
    func `the label of an amount may follow a heading directly, but not a row of headings`(amount: String) {
        #expect(match("基本信息" + amount)?.label == .heading)
        #expect(match("情况基本信息" + amount) == nil)
    }

    @Test(arguments: ["项目名称变更说明", "其他资金使用", "单位资金管理办法", "权重合理性", "项目总预算5", "得分率"])
    func `a word that goes on in its cell is no label`(text: String) {
        #expect(match(text) == nil)
    }

    @Test func `a label does not go on in the next cell of a table or the next but one line`() {
        #expect(match("| 项目 | 名称 |")?.label != .text(.project))
        #expect(match("项目\n\n\n名\n\n\n称：道路")?.label == .text(.project))
    }

    @Test(
        arguments: [
            ("全年预算数（    全年执行数（\n  A）             B）\n", nil, 1), ("分值（1     得分\n   0分）\n", nil, 1),
            ("上年预算额      上年预算数\n        56,000\n （元）：         （元）：\n", .yuan, 1),
            ("同名项目上年预算执行      备注\n                  560\n   数（元）：\n", .yuan, 1), ("分值（1     得分\n   没有\n", nil, -1),
            ("其他资金\n（123.45）\n", nil, 0), ("其他资金\n（万元）\n", .tenThousand, 0),
        ] as [(String, MoneyUnit?, Int)])
    func `a bracket goes on in the label's printed column, with the value between its lines`(text: String, unit: MoneyUnit?, tails: Int) {
        let cells = splitCells(Array(text.utf8))
        measureColumns(cells)
        let match = cells.matchLabel(at: Position(cell: 0, offset: cells.cells[0].start), limit: cells.cells.count)
        #expect(match?.unit == unit)
        #expect(match?.tail.count ?? -1 == tails)
    }

    @Test(arguments: [2, 20, 1_000])
    func `a line between that is wider than the label's column is passed over`(times: Int) {
        let between = String(repeating: "道路养护", count: times) + "\n"
        for (above, below, unit) in [("项目名          道路\n", "称\n", nil), ("上年预算额（    数\n", "元）：         无\n", MoneyUnit.yuan)] {
            let cells = splitCells(Array((above + between + below).utf8))
            measureColumns(cells)
            let match = cells.matchLabel(at: Position(cell: 0, offset: cells.cells[0].start), limit: cells.cells.count)
            #expect(match?.label == (unit == nil ? .text(.project) : .money(.priorBudget)))
            #expect(match?.unit == unit)
            #expect(match?.tail.count == 1)
        }
    }
}
