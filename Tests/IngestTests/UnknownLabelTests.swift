import Testing

@testable import Ingest

/// Labels that no reader knows, below a name: what they announce is no part of it, and is said.
struct UnknownLabelTests {
    private func read(_ head: String) throws -> (form: ProjectForm, unclaimed: [Text]) {
        let document = ingest(
            """
            财政项目支出绩效目标表
            （2020年度）
            \(head)
            项目类别： 其他经常性项目
            项目总预算（元）： 2,000,000.00 项目当年预算（元）： 1,000,000.00
            项目概况：
            工作正常。
            一级目标 二级目标 三级目标 指标目标值

            产出目标 数量 养护里程 ≥120公里

            """)
        let unclaimed = document.findings.filter { $0.rule == .unclaimedText }.compactMap(\.found)
        return (try #require(document.forms.first), unclaimed)
    }

    @Test(arguments: [
        "项目名称： 河道保洁 申报单位名称： 某市水务站\n项目经办科室：水务科",
        "项目名称： 河道保洁\n项目经办科室：水务科\n申报单位名称： 某市水务站",
        "项目名称： 河道保洁\n\n项目经办科室： 水务科\n\n申报单位名称： 某市水务站",
        "项目名称：\n\n河道保洁\n\n项目经办科室：\n\n水务科\n\n申报单位名称：\n\n某市水务站",
        "项目名称：\n项目经办科室：\n水务科\n项目名称： 河道保洁\n申报单位名称： 某市水务站",
        "项目名称    河道保洁\n项目经办科室    水务科\n申报单位名称    某市水务站",
        "项目名称： 河道保洁\n项目经办科室：水务科 申报单位名称： 某市水务站",
        "项目名称： 河道保洁 项目经办科室：水务科\n申报单位名称： 某市水务站",
        "申报单位名称： 某市水务站\n项目名称： 河道保洁    项目经办科室： 水务科",
        "项目名称    河道保洁    项目经办科室    水务科\n申报单位名称    某市水务站    资金来源渠道    市级",
        "项目经办科室： 水务科\n项目名称： 河道保洁\n申报单位名称： 某市水务站 项目资金渠道： 市级",
    ])
    func `what an unknown label announces is no part of the name above it`(head: String) throws {
        let (form, unclaimed) = try read(head)
        #expect(form.project == "河道保洁" && form.unit == "某市水务站")
        #expect(form.narratives.flatMap(\.passages).map(\.text) == ["工作正常。"])
        #expect(unclaimed.contains { $0.description.contains("项目经办科室") })
    }

    @Test(arguments: [
        "项目名称\n\n河道保洁\n\n市区范围\n\n两个街道\n\n申报单位名称\n\n某市水务站", "项目名称\n河道保洁\n项目审批编号\n水务甲号\n申报单位名称\n某市水务站",
        "项目名称 河道保洁\n项目审批编号 水务甲号\n申报单位名称 某市水务站", "申报单位名称 某市水务站\n项目名称 河道保洁 资金分配来源 市级 项目性质 常年",
    ])
    func `without colons and columns, either, it is none`(head: String) throws {
        let (form, unclaimed) = try read(head + "\n主管部门 某市水务局")
        #expect(form.project == "河道保洁" && form.unit == "某市水务站" && form[.department].value == "某市水务局")
        #expect(unclaimed.count == 1)
    }

    @Test(arguments: [
        ("项目名称：河道保洁\n是否属于重大政策和重大民生项目：否\n申报单位名称：某市水务站", "是否属于"),
        ("项目名称：河道保洁\n主办部门/单位：某局\n申报单位名称：某市水务站", "主办部门/单位"),
        ("项目名称：河道保洁\n县级：300,000.00\n申报单位名称：某市水务站", "县级"),
        ("项目名称：河道保洁\nEmail：甲@example.com\n申报单位名称：某市水务站", "Email"),
        ("项目名称：河道保洁\n传 真：无\n申报单位名称：某市水务站", "传 真"),
        ("项目名称：河道（2020\n主办部门/单位：某局\n申报单位名称：某市水务站", "主办部门/单位"),
        ("项目名称：河道\n保洁 建设性质：新建\n申报单位名称：某市水务站", "建设性质"),
        ("项目名称  河道保洁\n建设性质：新建\n申报单位名称  某市水务站", "建设性质"),
        ("项目名称 河道保洁\n建设性质：新建\n申报单位名称 某市水务站", "建设性质"),
        ("项目名称 河道保洁\n备案日期      2018年5月5日\n申报单位名称 某市水务站", "备案日期"),
        ("项目名称   河道保洁\n主办部门/单位   某局\n申报单位名称   某市水务站", "主办部门/单位"),
        ("申报单位名称   某市水务站\n主办部门/单位   某局 某处\n项目名称       河道保洁", "主办部门/单位"),
        ("申报单位名称 某市水务站 项目名称 河道保洁\n建设地点   东城", "建设地点"),
        ("申报单位名称   某市水务站      项目名称    河道保洁\n立项依据文号   某局甲号        建设地点    某局\n主管部门       某市水务", "建设地点"),
        ("项目名称：河道保洁\n申报单位名称：某市水务站\n主管部门：\n级别：市级", "级别"),
        ("项目名称：河道保洁（项目编号：甲12）\n申报单位名称：某市水务站\n主管部门：\n级别：市级", "级别"),
    ])
    func `whatever the words and signs of a label are`(head: String, label: String) throws {
        let (form, unclaimed) = try read(head)
        #expect(
            form.project.description.hasPrefix("河道") && !form.project.description.contains { "：局建否（".contains($0) } || label == "主办部门/单位")
        #expect(form[.department].value?.description ?? "某市水务" == "某市水务")
        #expect(form.unit == "某市水务站" && form[.start].line == nil)
        #expect(unclaimed.contains { $0.description.contains(label) })
    }

    @Test func `a date beside words that are no label is nobody's`() throws {
        let (form, unclaimed) = try read("项目名称 河道保洁\n申报单位名称 某市水务站\n备案日期      2018年5月5日\n计划开始日期 2020-01-01")
        #expect(form[.start].value == FormDate(year: 2020, month: 1, day: 1) && unclaimed.count == 1)
    }

    @Test(arguments: [
        "主管部门及编码 某市水务局 308001", "主管部门   及代码： 某市水务局016001", "主管部门及代码 [016001]某市水务局",
    ])
    func `the code behind a body is no part of its name, where the label announces it`(line: String) throws {
        let (form, _) = try read("项目名称 河道保洁\n\(line)\n实施单位 某市水务站")
        #expect(form[.department].value == "某市水务局" && form.unit == "某市水务站")
    }

    @Test(arguments: ["主管部门及其编码", "主管部门（单位）名称", "业务主管部门", "部门名称"])
    func `bodies above the unit are called in many ways`(label: String) throws {
        let (form, _) = try read("项目名称\n\n河道保洁\n\n\(label)\n\n某市水务局\n\n实施单位\n\n某市水务站\n\n项目来源\n\n本级\n\n建设周期\n\n一年")
        #expect(form.project == "河道保洁" && form.unit == "某市水务站" && form[.department].value == "某市水务局")
    }

    @Test(arguments: [
        ("项目名称： 城市“双千”人才引育\n工程（第二期）\n申报单位名称： 某市水务站", "城市“双千”人才引育工程（第二期）"),
        ("项目名称： 河道保洁（子课题\n一：二期）\n申报单位名称： 某市水务站", "河道保洁（子课题一：二期）"),
        ("项目名称： 编制《河道\n保洁：示范\n读本》\n申报单位名称： 某市水务站", "编制《河道保洁：示范读本》"),
        ("项目名称    河道保洁与堤防\n            养护运行保障：二期\n申报单位名称    某市水务站", "河道保洁与堤防养护运行保障：二期"),
        ("项目名称\n\n全市政务数据\n\n资源分类\n\n申报单位名称\n\n某市水务站", "全市政务数据资源分类"),
        ("项目名称    河道   保洁与堤防\n申报单位名称    某市水务站", "河道保洁与堤防"),
        ("项目名称：\n重点任务保障：河道保洁\n申报单位名称： 某市水务站", "重点任务保障：河道保洁"),
    ])
    func `a name goes on in the next line`(head: String, name: String) throws {
        let (form, unclaimed) = try read(head)
        #expect(form.project == Text(name) && form.unit == "某市水务站" && unclaimed.isEmpty)
    }

    @Test func `a label of a body and its code may break in two lines`() throws {
        let form = try read("项目名称\n\n河道保洁\n\n主管部门（单位）名称及\n\n部门预算编码\n\n某市水务局\n").form
        #expect(form.project == "河道保洁" && form[.department].value == "某市水务局")
    }

    @Test func `who evaluates, and how, is no part of the body above`() throws {
        let form = try read("项目名称   河道保洁\n\n主管部门   某市水务局\n\n评价方式：部门（单位）绩效自评\n\n评价机构：部门（单位）评价组\n").form
        #expect(form[.department].value == "某市水务局")
    }

    @Test(arguments: [("某市公路处", "某市公路处"), ("负责人签字", nil), ("年月日", nil), ("某市公路处（签字）", nil)] as [(String, Text?)])
    func `a body's name may stand directly behind the place of its stamp`(name: String, unit: Text?) throws {
        #expect(try read("项目名称： 道路养护\n填报单位（盖章）\(name)").form[.unit].value == unit)
    }

    @Test(arguments: ["其中：财政资金/其他资金 420,000.00/450,000.00", "其中：财政资金；其他资金\n420,000；450,000", "事业收入\n420,000.00"])
    func `labels and amounts that nobody knows are no part of the goals below them`(rows: String) throws {
        let form = try #require(ingest(InventedForms.target(money: "项目总预算（元）： 870,000\n\(rows)\n总目标及阶段性目标\n道路完好。")).forms.first)
        #expect(form.narratives.last?.passages.first?.text == "道路完好。")
        #expect(form.unclaimed.contains { $0.text.description.contains("420,000") })
    }

    @Test(arguments: ["联系电话：12345678", "单位：元"])
    func `an amount below the page's own lines is said`(line: String) throws {
        let money = "项目总预算（元）\n\(line)\n5,000,000.00\n项目当年预算（元）\n1,200,000.00"
        let form = try #require(ingest(InventedForms.target(money: money)).forms.first)
        #expect(form[.totalBudget].value == nil)
        #expect(form.unclaimed.map(\.text) == ["5,000,000.00"])
    }

    @Test func `amounts that stand above their labels, each in a line of its own, are nobody's`() throws {
        let money = "8,000,000.00\n项目总预算（元）\n5,000,000.00\n项目当年预算（元）\n4,000,000.00\n同名项目上年预算额（元）\n3,000,000.00\n同名项目上年预算执行数（元）"
        let head = "项目名称\n道路养护\n项目类别\n经常性项目"
        let document = ingest("财政项目支出绩效目标表\n（2023年度）\n申报单位名称\n某市公路管理处\n\(head)\n\(money)\n项目概况\n养护。\n")
        let form = try #require(document.forms.first)
        #expect(AmountField.allCases.allSatisfy { form[$0].value == nil })
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `words parted by a space in a paragraph of their own are none of the label's in the next one`() throws {
        let paragraphs = ["项目名称", "道路养护", "项目经办科室", "某市交通运输 和养护处", "项目类型", "经常性项目", "预算单位", "某市公路管理处", "项目负责人/ 联系电话"]
        let form = try read("\n" + paragraphs.map { "\($0)\n\n" }.joined()).form
        #expect(form.project == "道路养护" && form.unit == "某市公路管理处" && form[.nature].value == "经常性项目")
        #expect(form.unclaimed.map(\.text).contains("某市交通运输 和养护处"))
    }
}
