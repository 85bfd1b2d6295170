import Testing

@testable import Ingest

struct ReadHeadTests {
    private func form(_ head: String) -> ProjectForm? { ingest(InventedForms.target(head: head)).forms.first }

    @Test(
        arguments: [
            ("项目名称： 道路养护 项目类别： 经常性", "道路养护"), ("项目名称：道路养护项目类别：经常性", "道路养护"), ("项目名称:道路养护", "道路养护"),
            ("项目名称： 310000230001-道路养护 项目类别： 经常性", "道路养护"), ("项目名称： 全市道路\n养护及绿化 项目类别： 经常性", "全市道路养护及绿化"),
            ("项目名称\n道路养护\n项目类别\n经常性", "道路养护"), ("项目名称：\u{3000}道路养护\u{A0}项目类别： 经常性", "道路养护"),
            ("项目支出名称： 道路养护", "道路养护"), ("项目名称： [310000230001]道路养护", "道路养护"),
            ("项目名称： 【310000230001】道路养护", "道路养护"), ("项目名称： （2023）道路养护", "（2023）道路养护"), ("项目名称： [310000230001]", ""),
            ("项目名称： 2023-2025道路养护", "2023-2025道路养护"), ("项目名称： “养护”（一期） 项目类别： 经常性", "“养护”（一期）"),
        ])
    func `a name is read whole, broken or not, without its code`(head: String, name: Text) {
        #expect(form(head)?.project == name)
    }

    @Test(arguments: ["道路养护1,200.00", "道路养护800.50", "道路养护1,200,000"])
    func `an amount is no part of the name before it`(name: String) {
        let document = ingest(InventedForms.target(head: "项目名称： \(name) 项目类别： 经常性项目"))
        #expect(document.forms.first?.project == "道路养护")
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.found == Text(String(name.dropFirst(4))) })
    }

    @Test(arguments: ["智慧交通2.0", "道路养护2023", "道路养护（1,200.00）", "绿道12.5公里"])
    func `a name may end in a number`(name: String) {
        #expect(form("项目名称： \(name) 项目类别： 经常性项目")?.project == Text(name))
    }

    @Test(arguments: ["某市公路处（盖章）", "某市公路处 (公章)", "101-某市公路处（签章）", "某市公路处", "[101]某市公路处", "（101）某市公路处", "(101) 某市公路处"])
    func `the place of the stamp is no part of a name`(department: String) {
        #expect(form("项目名称： 道路养护\n主管部门： \(department)")?[.department].value == "某市公路处")
    }

    @Test func `a value printed above and below its label's line is one value`() {
        let head = """
                              全市道路养护及绿化
            项目名称                                 项目类别    经常性项目
                              资金（一期）
            """
        #expect(form(head)?.project == "全市道路养护及绿化资金（一期）")
        #expect(form(head)?[.category].value == "经常性项目")
    }

    @Test func `a label that a narrow column broke is read, and its value beside it`() {
        let head = "项目名\n            道路养护        项目类别    经常性项目\n称\n"
        #expect(form(head)?.project == "道路养护")
    }

    @Test func `a yes or no ends with its line`() {
        #expect(form("项目名称： 道路养护\n是否含有政府购买服务： 否\n2023年计划养护道路")?[.governmentPurchase].value == "否")
    }

    @Test func `a text has the line on which it begins`() {
        #expect(form("项目名称： 道路养护 项目类别： 经常性")?[.project] == .printed("道路养护", line: 6))
        #expect(form("项目名称： 道路养护 项目类别：")?[.category] == .blank(line: 6))
        #expect(form("项目名称： 道路养护")?[.category] == .notOnForm)
    }

    @Test func `two names under one label are reported with both lines, the first is kept, and the amounts are neither's`() {
        let document = ingest(InventedForms.target(head: "项目名称： 道路养护\n\n项目名称： 绿地养护"))
        let finding = document.findings.first
        #expect(document.forms.map(\.project) == ["道路养护"])
        #expect(document.forms.first?[.totalBudget].state == "(unreadable)" && document.findings.contains { $0.rule == .amountInDoubt })
        #expect(finding?.rule == .twoValues && finding?.line == 8 && finding?.otherLine == 6)
        #expect(finding?.found == "绿地养护" && finding?.expected == "道路养护" && finding?.subject == "项目名称")
    }

    @Test(
        arguments: [
            ("项目起止时间： 2023-01-01至2023-12-31", "2023-01-01", "2023-12-31"),
            ("项目开始日期： 2023/1/1 项目完成日期： 2023/12/31", "2023-01-01", "2023-12-31"),
            ("计划开始日期： 2023年1月1日 计划完成日期： 2023年12月31日", "2023-01-01", "2023-12-31"), ("项目起止时间： 一年", nil, nil),
        ] as [(String, String?, String?)])
    func `dates stand under their labels or as a period`(dates: String, start: String?, end: String?) {
        let form = ingest(InventedForms.target(dates: dates)).forms.first
        #expect(form?[.start].value?.description == start)
        #expect(form?[.end].value?.description == end)
    }

    @Test(arguments: [("2023年1月至2023年12月", ["2023年1月至2023年12月"]), ("2023-2025年", ["2023-2025年"]), ("一年", []), ("3年", [])])
    func `a period without days gives no dates, and is said`(printed: String, unclaimed: [Text]) {
        let form = ingest(InventedForms.target(dates: "项目起止时间： \(printed)")).forms.first
        #expect(form?[.start] == .notOnForm && form?[.end] == .notOnForm && form?.unclaimed.map(\.text) == unclaimed)
    }

    @Test(arguments: ["2023-02-30", "2023-O1-01", "2023年初"])
    func `a date that is none is reported`(printed: String) {
        let document = ingest(InventedForms.target(dates: "计划开始日期： \(printed) 计划完成日期： 2023-12-31"))
        #expect(document.forms.first?[.start] == .unreadable(line: 8))
        #expect(document.findings.map(\.rule) == [.dateNotReadable])
        #expect(document.findings.first?.found == Text(printed))
    }

    @Test(arguments: [
        ("97.78%", "97.78"), ("97.78", "97.78"), ("100％", "100"), ("", "(blank)"), ("-", "(blank)"), ("97.7B%", "(unreadable)"),
        ("９７．７８％", "97.78"),
    ])
    func `the printed rate is kept in percent`(printed: String, state: String) {
        let money = "当年预算数（元）： 5 上年预算金额（元）： 6\n\n预算执行数（元）： 7 预算执行率（%）： \(printed)"
        #expect(ingest(InventedForms.evaluation(money: money)).forms.first?.declaredExecutionRate.state == state)
    }

    @Test func `of two rates neither counts, and both are named`() {
        let money = "当年预算数（元）： 5 预算执行率（%）： 97.78%\n\n预算执行数（元）： 7 预算执行率（%）： 97.87%"
        let document = ingest(InventedForms.evaluation(money: money))
        let finding = document.findings.first { $0.rule == .twoValues }
        #expect(document.forms.first?.declaredExecutionRate.state == "(unreadable)")
        #expect(finding?.found == "97.87" && finding?.expected == "97.78" && finding?.line == (finding?.otherLine ?? 0) + 2)
    }

    @Test func `narratives keep their lines`() {
        let form = ingest(InventedForms.target()).forms.first
        #expect(form?.narratives == [Narrative(label: "项目概况", passages: [Passage(text: "对全市道路进行日常养护。", line: 12)])])
    }

    @Test(arguments: [
        ("310000220035-道路养护", "道路养护"), ("[310000220035]道路养护", "道路养护"), ("【52230018T000417】道路养护", "道路养护"), ("[0017]道路养护", "道路养护"),
        ("017-道路养护", "道路养护"), ("[2024]道路养护", "[2024]道路养护"), ("110-指挥中心", "110-指挥中心"), ("[01]道路养护", "[01]道路养护"),
    ])
    func `a code in front of a project's name is not part of it`(printed: String, name: Text) {
        #expect(form("项目名称： \(printed)\n主管部门： [361]某市交通局")?[.project].value == name)
        #expect(form("项目名称： \(printed)\n主管部门： [361]某市交通局")?[.department].value == "某市交通局")
    }

    @Test func `a cell a line, each with its border, is a name's whole value`() {
        let form = form("项目名称 |\n道路养护 |\n主管部门 |\n某市交通局 |\n项目经办科室 |\n水务科 |\n")
        #expect(form?[.department].value == "某市交通局" && form?.unclaimed.map(\.text) == ["项目经办科室", "水务科"])
        #expect(self.form("项目名称 |\n道路养护 |\n主管部门 |\n|\n水务科 |\n")?[.department].value == nil)
    }

    @Test(arguments: [
        ("328001某县人民法院    预算年度：2024    单位：万元", "某县人民法院", 2024), ("| 328001某县人民法院 | 预算年度: | 2024年 | 单位:万元 |", "某县人民法院", 2024),
        ("328001某县人民法院    单位：万元", "某县人民法院", nil), ("2024年部门预算    单位：万元", "", 2024),
        ("2024年预算    单位：万元", "", nil), ("32800某县人民法院    单位：万元", "", nil),
        ("328001某县人民法院、某镇人民法庭    单位：万元", "", nil), ("328001某县人民法院    预算年度：20245    单位：万元", "某县人民法院", nil),
    ])
    func `above a form without a label for its unit, the line of the money unit may name unit and year`(
        line: String, unit: Text, year: Int?
    ) {
        let rows = ["项目编码|13082824P00123|项目名称|办案业务费", "预算规模及资金用途|预算数|100.00|其中：财政资金|90.00|其他资金|10.00", "绩效目标|保障办案工作正常开展。"]
        let table = ["一级指标|二级指标|三级指标|绩效指标描述|指标值", "产出指标|数量指标|审结案件数量|审结案件数量|≥500件"]
        let isTable = line.contains("|")
        let text = (rows + table).map { isTable ? "| \($0.replacing("|", with: " | ")) |" : $0.replacing("|", with: "    ") }
        let form = ingest("3、办案业务费绩效目标表\n\(line)\n\(text.joined(separator: "\n"))\n").forms.first
        #expect(form?.unit == unit && form?.fiscalYear == year.map { FiscalYear($0) } && form?.project == "办案业务费")
        #expect(form?[.currentBudget].value?.fen == 100_000_000)
    }

    @Test func `the place of a stamp is no name`() {
        #expect(form("项目名称： 道路养护\n主管部门：（盖章）\n项目类别： 经常性项目")?[.department].state == "(blank)")
    }

    @Test(arguments: ["<b>主管部</b>\n门及代码 某市交通局361001", "主管部\n<b>门及代码</b> 某市交通局361001", "主管部门及代码 某市交通局361001"])
    func `a code behind a name is no part of it where the label says so, on lines with markup too`(head: String) {
        let form = form("项目名称 道路养护\n\(head)\n项目类别 经常性项目")
        #expect(form?[.project].value == "道路养护" && form?[.department].value == "某市交通局")
    }

    @Test func `the code in front of a name stays with it where they stand below their label`() {
        let form = form("项目名称\n道路养护\n主管部门及代码\n361 某市交通局\n项目类别\n经常性项目")
        #expect(form?[.department].value == "361某市交通局" && form?[.category].value == "经常性项目")
    }

    @Test(arguments: ["项目期", "实施周期"])
    func `words between the line of a department and that of a period are the department's`(label: String) {
        let form = form(
            """
            项目名称        道路养护          项目类别      经常性项目
            项目编码        A0012345          主管部门      某市公路与
                                                            桥梁养护中心
            项目属性        延续项目          \(label)        2023-01-01至2023-12-31
            """)
        #expect(form?[.department].value == "某市公路与桥梁养护中心" && form?[.end].value?.description == "2023-12-31")
    }

    @Test func `words between the line of a unit and that of a date are the unit's`() {
        let form = form(
            """
            项目名称      道路养护              项目类别        经常性项目
            主管部门      某市交通运输局        实施单位        某市公路与城市道路养护中
                                                                心
            计划开始日    2023-01-01            计划完成日期    2023-12-31
            期
            """)
        #expect(form?[.end].value?.description == "2023-12-31" && form?[.start].value?.description == "2023-01-01")
        #expect(form?[.department].value == "某市交通运输局")
    }

    @Test(arguments: ["同上", "〃", "—", "12,345.00", "1", "（略）", "见附件", "null"])
    func `what names nothing is no project's name`(name: String) {
        let document = ingest(InventedForms.target(head: "项目名称： \(name) 项目类别： 经常性项目"))
        #expect(document.forms.first?.project == .empty)
        #expect(document.findings.contains { $0.rule == .noProjectName })
    }

    @Test(arguments: ["ERP", "5G", "同上村道路养护", "12345热线"])
    func `a name may be of letters and digits`(name: String) {
        #expect(ingest(InventedForms.target(head: "项目名称： \(name) 项目类别： 经常性项目")).forms.first?.project == Text(name))
    }

    @Test func `an amount behind a name is no part of it, and is said`() {
        let head = "项目名称： 道路养护 17,211,400.00 97.80% 项目类别： 经常性项目"
        let document = ingest(InventedForms.target(head: head))
        #expect(document.forms.first?.project == "道路养护" && document.forms.first?[.category].value == "经常性项目")
        #expect(document.findings.filter { $0.rule == .valuesNotAssignable }.map(\.found) == ["17,211,400.00 97.80%"])
        #expect(ingest(InventedForms.target(head: "项目名称： 智慧城市 2.0 项目类别： 经常性项目")).findings.allSatisfy { $0.rule != .valuesNotAssignable })
    }

    @Test func `a page may move all of a form to the right`() {
        let cells = [
            "项目名称", "道路养护", "主管部门", "某市交通局", "实施单位", "某市公路处", "项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "年度资金总额",
            "90.00", "85.50", "80.00", "10", "93.6%", "9.4",
        ]
        let form = ingest("    项目支出绩效自评表\n\n    （2022年度）\n\n" + cells.map { "    \($0)\n\n" }.joined()).forms.first
        #expect(form?.project == "道路养护" && form?.unit == "某市公路处" && form?[.department].value == "某市交通局")
        #expect([.adjustedBudget, .executed].map { form?[$0].value?.fen } == [85_500_000, 80_000_000])
    }

    @Test func `a money unit behind its number is no other label's value`() {
        let head = "项目名称\n|\n道路养护\n|\n实施单位\n|\n某市公路处\n|\n年度资金总额（万元）\n|\n12.5 万元\n|\n其他资金\n|\n|\n总体目标\n|\n道路畅通。\n"
        let document = ingest("项目支出绩效目标申报表\n（2024年度）\n" + head)
        #expect(document.forms.first?[.annualRequest].value == Amount(yuan: 125_000))
        #expect(!document.findings.contains { $0.rule == .amountNotANumber || $0.rule == .amountInDoubt })
    }

    @Test func `of two different dates the first counts, and a date that cannot be read empties none`() {
        let document = ingest(InventedForms.target(dates: "计划开始日期： 2023-01-01 计划完成日期： 2023-12-31\n\n项目开始时间： 2023-06-01 项目完成时间： 年底"))
        #expect(document.forms.first?[.start].value?.description == "2023-01-01")
        #expect(document.forms.first?[.end].value?.description == "2023-12-31")
        #expect(document.findings.map(\.rule) == [.twoValues, .dateNotReadable])
        #expect(document.findings.first?.found == "2023-06-01" && document.findings.first?.expected == "2023-01-01")
    }

    @Test(arguments: ["金额单位：人民币", "单位：美元", "单位：人民币", "货币单位：某局"])
    func `money is no public body`(line: String) {
        let form = ingest(InventedForms.target().replacing("申报单位名称：某市公路管理处", with: line)).forms.first
        #expect(form?.project == "道路养护" && form?.unit.isEmpty == true)
    }
}
