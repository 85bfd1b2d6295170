import Testing

@testable import Ingest

struct CleanMarkupTests {
    @Test(
        arguments: [
            ("a<br>b", "a b"), ("a<br/>b<BR />c", "a b c"), ("<p>目标</p>", " 目标 "), ("<span style=\"x\">甲</span>", " 甲 "),
            ("**合计**", "合计"), ("≥**90%**", "≥90%"), ("**项目", "项目"), ("## 项目名称", " 项目名称"), ("$\\geq 90.00\\%$", "≥ 90.00%"),
            ("$\\leqslant 5$", "≤ 5"),
            ("$\\mathrm{m}^{2}$", "m^2"), ("&ge;90&nbsp;%", "≥90 %"), ("&lt;5", "<5"), ("\\*", "*"),
            ("\\[0001\\] 1,285\\.00", "[0001] 1,285.00"), ("\\>=90", ">=90"), ("&#39033;&#x76ee;&#X540D;", "项目名"),
            ("&#49;&#160;&#10;", "1  "),
            ("5<!-- x --> 6<!--7", "5 67"), ("<!-->5", "5"),
            ("年度\\n总体\\n目标", "年度 总体 目标"), ("目标1：无\\n", "目标1：无 "),
            ("&#124;", "\\|"), ("&amp;#49;", "&#49;"), ("&amp;gt;=46座", ">=46座"), ("A&amp;B", "A&B"),
            ("46座</doc>", "46座 "), ("a</t>", "a "),
        ])
    func `what converters leave behind is removed`(printed: String, expected: String) {
        let bytes = Array(printed.utf8)
        #expect(cleanMarkup(bytes).map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        "#### |", "### ", "<5%", "≥90", "a < b > c", "预算 $5", "#1 泵站", "a*b", "R&D", "项目", "{x}", "&#;", "&#x;", "&#7;", "&#xD800;",
        "&#1114112;", "&#49",
        "&# 49;", "≥**人", "≤****000元", "3**.5万元", "***局", "某市某**镇道路", "养护里程(≥**公里) ≥**",
        "≧**人", "⩽**人", "\\neq 5",
    ])
    func `ordinary text stays as it is`(printed: String) {
        let bytes = Array(printed.utf8)
        #expect(cleanMarkup(bytes) == nil)
    }
}
