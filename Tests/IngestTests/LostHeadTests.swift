import Testing

@testable import Ingest

/// Forms whose head was lost.
struct LostHeadTests {
    /// The lines of a form from its amounts on.
    private func rest(_ form: String) -> String {
        form.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.contains("项目总预算") }.joined(separator: "\n")
    }

    private func headless(_ document: IngestedDocument) -> [LineNumber?] {
        document.findings.filter { $0.rule == .noProjectName }.map(\.line)
    }

    @Test func `what is left of a form before the first one is said`() {
        let (whole, lost) = (InventedForms.target(), rest(InventedForms.target()))
        #expect(headless(ingest(whole)).isEmpty)
        let document = ingest("\n" + lost + "\n" + whole)
        #expect(headless(document) == [2] && document.forms.count == 1)
        #expect(headless(ingest("项目名称 项目总预算 项目当年预算\n道路养护 5,000,000 1,200,000\n" + whole)).isEmpty)
    }

    @Test(
        arguments: [
            (
                "财政项目支出绩效目标表,,,\n（2023年度）,,,\n项目名称,扫雪,,\n一级目标,二级目标,三级目标,指标目标值\n产出目标,数量,人数,≥5\n", "\n",
                [",数量,\"次", ",数量,次数,\"≥3"]
            ),
            (
                "<table><tr><td>财政项目支出绩效目标表<tr><td>（2023年度）<tr><td>项目名称<td>扫雪"
                    + "<tr><td>一级目标<td>二级目标<td>三级目标<td>指标目标值<tr><td>产出目标<td>数量<td>人数<td>≥5", "</table>", ["<tr><td><td>数量<td>次"]
            ),
        ] as [(String, String, [String])])
    func `a document that ends in a row of a sheet or page is cut off there`(form: String, end: String, rows: [String]) {
        let whole = ingest(form + end)
        #expect(whole.forms.count == 1 && !whole.findings.contains { $0.rule == .formCutOff })
        for row in rows {
            let cut = ingest(form + row)
            #expect(cut.forms.count == 1 && cut.findings.count { $0.rule == .formCutOff } == 1)
        }
    }

    @Test func `amounts behind the title of a form whose head was lost are not those of the one before`() {
        let blank = InventedForms.target(money: "同名项目上年预算额（元）： 同名项目上年预算执行数（元）：")
        let narrative = "项目概况：\n" + String(repeating: "\n扫雪。\n", count: 20)
        let other = InventedForms.target(head: "项目名称： 除雪", money: narrative + "项目总预算（元）： 4,000,000 项目当年预算（元）： 400,000")
        let cut = other.replacing("申报单位名称：某市公路管理处", with: "").replacing("项目名称： 除雪", with: "")
            .replacing("计划开始日期： 2023-01-01 计划完成日期： 2023-12-31", with: "")
        let document = ingest(blank.prefix { $0 != "级" } + "\n" + cut)
        #expect(document.forms.count == 1 && document.forms.first?.project == "道路养护")
        #expect(document.forms.first?[.totalBudget].value == nil && document.forms.first?[.currentBudget].value == nil)
        #expect(document.findings.count { $0.rule == .amountInDoubt } == 2)
    }
}
