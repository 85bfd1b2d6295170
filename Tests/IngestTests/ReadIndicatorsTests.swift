import Testing

@testable import Ingest

/// One table of indicators in the layouts in which it reaches us.
struct ReadIndicatorsTests {
    private static let expected = [
        "产出指标/数量指标/养护里程 ge 120 公里", "产出指标/质量指标/验收合格率 eq 100 %", "效益指标/社会效益指标/改善市民出行条件  提升", "满意度指标/服务对象满意度指标/市民满意度 ge 90 %",
    ]

    private func rows(_ form: ProjectForm?) -> [String] {
        (form?.indicators ?? []).map { row in
            let target = row.target?.value.map { "\($0) \(row.target?.unit ?? "")" } ?? "\(row.target?.text ?? "")"
            return "\(row.level1)/\(row.level2)/\(row.level3) \(row.target?.comparison?.rawValue ?? "") \(target)"
        }
    }

    private static let tables: [(String, String)] = [
        (
            "a row a line",
            """
            产出指标 数量指标 养护里程 ≥120公里
            质量指标 验收合格率 =100%
            效益指标 社会效益指标 改善市民出行条件 提升
            满意度指标 服务对象满意度指标 市民满意度 ≥90%
            """
        ),
        (
            "a cell a line",
            """
            产出指标
            数量指标
            养护里程
            ≥120公里
            质量指标
            验收合格率
            =100%
            效益指标
            社会效益指标
            改善市民出行条件
            提升
            满意度指标
            服务对象满意度指标
            市民满意度
            ≥90%
            """
        ),
        (
            "a cell a line with blank lines between",
            """
            产出指标

            数量指标

            养护里程

            ≥120公里

            质量指标

            验收合格率

            =100%

            效益指标

            社会效益指标

            改善市民
            出行条件

            提升

            满意度指标

            服务对象满意度

            指标

            市民满意度

            ≥90%
            """
        ),
        (
            "a grid",
            """
            产出指标      数量指标             养护里程             ≥120公里
                          质量指标             验收合格率           =100%
            效益指标      社会效益指标         改善市民出行条件     提升
            满意度指标    服务对象满意度指标   市民满意度           ≥90%
            """
        ),
    ]

    @Test(arguments: tables)
    func `every layout of text gives the same rows`(layout: String, table: String) {
        let head = layout == "a grid" ? "一级指标      二级指标             三级指标             指标值" : "一级指标 二级指标 三级指标 指标值"
        let text = InventedForms.target(table: table + "\n").replacing("一级目标 二级目标 三级目标 指标目标值", with: head)
        #expect(rows(ingest(text).forms.first) == Self.expected, "\(layout)")
    }

    private static let shifted: [(String, String)] = [
        (
            "as the head",
            """
            | 绩效 指标 | 产出指标 | 数量指标 | 养护里程 | ≥120.00(公里) | |
            | | | 质量指标 | 验收合格率 | =100.00(%) | |
            | | 效益指标 | 社会效益指标 | 改善市民出行条件 | 提升 | |
            | | 满意度指标 | 服务对象满意度 指标 | 市民满意度 | ≥90.00(%) | |
            """
        ),
        (
            "one column to the left",
            """
            | 产出指标 | 数量指标 | | 养护里程 | ≥120.00(公里) | |
            | | 质量指标 | | 验收合格率 | =100.00(%) | |
            | 效益指标 | 社会效益指标 | | 改善市民出行条件 | 提升 | |
            | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90.00(%) | | |
            """
        ),
        (
            "cut by a page",
            """
            | 绩效 指标 | 产出指标 | 数量指标 | 养护里程 | ≥120.00(公里) | |

            | | | | | |
            |---|---|---|---|---|
            | | | 质量指标 | 验收合格率 | =100.00(%) |
            | | 效益指标 | 社会效益指标 | 改善市民<br>出行条件 | 提升 |
            | | 满意度指标 | 服务对象满意度指标 | 市民满意度 | $\\geq 90.00\\%$ |
            """
        ),
    ]

    @Test(arguments: shifted)
    func `shifted columns of a table give the same rows`(shift: String, table: String) {
        let rows = rows(ingest(InventedForms.application(table: table)).forms.first).map { $0.replacing(".00", with: "") }
        #expect(rows == Self.expected, "\(shift)")
    }

    @Test func `预算执行率 may be the name of an indicator`() {
        let form = ingest(InventedForms.target(table: "投入与管理\n\n投入管理\n\n预算执行率 =100%\n\n预算调整率 =0\n")).forms.first
        #expect(form?.indicators.map(\.level3) == ["预算执行率", "预算调整率"])
        #expect(form?.declaredExecutionRate == .notOnForm)
    }

    @Test func `a heading behind the table is no indicator`() {
        let text = InventedForms.target() + "\n\n某市公路管理处2024年度项目绩效目标汇总表\n\n"
        #expect(ingest(text).forms.first?.indicators.map(\.level3) == ["养护里程"])
    }

    @Test func `a level broken behind words that are a level too is one level`() {
        let form = ingest(InventedForms.target(table: "满意度指标\n\n服务对象\n满意度指标\n\n市民满意度\n\n≥90%\n")).forms.first
        #expect(form?.indicators.map(\.level2) == ["服务对象满意度指标"])
    }

    @Test(arguments: [" ", "\n"]) func `a target's sign and unit stand in columns of their own`(gap: String) {
        let head = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分"]
        let cells = [
            ["产出指标", "数量指标", "安装护栏里程", "≥", "36", "公里", "37.5", "30", "30"], ["质量指标", "验收合格率", "=", "100", "%", "100", "30", "29"],
            ["效益指标", "社会效益指标", "管护机制", "定性", "健全", "健全", "30", "30"],
        ]
        let table = ([head] + cells).map { $0.joined(separator: gap) }.joined(separator: "\n")
        let form = "项目支出绩效自评表\n（2022年度）\n项目名称\n公路护栏\n预算执行数（元）\n80,000\n"
        let text = form + table + "\n合计\n90\n89\n"
        let rows = rows(ingest(text).forms.first)
        #expect(
            rows.suffix(3) == ["产出指标/数量指标/安装护栏里程 ge 36 公里", "产出指标/质量指标/验收合格率 eq 100 %", "效益指标/社会效益指标/管护机制  健全"])
    }

    @Test func `a remark of several lines is no indicator`() {
        let text = """
            项目支出绩效自评表
            （2022年度）
            项目名称
            河道保洁
            预算执行数（元）
            80,000
            一级指标
            二级指标
            三级指标
            年度指标值
            实际完成值
            分值
            得分
            偏差原因分析
            产出指标
            数量指标
            开展联合巡查次数
            ≥24次
            18次
            50
            40
            汛期道路受阻，三季
            度未开展，下年改用
            无人机补充。
            质量指标
            河面保洁合格率
            ≥90%
            92%
            50
            50
            合计
            100
            90
            """
        #expect(rows(ingest(text).forms.first) == ["产出指标/数量指标/开展联合巡查次数 ge 24 次", "产出指标/质量指标/河面保洁合格率 ge 90 %"])
    }
}
