import Testing

@testable import Ingest

struct ReadTitleTests {
    private func title(_ line: String) -> FormTitle? {
        let text = splitCells(Array(line.utf8))
        return text.readTitle(0)
    }

    @Test(
        arguments: [
            ("财政项目支出绩效目标表", .target), ("财政项目支出绩效目标申报表", .application), ("财政项目支出绩效目标填报表", .application),
            ("项目支出绩效目标申报表", .application), ("项目支出绩效目标表", .target), ("项目绩效目标表", .target), ("项目绩效自评价", .evaluation),
            ("项目支出绩效自评表", .evaluation), ("财政项目支出绩效自评表", .evaluation), ("部门预算项目支出绩效自评表", .evaluation),
            ("某市某局2023年度项目支出绩效自评表", .evaluation), ("附件2 项目支出绩效目标表", .target), ("项 目 绩 效 自 评 价", .evaluation),
            ("2026年转移支付区域（项目）绩效目标表", .target), ("| 项目支出绩效自评表 | 项目支出绩效自评表 | 项目支出绩效自评表 |", .evaluation),
            ("## 项目支出绩效目标表", .target), ("| 项目支出绩效目标表 | | |", .target),
        ] as [(String, FormKind)])
    func `a title is known by its last words`(line: String, kind: FormKind) throws {
        #expect(try #require(title(line)).kind == kind)
    }

    @Test(arguments: FormKind.allCases)
    func `every kind has titles of its own`(kind: FormKind) {
        #expect(!kind.rules.titles.isEmpty)
        for words in kind.rules.titles { #expect(title(words)?.kind == kind) }
    }

    @Test(
        arguments: [
            "项目支出绩效目标表 12", "二、项目支出绩效目标表 ...... 12", "各单位应填写项目支出绩效目标表。", "项目支出绩效目标表的填写说明", "《项目支出绩效目标表》",
            "绩效目标", "项目名称",
        ])
    func `a line of a table of contents or a sentence is no title`(line: String) {
        #expect(title(line) == nil)
    }

    @Test(
        arguments: [
            "项目支出绩效目标表（2024年度）", "项目支出绩效目标表(2024年)", "2024年度项目支出绩效目标表", "2024年项目支出绩效目标表", "项目支出绩效目标表2024年度)",
            "项目支出绩效目标表（2024）年度",
        ])
    func `the year may stand in the title`(line: String) {
        #expect(title(line)?.year == FiscalYear(2024))
    }

    @Test(arguments: [
        "（2024年度）", "(2024年度)", "（ 2024 年度）", "2024年度)", "(2024年)", "(2024)年度", "２０２４年度", "2024年", "（2024 年 度）", "二〇二四年度", "（二○二四年）",
        "2024年度    单位：万元",
        "| （2024年度） | | | 金额单位：元 |", "| （2024年度） | （2024年度） | （2024年度） | （2024年度） | （2024年度） |",
    ])
    func `the year may stand in a line of its own`(line: String) {
        let text = splitCells(Array(line.utf8))
        #expect(text.readYearLine(0) == FiscalYear(2024))
    }

    @Test(arguments: ["2024年5月", "2024年5月18日", "二〇二四年五月"])
    func `a date is no year`(line: String) {
        let text = splitCells(Array(line.utf8))
        #expect(text.readYearLine(0) == nil)
    }

    @Test(arguments: [
        ("2023年河道保洁补助资金绩效目标申报表\n发布时间：2024-05-18\n\n绩效目标申报表\n", 2023),
        ("2023年河道保洁补助资金绩效目标申报表\n\n绩效目标申报表\n（2022年度）\n", 2022), ("2023年某局项目支出绩效目标申报表\n\n绩效目标申报表\n", 2023),
        ("项目支出绩效目标申报表\n发布机构：某局\n名 称：\n文 号：\n来 源：\n效 力：有效\n（2021年度）\n", 2021),
    ])
    func `a page names the year of the form below it`(title: String, year: Int) {
        let form = ingest("\(title)项目名称 河道保洁\n实施单位 某市水务站\n年度资金总额（万元） 12.00\n").forms.first
        #expect(form?.fiscalYear == FiscalYear(year) && form?.project == "河道保洁" && form?.unit == "某市水务站")
    }

    @Test func `nor does another form's page`() {
        let form = ingest("2023年某局绩效自评表\n\n绩效目标申报表\n项目名称 河道保洁\n实施单位 某市水务站\n年度资金总额（万元） 12.00\n").forms.first
        #expect(form?.project == "河道保洁" && form?.fiscalYear == nil)
    }

    @Test func `a misprinted year above a label is no part of the name beside it`() {
        let document = ingest(InventedForms.target(title: "财政项目支出绩效目标表\n      （2O23年度）\n项目名称      道路养护", head: "", dates: ""))
        #expect(document.forms.first?.project == "道路养护" && document.forms.first?.fiscalYear == nil)
    }

    @Test(arguments: ["2024", "（24年度）", "12024年度", "1889年度", "2024-01-01", "年度", "二四年度", "单位：万元", "| （2024年度） | （2023年度） | （2022年度） |"])
    func `other numbers are no year`(line: String) {
        let text = splitCells(Array(line.utf8))
        #expect(text.readYearLine(0) == nil)
    }

    @Test(arguments: [
        "详情见附件（注：以下内容为图片识别，仅供参考）项目支出绩效自评表（2022年度） | | | |\n", "2022年度项目支出绩效自评表 | 部门：某市水务局 |\n",
        "| 2022年度项目支出绩效自评表 | 部门：某市水务局 | 单位：万元 |\n",
    ])
    func `a title may stand behind a note or beside labels`(title: String) {
        let rows = "项目名称 | 河道保洁 | 实施单位 | 某市水务站 |\n年度目标 | 2018年度遗留问题整改，2018年度档案归档。 | |\n预算执行数（元） | 80,000.00 | | |\n"
        let form = ingest(title + rows).forms.first
        #expect(form?.fiscalYear == FiscalYear(2022) && form?.project == "河道保洁" && form?.kind == .evaluation)
    }

    @Test func `what stands beside a title is not lost`() {
        let document = ingest("2022年度项目支出绩效自评表 | 部门：某市水务局 |\n项目名称 | 河道保洁 | 实施单位 | 某市水务站 |\n预算执行数（元） | 80,000.00 | | |\n")
        #expect(document.findings.contains { $0.rule == .unclaimedText && $0.found == "部门：某市水务局" })
    }
}
