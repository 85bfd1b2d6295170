import Testing

@testable import Ingest

struct FindFormsTests {
    private func places(_ text: String) -> [String] { ingest(text).forms.map { "\($0.kind.rawValue) \($0.project) \($0.firstLine)" } }

    @Test func `forms of mixed kinds follow each other in one document`() {
        let text = InventedForms.target() + "\n" + InventedForms.application() + "\n" + InventedForms.evaluation()
        #expect(ingest(text).forms.map(\.project) == ["道路养护", "河道保洁", "路灯维修"])
        #expect(ingest(text).forms.map(\.kind) == [.target, .application, .evaluation])
        #expect(ingest(text).forms.map(\.ordinal) == [1, 2, 3])
    }

    @Test func `a form whose title was lost begins at its first label`() {
        let text = "某市公开材料\n\n" + InventedForms.target(title: "")
        #expect(places(text) == ["target 道路养护 5"])
    }

    @Test func `a form without a project name is reported and its amounts stay apart`() {
        let text = InventedForms.target() + "\n" + InventedForms.target(head: "项目类别： 经常性项目", money: "项目总预算（元）： 700,000 项目当年预算（元）： 800,000")
        let document = ingest(text)
        #expect(document.forms.count == 2)
        #expect(document.forms.first?[.totalBudget].value == Amount(yuan: 5_000_000))
        #expect(document.findings.map(\.rule) == [.noProjectName])
    }

    @Test func `a list of projects is no form`() {
        let list = "| 单位名称 | 项目名称 | 合计 | 财政拨款 | 上年结转资金 | 其他资金 |\n|---|---|---|---|---|---|\n| 某小学 | 食堂改造 | 386.00 | 300.00 | 86.00 | |\n"
        #expect(ingest(list).forms.isEmpty)
        #expect(ingest(list + "\n" + InventedForms.application()).forms.map(\.project) == ["河道保洁"])
    }

    @Test(arguments: ["\n", " |\n", "\n\n"])
    func `nor is a list of which each cell has a line of its own`(end: String) {
        let list = ["附件1", "2024年专项资金绩效目标表", "序号", "单位", "项 目 名 称", "金额", "备注", "1", "某小学", "食堂改造", "386.00"]
        #expect(ingest(list.joined(separator: end) + "\n").forms.isEmpty)
        #expect(ingest(list.joined(separator: end) + "\n\n" + InventedForms.application()).forms.map(\.project) == ["河道保洁"])
    }

    @Test(
        arguments: [
            "关于填报项目支出绩效目标表的通知\n请各单位填写项目名称、主管部门。\n", "一、项目名称：道路养护\n二、预算：5万元\n", "项目支出绩效目标表\n\n（表式略）\n",
            "目 录\n1. 项目支出绩效目标表 3\n2. 项目支出绩效自评表 9\n",
        ])
    func `text that only speaks of forms holds none`(text: String) {
        #expect(ingest(text).forms.isEmpty)
        #expect(ingest(text).findings.map(\.rule) == [.noForm])
    }

    @Test func `the chapters of a budget document around a form are no part of it`() {
        let text = "第一部分 概况\n本单位主要职责是养护道路，2023年预算1,000,000元。\n\n" + InventedForms.target() + "\n第三部分 名词解释\n一、财政拨款：指财政资金。\n"
        let document = ingest(text)
        #expect(document.forms.count == 1 && document.findings.isEmpty)
        #expect(document.forms.first?.figures == ingest(InventedForms.target()).forms.first?.figures)
    }

    @Test func `a form that lost its line breaks is said to be one`() {
        let text = InventedForms.evaluation(money: "当年预算数（元）： 5 上年预算金额（元）： 6 预算执行数（元）： 7")
        let document = ingest("通知\n" + text.replacing("\n", with: " ") + "\n")
        #expect(document.forms.isEmpty && document.findings.map(\.rule) == [.noForm] && document.findings[0].line == 2)
        #expect(ingest("通知\n今日无事\n").findings.map(\.line) == [nil])
    }

    @Test func `nor need its cells have left spaces`() {
        let head = "项目支出绩效自评表（2023年度）项目名称河道保洁主管部门某市水务局实施单位某市水务站年度资金总额（万元）2020"
        let table = "一级指标二级 指标三级指标年度指标值实际完成值分值得分产出指标数量指标保洁长度30公里30公里5050质量指标整洁率95%96%5050"
        let document = ingest("通知\n\(head)\(table)\n")
        #expect(document.forms.isEmpty && document.findings.map(\.rule) == [.noForm] && document.findings[0].line == 2)
    }

    @Test func `forms of several projects may follow each other below one title`() {
        let form = { (name: String, amount: String) in
            """
            101某市水务局 | 单位：万元 | |||||
            项目名称 | \(name) | |||||
            预算规模及资金用途 | 预算数 | \(amount) | 其中：财政 资金 | \(amount) | 其他资金 | |
            用于日常保洁 | ||||||
            绩效目标 | 1.河道整洁，及时支付。 |
            一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
            产出指标 | 数量指标 | 保洁长度 | 保洁长度 | ≥30公里 |
            质量指标 | 合格率 | 合格率 | ≥95百分比 | |

            """
        }
        let document = ingest("项目支出绩效目标表\n（2023年）\n" + form("河道保洁", "20.00") + form("堤防养护", "24.00"))
        #expect(document.forms.map(\.project) == ["河道保洁", "堤防养护"] && document.forms.allSatisfy { $0.fiscalYear == FiscalYear(2023) })
        #expect(document.forms.map { $0[.currentBudget].value?.fen } == [20_000_000, 24_000_000])
        #expect(document.forms.map { $0[.annualFiscal].value?.fen } == [20_000_000, 24_000_000])
        #expect(document.forms.map(\.indicators.count) == [2, 2] && document.forms.map(\.kind) == [.target, .target])
    }

    @Test(arguments: [
        "专项（项目）名称河道保洁\n主管部门某市水务局资金使用单位某市水务站\n年度资金总额50万元47.695.2%\n绩效指标一级指标二级指标三级指标年度指标值\n",
        "请加强监管，附件2绩效目标表（2025年度）项目名称河道保洁主管部门某市水务局资金总额：35\n",
    ])
    func `nor need all of it stand on one line`(form: String) {
        let document = ingest("某局通知\n\(form)")
        #expect(document.forms.isEmpty && document.findings.map(\.rule) == [.noForm] && document.findings[0].line != nil)
    }

    @Test func `a form about a whole body is said to be one`() {
        let head = "某局部门整体支出绩效自评表\n（2021年度）\n单位名称 某局\n年度资金总额 4753.66万元 4753.66万元 3824.26万元\n"
        let document = ingest(head + "一级指标 二级指标 三级指标 年度指标值 实际完成值\n产出指标 数量指标 造林面积 1.2万亩 1.2万亩\n")
        #expect(document.forms.isEmpty && document.findings.map(\.rule) == [.noForm])
        #expect(document.findings.map(\.found) == ["某局部门整体支出绩效自评表"] && document.findings[0].line == 1)
    }

    @Test(arguments: ["环境整治项目支出绩效目标表（2022年度）", "整体搬迁项目支出绩效目标表（2022年度）"])
    func `a project's form is none because of its name`(title: String) {
        let form = ingest("\(title)\n项目名称 村庄整治\n实施单位 某镇人民政府\n年度资金总额（万元） 12.00\n").forms.first
        #expect(form?.fiscalYear == FiscalYear(2022) && form?.project == "村庄整治")
    }
}
