import Testing

@testable import Ingest

/// One national evaluation laid out in printed columns: with cells that wrap, stand in the middle of their rows, and have heads broken
/// over lines.
struct PrintedColumnsTests {
    private static let expected = [
        "产出指标/数量指标/维护绿道里程 ge 36公里 20 20", "产出指标/数量指标/更换座椅数量 eq 60张 20 17", "产出指标/质量指标/绿道完好率 ge 95% 20 20",
        "效益指标/社会效益指标/市民步行环境  改善 20 19", "满意度指标/服务对象满意度指标/市民满意度 ge 90% 10 10",
    ]

    private func rows(_ form: ProjectForm?) -> [String] {
        (form?.indicators ?? []).map { row in
            let target = "\(row.target?.comparison?.rawValue ?? "") \(row.target?.text ?? "")"
            return "\(row.level1)/\(row.level2)/\(row.level3) \(target) \(row.weight?.description ?? "") \(row.score?.description ?? "")"
        }
    }

    private static let layouts = [("as a converter counts characters", byCharacters), ("as a person aligns them", bySight)]

    @Test(arguments: layouts) func `rows are read from cells around one height`(name: String, text: String) {
        #expect(rows(ingest(text).forms.first) == Self.expected, "\(name)")
    }

    @Test(arguments: layouts) func `the heads of funds stand in three lines`(name: String, text: String) {
        let form = ingest(text).forms.first
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed, .annualFiscal, .annualOther]
        #expect(fields.map { form?[$0].value?.fen } == [510_000_000, 620_000_000, 589_000_000, 510_000_000, 0], "\(name)")
        #expect(form?.declaredExecutionRate.value?.description == "95.00")
        #expect(form?.project.description == "城市绿道维护")
    }

    @Test func `on the next page the columns stand elsewhere`() {
        let lines = Self.byCharacters.split(separator: "\n", omittingEmptySubsequences: false)
        let split = lines.firstIndex { $0.contains("社会效益指") } ?? 0
        let moved = lines[split...].map { String($0.dropFirst(8)) }
        let text = (lines[..<split].map(String.init) + ["                   — 3 —", "\u{C}"] + moved).joined(separator: "\n")
        #expect(rows(ingest(text).forms.first) == Self.expected)
    }

    /// A converter of PDF parts what is printed in another font, as digits are from the characters behind them.
    @Test(arguments: layouts) func `a unit that a space parts from its number belongs to it`(name: String, text: String) {
        var parted = text
        for unit in ["公里", "张"] {
            for number in ["36", "38", "60", "51"] { parted = parted.replacing("\(number)\(unit)  ", with: "\(number) \(unit) ") }
        }
        #expect(parted != text && rows(ingest(parted).forms.first) == Self.expected, "\(name)")
        #expect(ingest(parted).forms.first?.indicators.map { $0.actual.description } == ["38公里", "51张", "96%", "改善", "93%"])
    }

    private static let byCharacters = """
                                                项目支出绩效自评表
                                                    （2022年度）

        项目名
                            城市绿道维护
         称
        主管部门            某市园林局                         实施单位            某市绿道中心
                                                                                        执行率（
                                  年初预算数         全年预算数（        全年执行数（          分值                    得分
                                                 A）            B）                       B/A）
                年度资金总额            510.00        620.00        589.00          10        95.00%      9.5
        项目资金
                其中：当年财政拨款            510.00     620.00        589.00          —         95.00%      —
        （万元）
                其他资金              0.00          0.00          0.00            —         —           —
                预期目标                                      实际完成情况
                绿道完好。                                     绿道完好。
                                                                                                                偏差原因分析及改
                一级指标        二级指标          三级指标                年度指标值           实际完成值         分值      得分
                                                                                                                进措施
                                          维护绿道里程              ≥36公里           38公里          20      20
                            数量指标                                                                                雨季过长，推
                产出指标                      更换座椅数量              =60张            51张           20      17          迟施工

                            质量指标          绿道完好率               ≥95%            96%           20      20
                            社会效益指
        绩效指     效益指标                      市民步行环境              改善              改善            20      19
        标                   标
                            服务对象满
                满意度指标                     市民满意度               ≥90%            93%           10      10
                            意度指标
                                          总分                                                100     95.5

        """

    private static let bySight = """
                                                项目支出绩效自评表
                                                    （2022年度）

        项目名
                            城市绿道维护
         称
        主管部门        某市园林局                    实施单位        某市绿道中心
                                                                                        执行率（
                                  年初预算数    全年预算数（  全年执行数（    分值                  得分
                                                 A）           B）                      B/A）
                年度资金总额      510.00        620.00        589.00          10        95.00%      9.5
        项目资金
                其中：当年财政拨款   510.00     620.00        589.00          —         95.00%      —
        （万元）
                其他资金          0.00          0.00          0.00            —         —           —
                预期目标                                  实际完成情况
                绿道完好。                                绿道完好。
                                                                                                                偏差原因分析及改
                一级指标    二级指标      三级指标            年度指标值      实际完成值    分值    得分
                                                                                                                进措施
                                          维护绿道里程        ≥36公里         38公里        20      20
                            数量指标                                                                            雨季过长，推
                产出指标                  更换座椅数量        =60张           51张          20      17          迟施工

                            质量指标      绿道完好率          ≥95%            96%           20      20
                            社会效益指
        绩效指  效益指标                  市民步行环境        改善            改善          20      19
        标                  标
                            服务对象满
                满意度指标                市民满意度          ≥90%            93%           10      10
                            意度指标
                                          总分                                              100     95.5

        """
}
