import FormFixtures
import Testing

@testable import Ingest

/// Tables of indicators as `pdftotext -layout` writes them, set in many ways: what is read of them is what they were made of.
struct PrintedPageTests {
    private static let groups: [(String, [(String, [(String, String)])])] = [
        (
            "产出指标",
            [
                ("数量指标", [("清理河道长度", "≥36公里"), ("维护闸门及启闭设备数量", "=60台（套）"), ("巡查次数", "≥48次"), ("培训护河人员人次", "≥120人次")]),
                ("质量指标", [("设备完好率", "≥95%"), ("河道清理验收合格率", "=100%")]),
                ("时效指标", [("年底前完成率", "=100%"), ("险情处置及时率", "≥98%")]),
                ("成本指标", [("养护成本控制额", "≤85.50万元")]),
            ]
        ),
        (
            "效益指标",
            [
                ("社会效益指标", [("沿河居民出行安全程度持续改善", "改善"), ("防汛能力", "有效提升")]),
                ("可持续影响指标", [("管护机制健全性", "健全")]),
            ]
        ),
        ("满意度指标", [("服务对象满意度指标", [("服务对象满意度", "≥90%")])]),
    ]

    private static func rows(_ random: inout SplitMix64) -> [[String]] {
        groups.flatMap { first, seconds in
            seconds.flatMap { second, all in
                all.shuffled(using: &random).prefix(Int.random(in: 1...all.count, using: &random)).map { [first, second, $0.0, $0.1] }
            }
        }
    }

    private func read(_ lines: [String], _ text: (String) -> String) -> [String] {
        (ingest(text(lines.joined(separator: "\n") + "\n")).forms.first?.indicators ?? []).map { row in
            let sign = ["ge": "≥", "le": "≤", "eq": "="][row.target?.comparison?.rawValue ?? ""] ?? ""
            let (target, weight) = (row.target?.text ?? "", row.weight?.description ?? "")
            return "\(row.level1)/\(row.level2)/\(row.level3) \(sign)\(target) \(row.actual) \(weight)"
        }
    }

    @Test(arguments: 0..<120) func `targets are read as they were set`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let rows = Self.rows(&random)
        let widths = [[5, 10, 22, 12], [3, 5, 9, 12], [4, 6, 11, 6]].randomElement(using: &random)!
        let page = Self.page(widths, rows, &random)
        let lines = page.lines(head: ["一级指标", "二级指标", "三级指标", "指标值"], rows: rows)
        let text = { (table: String) in
            "项目支出绩效目标表\n（2023年度）\n\n项目名称      河道养护\n\n主管部门      某县水利局\n\n年度资金总额：   85.50万元\n\n" + table
        }
        #expect(read(lines, text) == rows.map { "\($0[0])/\($0[1])/\($0[2]) \($0[3])  " }, "\(page)\n\(lines.joined(separator: "\n"))")
    }

    @Test(arguments: 0..<120) func `results, points and remarks are read as they were set`(seed: UInt64) {
        var random = SplitMix64(seed: 1000 + seed)
        let rows = Self.rows(&random).map { row in
            let points = ["5", "7.5", "10"].randomElement(using: &random)!
            let remark = ["", "", "", "汛期较长，部分工作推迟，下一步加快进度"].randomElement(using: &random)!
            return row + [String(row[3].drop { "≥=≤".contains($0) }), points, points, remark]
        }
        let widths = [[4, 10, 14, 12, 12, 4, 4, 14], [3, 5, 9, 7, 7, 4, 4, 10], [4, 6, 11, 8, 8, 3, 3, 8]].randomElement(using: &random)!
        let page = Self.page(widths, rows, &random)
        let lines = page.lines(head: ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"], rows: rows)
        let text = { (table: String) in
            """
            项目支出绩效自评表
            （2023年度）

            项目名称      河道养护
            主管部门      某县水利局          实施单位      某县河道所
                        年初预算数    全年预算数    全年执行数    分值    执行率    得分
            年度资金总额      85.50    85.50    85.50    10    100.00%    10

            \(table)
            """
        }
        #expect(
            read(lines, text) == rows.map { "\($0[0])/\($0[1])/\($0[2]) \($0[3]) \($0[4]) \($0[5])" },
            "\(page)\n\(lines.joined(separator: "\n"))")
    }

    private static func page(_ widths: [Int], _ rows: [[String]], _ random: inout SplitMix64) -> PrintedPage {
        var page = PrintedPage(widths: widths, isCentred: Bool.random(using: &random), blankLines: Int.random(in: 0...2, using: &random))
        page.rowsOfPage = [100, 100, 4, 6].randomElement(using: &random)!
        return page
    }
}
