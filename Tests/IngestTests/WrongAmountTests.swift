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

    @Test(arguments: ["2019 2019年绩效目标", "201 年绩效目标", "201\n\n— 7 —\n\u{C}9年绩效目标", "20\n- 3 -\n19年绩效目标"])
    func `a damaged year of the heading below a blank amount is not that amount`(heading: String) throws {
        let broken = try text("target, columns").replacing("                           2019年绩效目标", with: heading)
        #expect(Self.form(broken)?[.priorExecuted].value == nil && Self.form(broken)?[.priorBudget].value == nil)
        #expect(Self.form(broken)?[.currentBudget].value == Amount(yuan: 2_150_000))
    }

    /// A target form with a cell a line; its prior figures are blank but for what is given.
    private static func cells(_ amount: String = "1,234,000.00", prior: String = "", heading: String = "2020年绩效目标") -> String {
        """
        财政项目支出绩效目标表
        项目名称
        道路养护
        申报单位名称
        某市公路中心
        计划开始日期
        2020-01-01
        计划完成日期
        2020-12-31
        项目总预算（元）
        \(amount)
        项目当年预算（元）
        \(amount)
        同名项目上年预算额（元）
        \(prior)同名项目上年预算执行数（元）
        \(heading)
        一级目标
        二级目标
        三级目标
        指标目标值
        产出目标
        数量
        养护里程
        =120公里

        """
    }

    @Test(arguments: ["4567\n", "12\n", "2019\n", "3\n", "1,150,000\n"])
    func `a number that is printed otherwise than the form's others is not the amount of a blank cell`(stray: String) {
        let document = ingest(Self.cells(prior: stray))
        #expect(document.forms.first?[.priorBudget].value == nil)
        #expect(document.forms.first?[.currentBudget].value == Amount(yuan: 1_234_000))
        #expect(document.findings.contains { $0.rule == .amountInDoubt })
    }

    @Test(arguments: ["1,150,000.00\n", "95,000.50\n", "0\n"])
    func `a number that is printed as the form's others is its label's`(prior: String) {
        #expect(ingest(Self.cells(prior: prior)).forms.first?[.priorBudget].value != nil)
    }

    @Test(arguments: ["12 2020年绩效目标", "4567 2020年绩效目标"])
    func `a number in front of the heading below a blank amount is not that amount`(heading: String) {
        #expect(ingest(Self.cells(heading: heading)).forms.first?[.priorExecuted].value == nil)
    }

    @Test(arguments: ["1,150,000.00\n/\n", "1,150,000.00\n—\n"])
    func `an amount above the sign of a blank cell is one of two values`(prior: String) {
        let document = ingest(Self.cells(prior: prior))
        #expect(document.forms.first?[.priorBudget].value == nil)
        #expect(document.findings.contains { $0.rule == .twoValues })
    }

    @Test func `an amount that lost its first digit is none`() {
        let document = ingest(Self.cells(" 0,234,000.00"))
        #expect(document.forms.first?[.currentBudget].value == nil)
        #expect(document.findings.contains { $0.rule == .amountNotANumber })
    }

    @Test func `an amount below two labels, of which the first is the year's budget, is in doubt`() {
        let lines = Self.cells().replacing(
            "项目当年预算（元）\n1,234,000.00\n同名项目上年预算额（元）\n", with: "项目当年预算（元）\n同名项目上年预算额（元）\n1,234,000.00\n")
        let document = ingest(lines)
        #expect(document.forms.first?[.priorBudget].value == nil && document.forms.first?[.currentBudget].value == nil)
        #expect(document.findings.contains { $0.rule == .amountInDoubt })
    }

    @Test func `lines joined to one are read as if they were two`() {
        let lines = Self.cells()
        for (broken, joined) in [
            ("2020-12-31\n项目总预算（元）\n1,234,000.00\n", "2020-12-31\n本项目上年度市级财政资金使用情况项目总预算（元）\n1,234,000.00\n"),
            ("1,234,000.00\n项目当年预算", "1,234,000.00项目当年预算"),
            ("项目当年预算（元）\n1,234,000.00\n", "项目当年预算（元）1,234,000.00\n"),
            ("项目总预算（元）\n1,234,000.00\n", "项目总预算1,234,000.00元\n"),
        ] {
            #expect(lines.contains(broken))
            let form = ingest(lines.replacing(broken, with: joined)).forms.first
            #expect(form?[.totalBudget].value == Amount(yuan: 1_234_000), "\(joined)")
            #expect(form?[.currentBudget].value == Amount(yuan: 1_234_000), "\(joined)")
        }
        #expect(ingest(lines.replacing("产出目标\n", with: "产出目标\n- 2 -\n")).forms.first?.unclaimed.isEmpty == true)
    }

    @Test func `a row of the table of funds printed twice is one row`() throws {
        let row = "年度资金总额"
        let lines = try text("evaluation, columns").split(separator: "\n", omittingEmptySubsequences: false)
        let total = try #require(lines.firstIndex { $0.contains(row) })
        let once = try #require(ingest(lines.joined(separator: "\n").replacing(row, with: "总额")).forms.first)
        let twice = ingest((lines[...total] + lines[total...]).joined(separator: "\n").replacing(row, with: "总额")).forms.first
        for field in AmountField.allCases { #expect(twice?[field].value == once[field].value) }
    }

    @Test func `a value that begins further right in its line is still that of the label above`() {
        let lines = Self.cells(prior: "1,150,000.00\n").replacing("1,150,000.00", with: "                      1,150,000.00")
        let form = ingest(lines).forms.first
        #expect(form?[.priorBudget].value == Amount(yuan: 1_150_000) && form?[.priorExecuted].value == nil)
    }

    private static let application = """
        财政项目支出绩效目标申报表
        （2024年度）
        项目名称： 道路养护
        申报单位名称： 某市公路中心
        计划开始日期： 2024-01-01 计划完成日期： 2024-12-31
        是否为经常性项目： 是
        项目资金（元）
        年度资金总额： 5,250,000.00
        其中：当年财政拨款： 5,250,000.00
        上年结转：
        单位资金： 0.00
        一级指标 二级指标 三级指标 年度指标值
        产出指标 数量指标 养护里程 =120公里

        """

    @Test(arguments: ["其中当年财政拨款", "某种财政拨款"])
    func `an amount beside a label that lost a sign, or that nobody knows, is not the next label's`(label: String) {
        let form = ingest(Self.application.replacing("其中：当年财政拨款", with: label)).forms.first
        #expect(form?[.annualRequest].value == Amount(yuan: 5_250_000) && form?[.annualCarryover].value == nil)
        #expect(form?[.annualFiscal].value == (label.hasPrefix("其中") ? Amount(yuan: 5_250_000) : nil))
    }

    @Test func `an amount where words are expected, or under a heading, is not lost in silence`() {
        for (label, damaged) in [
            ("是否为经常性项目： 是\n项目资金（元）\n年度资金总额： 5,250,000.00\n", "是否为经常性项目：\n5,250,000.00\n项目资金（元）\n年度资金总额：\n"),
            ("年度资金总额： 5,250,000.00", "5,250,000.00"),
        ] {
            let document = ingest(Self.application.replacing(label, with: damaged))
            #expect(document.forms.first?.unclaimed.map(\.text) == ["5,250,000.00"])
            #expect(document.findings.contains { $0.rule == .unclaimedText })
        }
    }

    @Test func `a row of the table of funds of which a page's end cut a part off is not read`() throws {
        let lines = try text("evaluation, columns").split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("年度资金总额") })
        let whole = try #require(Self.form(lines.joined(separator: "\n")))
        let places = lines[row].indices.filter { lines[row][$0] == " " }
        for place in places {
            let broken = lines[..<row] + [lines[row][..<place], "", "— 7 —", "\u{C}" + lines[row][place...]] + lines[(row + 1)...]
            let form = Self.form(broken.joined(separator: "\n"))
            for field in AmountField.allCases where form?[field].value != nil { #expect(form?[field].value == whole[field].value) }
        }
    }

    @Test func `a row of the table of funds with an amount where its points stand is not read`() throws {
        let cells = try text("evaluation, a cell a line")
        let row = "\n1150200.00\n1150200.00\n10\n100.00%\n10\n"
        #expect(cells.contains(row))
        let form = Self.form(cells.replacing(row, with: "\n1150200.00\n10\n1150200.00\n100.00%\n10\n"))
        #expect(form?[.executed].value == nil && form?[.adjustedBudget].value == nil)
    }

    @Test(arguments: [";", "；", ",", "，", "、", "'", "︰", "·"])
    func `a sign that stands for the colon behind a label and its unit is no part of the amount`(sign: String) {
        let text = Self.cells(prior: "1,150,000.00\n")
        for broken in [text.replacing("额（元）\n", with: "额（元）\(sign) "), text.replacing("额（元）\n", with: "额（元）\(sign)")] {
            #expect(broken != text)
            let form = ingest(broken).forms.first
            #expect(form?[.priorBudget].value == Amount(yuan: 1_150_000) && form?[.currentBudget].value == Amount(yuan: 1_234_000))
        }
    }

    @Test func `a number in the table of funds without the decimals of all others is a part of one`() throws {
        let cut = try text("evaluation, columns").replacing("452.36   10   97.28%", with: "45       10   97.28%")
        #expect(Self.form(cut)?[.executed].value == nil && Self.form(cut)?[.currentBudget].value == Amount(yuan: 4_200_000))
    }

    @Test func `a note glued to a total and to its only part proves neither`() throws {
        let noted = try text("evaluation, columns").replacing("年度资金总额      420.00 ", with: "年度资金总额      420.003")
            .replacing("当年财政拨款   420.00 ", with: "当年财政拨款   420.003")
        #expect(Self.form(noted)?[.currentBudget].value == nil && Self.form(noted)?[.annualFiscal].value == nil)
        #expect(Self.form(noted)?[.executed].value == Amount(yuan: 4_523_600))
    }
}
