import Testing

@testable import Ingest

struct MarkPageFurnitureTests {
    private func furniture(_ text: String) -> [String] {
        let cells = splitCells(Array(text.utf8))
        markPageFurniture(cells)
        return cells.rows.filter(\.isFurniture).map { cells.join(cells.cells[$0.cells]).description }
    }

    @Test(arguments: ["- 4 -", "— 12 —", "第 3 页", "第 3 页 共 40 页", "第3页，共40页", "Page 3 of 40", "－ 7 －", "共40页 第3页"])
    func `a page number is known by its shape`(line: String) {
        #expect(furniture("上一行\n\(line)\n下一行\n").count == 1)
    }

    @Test(arguments: ["4", "2020", "40/3", "第3季度", "- 四 -", "100%", "3 / 40", "=100%", "1/2 完成", "-12,000-"])
    func `other short lines are not page numbers`(line: String) {
        #expect(furniture("上一行\n\(line)\n下一行\n") == [])
    }

    @Test func `bare numbers count only where they go up from page to page`() {
        #expect(furniture("子\n甲\n1\n\u{C}乙\n丑\n2\n\u{C}丙\n寅\n3\n\u{C}丁").filter { $0.count == 1 && $0 < "9" } == ["1", "2", "3"])
        #expect(furniture("甲\n6\n\u{C}乙\n6\n\u{C}丙\n8\n\u{C}丁") == [])
    }

    @Test func `a page of so many is a page number where several are`() {
        #expect(furniture("甲\n3/40\n乙\n子\n4/40\n丙") == ["3/40", "4/40"])
        #expect(furniture("甲\n200/2\n乙\n子\n200/2\n丙\n300/2") == [])
        #expect(furniture("甲\n3/40\n乙\n子\n3/40\n丙") == [])
    }

    @Test func `a line that stands at most page ends is a running header`() {
        let pages = ["道路", "河道", "绿地", "路灯"].map { "某市预算公开\n\($0)养护\n\($0)保洁\n" }.joined(separator: "\u{C}")
        #expect(furniture(pages).filter { $0 == "某市预算公开" }.count == 4)
        #expect(furniture(pages).count == 4)
    }

    @Test func `a title or a label at every page end is no running header`() {
        let pages = (1...4).map { "项目绩效自评价\n项目名称：某项目\($0)\n" }.joined(separator: "\u{C}")
        #expect(furniture(pages) == [])
    }

    @Test func `the only line of a page is no running header`() {
        #expect(furniture("甲\n\u{C}乙\n\u{C}丙\n") == [])
    }

    @Test func `no row of a table of indicators is lost on a page of its own`() {
        let header = "\n\u{C}某市公路处预算公开\n"
        let text = InventedForms.target(table: "产出目标\n数量" + header + "养护里程 ≥120公里" + header + "巡查次数 ≥12次\n")
        let form = ingest("某市公路处预算公开\n" + text).forms.first
        #expect(form?.indicators.map(\.level3) == ["养护里程", "巡查次数"])
    }

    @Test func `a last row that stands at every page end alike is no running header`() {
        let pages = ["道路", "河道", "绿地", "路灯"].enumerated()
            .map { "\($1)养护\n满意度指标 服务对象满意度指标 综合满意度 ≥90.00(%)\n- \($0 + 1) -\n" }.joined()
        #expect(furniture(pages) == ["-1-", "-2-", "-3-", "-4-"])
    }

    @Test func `the last line of a cell at every page end is no running header`() {
        let pages = ["道路", "河道", "绿地", "路灯"].map { "\($0)养护\n服务对象满意度指\n满意度指标 \($0)满意度 ≥90%\n标\n" }
        #expect(furniture(pages.joined(separator: "- 1 -\n")) == ["-1-", "-1-", "-1-"])
    }

    @Test func `a line that goes on with a table in columns is no running header`() {
        let page = "财务（资产）管理制度的健\n            制度是否健全、完善        7      7\n全性和执行的有效性\n"
        #expect(furniture("甲\n\u{C}\(page)乙\n\u{C}\(page)丙\n") == [])
        #expect(furniture("甲\n\u{C}某市预算公开\n\n\(page)乙\n\u{C}某市预算公开\n\n\(page)丙\n") == ["某市预算公开", "某市预算公开"])
    }

    @Test func `bare numbers beside the publication's name belong to the page where they count up`() {
        let name = "某市公路处2024年部门预算"
        #expect(furniture("甲\n\(name)\n21\n乙\n\(name)\n22\n丙") == [name, "21", name, "22"])
        #expect(furniture("甲\n21\n\(name)\n乙\n22\n\(name)\n丙") == ["21", name, "22", name])
        #expect(furniture("甲\n\(name)\n10\n乙\n\(name)\n8\n丙") == [])
        #expect(furniture("甲\n资金使用规范性\n4\n乙\n资金使用规范性\n5\n丙") == [])
    }

    @Test(arguments: ["某市园林局2022年度部门决算", "某市园林局 2022 年度部门决算", "某市园林局部门预算公开"])
    func `the publication's name on the line after a page number belongs to the page`(line: String) {
        #expect(furniture("上一行\n第 3 页\n\(line)\n下一行\n").count == 2)
        #expect(furniture("上一行\n\(line)\n下一行\n") == [])
    }
}
