import Testing

@testable import Ingest

/// Documents of odd shapes, large enough that work which grows with the square of the input makes these tests crawl.
struct LargeInputTests {
    private func document(name: String = "道路养护", text: String = "工作正常。", table: String) -> String {
        """
        财政项目支出绩效目标表
        （2020年度）
        项目名称： \(name) 申报单位名称： 某市公路管理处
        项目总预算（元）： 2,000.00 项目当年预算（元）： 1,000.00
        项目概况：
        \(text)
        一级目标 二级目标 三级目标 指标目标值

        \(table)

        """
    }

    private static let row = "产出目标\n\n数量\n\n养护里程\n\n≥120公里"

    @Test(arguments: ["<", "$\\", "&", "*", "<br", "项目名称 ", "（36分）", "：", "一", "1.", "⽬", "#", "(", "\\"])
    func `a cell of ten thousand signs is read like any other`(sign: String) {
        let long = String(repeating: sign, count: 10_000)
        for text in [document(name: long, table: Self.row), document(text: long, table: Self.row), document(table: long)] {
            #expect(ingest(text).forms.count == 1)
        }
    }

    @Test(arguments: ["  甲乙丙", " 甲乙丙", "  甲 乙"])
    func `a hundred thousand cells behind a name`(cells: String) {
        let name = "\n项目名称  河道养护" + String(repeating: cells, count: 100_000)
        #expect(ingest(document(table: Self.row).replacing("项目名称： 道路养护", with: name)).forms.count == 1)
    }

    @Test func `two hundred thousand comments without an end`() {
        #expect(ingest(document(table: Self.row) + String(repeating: "<!--,", count: 200_000)).forms.count == 1)
    }

    @Test func `forty thousand signs that may stand before a label are a text`() {
        let text = "：" + Self.many("年")
        #expect(ingest(document(text: text, table: Self.row)).forms.count == 1)
    }

    @Test func `what is repeated in each row is never as long as a page`() {
        let long = String(repeating: "养", count: 501)
        func cell(_ text: String, _ width: Int) -> String { text + String(repeating: "  ", count: width - text.count) }
        func row(_ level1: String, _ level2: String, _ level3: String, _ target: String) -> String {
            cell(level1, 510) + cell(level2, 8) + cell(level3, 10) + target + "\n"
        }
        let rows = (1...9).map { row($0 == 4 ? long : "", $0 == 1 ? "数量指标" : "", "养护里程", "≥\($0)公里") }.joined()
        let head = "财政项目支出绩效目标表\n\n项目名称：道路   单位名称：某局\n"
        let levels = ingest(head + row("一级目标", "二级目标", "三级目标", "指标目标值") + rows)
        #expect(levels.findings.count { $0.rule == .textTooLong } == 1)
        #expect(Set(levels.forms[0].indicators.map(\.level1)) == [""] && levels.forms[0].indicators.count == 9)
        let name = ingest(document(name: long, table: Self.row))
        #expect(name.findings.count { $0.rule == .textTooLong } == 1)
        #expect(name.forms.first?.project.isEmpty == true && name.forms.first?.unit == "某市公路管理处")
    }

    @Test(arguments: ["|产出目标", "|9", "|甲"])
    func `a row of four thousand cells is read`(cell: String) {
        let row = String(repeating: cell, count: 4_000)
        let text = "财政项目支出绩效目标表\n\n|项目名称|道路|单位名称|某局|\n|一级目标|二级目标|三级目标|指标目标值|\n" + row + "|\n"
        #expect(ingest(text).forms.count == 1)
    }

    @Test(arguments: ["产出目标", "数量\n\n甲", "服务对象满意度\n\n指标", "9", "产出目标\n\n(36分)", "产出目标\n\n数量\n\n甲\n\n≥1", "产出目标 数量 甲 ≥1"])
    func `a table of four thousand rows is read`(row: String) {
        let table = String(repeating: row + "\n\n", count: 4_000)
        #expect(ingest(document(table: table)).forms.count == 1)
    }

    @Test func `a table of more than four hundred thousand cells is none, which is said`() {
        let read = ingest(document(table: String(repeating: "甲 9\n", count: 201_000)))
        #expect(read.forms.first?.indicators.isEmpty == true)
        #expect(read.findings.contains { $0.rule == .valuesNotAssignable && $0.line == 9 })
        #expect(read.forms.first?.unclaimed.first == Passage(text: "甲 9", line: 9))
    }

    @Test func `three hundred forms of one document are read`() {
        let one = document(table: Self.row) + "说明：1、无\n"
        let forms = ingest(String(repeating: one, count: 300)).forms
        #expect(forms.count == 300)
        #expect(forms.allSatisfy { $0[.currentBudget].value == Amount(yuan: 1000) && $0.indicators.count == 1 })
    }

    @Test func `ten thousand forms of one document are read`() {
        let one = "财政项目支出绩效目标表\n项目名称：甲\n单位名称：乙\n"
        let document = ingest(String(repeating: one, count: 10_000))
        #expect(document.forms.count == 10_000)
        #expect(document.forms.last?.firstLine == 29_998 && document.forms.last?.ordinal == 10_000)
    }

    @Test(arguments: ["项目资金：", "项目名称：", "项目概况：", "单位："])
    func `a label with four thousand cells behind it is read`(label: String) {
        let line = label + String(repeating: " （", count: 4_000)
        #expect(ingest(document(name: "道路养护\n" + line, table: Self.row)).forms.count == 1)
    }

    @Test(arguments: ["年度", "绩效指标", "绩效目标绩效指标", "年度绩效指标（"])
    func `a row of headings that nothing parts is text`(headings: String) {
        let text = String(repeating: headings, count: 30_000)
        #expect(ingest(document(name: "道路养护\n" + text, table: Self.row)).forms.count == 1)
    }

    @Test(
        arguments: [
            ("项目名称：" + many("  甲"), "    " + many(" 甲")), ("甲" + many("  项目甲") + "  项目名称：", "    " + many("  甲")),
            ("    " + many("  甲"), many("  项目甲") + "  单位名称："),
            ("    " + many("  甲"), many("  甲") + String(repeating: "  联系电话：", count: 480)),
            ("项目名称：  甲  " + many("甲"), "    " + many(" 甲")), ("联系电话： 1\n" + many("甲"), "    " + many(" 甲")),
        ])
    func `a row of forty thousand cells beside labels is read`(row: String, other: String) {
        #expect(ingest(document(name: "道路养护\n" + row + "\n" + other, table: Self.row)).forms.count == 1)
    }

    @Test func `labels that a narrow column may have broken stand above long rows`() {
        let row = String(repeating: "甲甲甲甲甲甲甲甲  ", count: 64) + Self.many("项目  ") + "\n"
        #expect(ingest(document(name: "道路养护\n" + String(repeating: row, count: 5), table: Self.row)).forms.count == 1)
    }

    @Test func `a name with eighty thousand cells below it, between long rows, is read`() {
        let long = Self.many("甲")
        let name = "\n" + long + "\n项目名称  " + long + "\n" + Self.many("乙 ") + Self.many("乙 ") + "\n"
        #expect(ingest(document(text: "好。\n" + name, table: Self.row)).forms.count == 1)
    }

    private static func many(_ text: String) -> String { String(repeating: text, count: 40_000) }

    @Test func `the units of forty thousand amounts are looked at once`() {
        let amounts = String(repeating: "项目总预算：1\n", count: 400) + "项目总预算：" + Self.many("1元 ")
        #expect(ingest(document(name: "道路养护\n" + amounts, table: Self.row)).forms.count == 1)
    }

    @Test func `of amounts two hundred are read, the others stay unclaimed`() throws {
        let lines = (0..<210).map { "其他资金（元）：\($0 + 1_000).5\n" }.joined()
        let form = try #require(ingest(document(name: "道路养护\n" + lines, table: Self.row)).forms.first)
        // Two amounts of the form stand below them.
        #expect(form.unclaimed.map(\.text).filter { $0.utf8.last == UInt8(ascii: "5") }.count == 10)
    }

    @Test func `a table of funds of two hundred columns and rows is none`() {
        let head = "|" + String(repeating: "全年预算数|", count: 240) + "\n"
        let row = "|年度资金总额|" + String(repeating: "1|", count: 239) + "\n"
        #expect(ingest(document(name: "道路养护\n" + head + String(repeating: row, count: 240), table: Self.row)).forms.count == 1)
    }

    @Test func `labels, pages and titles may stand on every line`() {
        for line in ["项目名称：甲", "- 7 -\n\u{C}", "财政项目支出绩效目标表", "某局2020年度部门决算\n3/9", "项目资金总额（元）：\n1", "|甲"] {
            let text = String(repeating: line + "\n", count: 2_000)
            #expect(ingest(text).forms.count <= 2_000)
        }
    }

    /// A list of projects with a head, and what stands before and behind it.
    private static func list(above: String = "", _ rows: String) -> String {
        "项目支出绩效目标汇总表（2024年度）\n\(above)|单位|项目名称|预算金额|财政拨款|绩效目标|\n\(rows)"
    }

    private static let lists: [(list: String, forms: Int)] = [
        // Groups, each with its total in front.
        (list((0..<3_000).map { "|某局\($0)||10.00|||\n||项目\($0)|10.00|||\n" }.joined()), 3_000),
        // Rows that are too wide, or too narrow, below the one project.
        (list("|某局|道路|10.00|10.00||\n" + String(repeating: "|甲|乙|丙|丁|戊|己|庚|\n", count: 8_000)), 1),
        (list("|某局|道路|10.00|10.00||\n" + String(repeating: "|甲|乙|\n", count: 20_000)), 1),
        // Page numbers between title and head.
        (list(above: String(repeating: "第 1 页 共 9 页\n", count: 20), (0..<3_000).map { "|某局|项目\($0)|10.00|10.00||\n" }.joined()), 3_000),
        (String(repeating: "第 1 页\n", count: 20_000) + String(repeating: "|单位|项目名称|预算金额|\n", count: 20_000), 0),
    ]

    @Test(arguments: lists.indices)
    func `each row of a list of thousands is looked at once`(number: Int) {
        let (list, forms) = Self.lists[number]
        #expect(ingest(list).forms.count == forms)
    }

    @Test func `a title thousands of page numbers above a head is not the title of a list`() {
        let pages = String(repeating: "第 1 页 共 9 页\n", count: 10_000)
        let rows = (0..<2_000).map { "|某局|项目\($0)|10.00|10.00||\n" }.joined()
        #expect(ingest(Self.list(above: pages, rows)).forms.isEmpty)
    }
}
