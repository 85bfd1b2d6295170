import Testing

@testable import Ingest

struct ResolveYearTests {
    private func years(_ text: String, option: FiscalYear? = nil) -> [String] {
        ingest(text, fiscalYear: option).forms.map {
            "\($0.fiscalYear.map(\.description) ?? "unknown") \($0.yearEvidence.map { "\($0)" } ?? "")"
        }
    }

    @Test(
        arguments: [
            ("财政项目支出绩效目标表\n（2024年度）", "2024 title"), ("财政项目支出绩效目标表（2024年度）", "2024 title"), ("财政项目支出绩效目标表", "2023 planDates"),
            ("2024年度财政项目支出绩效目标表", "2024 title"), ("财政项目支出绩效目标表\n(2024)年度", "2024 title"), ("(2024年度)\n财政项目支出绩效目标表", "2024 title"),
        ])
    func `the title counts before the plan dates`(title: String, expected: String) {
        #expect(years(InventedForms.target(title: title)) == [expected])
    }

    @Test(arguments: [
        ("财政项目支出绩效目标表\n填报时间：2024年", "2023 planDates"), ("财政项目支出绩效目标表\n立项年份：2024年", "2023 planDates"),
        ("财政项目支出绩效目标表\n项目名称 2024年会", "2023 planDates"), ("2024—2026年财政项目支出绩效目标表", "2023 planDates"),
        ("2024年至2026年财政项目支出绩效目标表", "2023 planDates"), ("财政项目支出绩效目标表\n2024-26年", "2023 planDates"),
        ("财政项目支出绩效目标表\n预算年度：2024年", "2024 title"), ("附件3-2024年度财政项目支出绩效目标表", "2024 title"),
    ])
    func `the year of another field, or of several years, is not the title's`(title: String, expected: String) {
        #expect(years(InventedForms.target(title: title)) == [expected])
    }

    @Test(
        arguments: [
            "计划开始日期： 2023-01-01 计划完成日期： 2024-12-31", "计划开始日期： 2023-01-01 计划完成日期：", "计划开始日期： 计划完成日期：",
            "计划开始日期： 2023-02-30 计划完成日期： 2023-12-31",
        ])
    func `plan dates of two years, or one date alone, name no year`(dates: String) {
        let form = InventedForms.target(title: "财政项目支出绩效目标表", dates: dates)
        #expect(years(form) == ["unknown "])
        #expect(ingest(form).findings.contains { $0.rule == .yearUnknown && $0.line == 1 })
        #expect(years(form, option: FiscalYear(2022)) == ["2022 option"])
    }

    @Test(
        arguments: [
            ("2022年完成，2022年无投诉，2021年有投诉。", "2022 narrative(times: 2)"), ("2022年完成，2021年有投诉。", "unknown "), ("全年完成。", "unknown "),
            ("文号2021、2021、2021，2022年完成。", "2022 narrative(times: 1)"), ("12022年，2021年", "2021 narrative(times: 1)"),
        ])
    func `the year that an evaluation's narrative names most is its year, and a draw is none`(narrative: String, expected: String) {
        #expect(years(InventedForms.evaluation(narrative: narrative)) == [expected])
    }

    @Test func `evaluation dates and plan dates of other kinds do not count`() {
        #expect(years(InventedForms.evaluation(narrative: "完成。") + "\n" + InventedForms.target()) == ["unknown ", "2023 title"])
    }

    @Test func `siblings of one kind that agree give the year, those that differ do not`() {
        let form = { (narrative: String) in InventedForms.evaluation(narrative: narrative) + "\n" }
        #expect(years(form("2022年完成。") + form("完成。")) == ["2022 narrative(times: 1)", "2022 siblings"])
        #expect(years(form("2022年完成。") + form("2021年完成。") + form("完成。")).last == "unknown ")
    }

    @Test func `the option does not overrule what the form says`() {
        #expect(years(InventedForms.target(), option: FiscalYear(2019)) == ["2023 title"])
    }
}
