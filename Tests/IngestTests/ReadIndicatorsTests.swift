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

    @Test func `cells in no order of rows are no indicators, and are said`() {
        let table = "养护里程\n年度\n10\n10\n=100%\n100%\n20\n20\n及时\n质量指标\n产出指标\n验收合格率\n市民满意度\n满意度指标\n"
        let text = InventedForms.target(table: table).replacing("一级目标 二级目标 三级目标 指标目标值", with: "一级指标\n二级指标\n三级指标")
        let document = ingest(text)
        #expect(document.forms.first?.indicators.isEmpty == true)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "绩效指标" })
    }

    @Test func `a remark at length ends no table, and what a template has for more rows is no indicator`() {
        let remark = "尚有三处未完工，因雨季延长而推迟，已经与施工单位商定下年三月底之前全部完成。"
        let table = "产出指标\n数量指标\n养护里程\n120公里\n\(remark)\n指标2\n……\n质量指标\n验收合格率\n100%\n……\n满意度指标\n市民满意度\n≥90%\n"
        let text = InventedForms.target(table: table)
            .replacing("一级目标 二级目标 三级目标 指标目标值", with: "一级指标\n二级指标\n三级指标\n指标值\n偏差原因分析")
        let names = ingest(text).forms.first?.indicators.map(\.level3)
        #expect(names == ["养护里程", "验收合格率", "市民满意度"])
    }

    @Test func `a row that has a level for a target was put together of two, and is said`() {
        let head = "一级指标 |\n二级指标 |\n三级指标 |\n指标值及单位 |\n|\n"
        let text = InventedForms.target(
            table: """
                产出指标 |
                数量指标 |
                养护道路的里程总数 |
                120公里 |
                本年计划 |
                ||
                |
                路面面积 |
                ≥80平方米 |
                本年计划 |
                ||||
                |
                质量指标 |
                道路验收合格情况 |
                优良 |
                本年计划 |

                """
        ).replacing("一级目标 二级目标 三级目标 指标目标值\n", with: head)
        let document = ingest(text)
        let targets = document.forms.first?.indicators.compactMap { $0.target?.text } ?? []
        #expect(!targets.isEmpty && !targets.contains { $0.description.hasSuffix("指标") }, "\(targets)")
        let said = document.findings.filter { $0.rule == .valuesNotAssignable }
        #expect(!said.isEmpty && said.allSatisfy { $0.found.description.hasSuffix("指标") }, "\(said)")
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

    private func evaluation(_ table: String) -> ProjectForm? {
        ingest("项目支出绩效自评表\n（2022年度）\n项目名称\n河道保洁\n预算执行数（元）\n80,000\n" + table).forms.first
    }

    @Test func `words in the place of a unit behind words are the actual value, and the points stay the points`() {
        let form = evaluation(
            """
            | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |
            | 产出指标 | 数量指标 | 保洁河道条数 | ≥ | 12 | 条 | 12 | 60 | 60 | |
            | 效益指标 | 社会效益指标 | 改善沿河环境 | 定性 | 逐年改善 | | 基本改善 | 30 | 28 | 夜间有噪声 |
            | 合计 | 90 | 88 | |
            """)
        #expect(form?.indicators.map { $0.weight?.description ?? "" } == ["60", "30"])
        #expect(form?.indicators.map { $0.score?.description ?? "" } == ["60", "28"])
        #expect(form?.indicators.map(\.actual) == ["12", "基本改善"])
    }

    @Test(arguments: ["| 预算执行率得分 | | | | | 10 | 9.5 |", "预算执行率                                                        10      9.5"])
    func `a row with the points of the rate of execution is no indicator`(row: String) {
        let isTable = row.hasPrefix("|")
        let cells = [
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标", "数量指标", "保洁河道条数", "≥12条", "13条", "90", "90"],
        ]
        let lines = cells.map { isTable ? "| \($0.joined(separator: " | ")) |" : $0.joined(separator: "      ") } + [row]
        let form = evaluation(lines.joined(separator: "\n") + (isTable ? "\n| 合计 | | | | | 100 | 99.5 |\n" : "\n合计      100      99.5\n"))
        #expect(form?.indicators.map(\.level3) == ["保洁河道条数"] && form?.indicators.first?.weight?.description == "90")
        #expect(form?.totalScore.value?.description == "99.5")
    }

    @Test(arguments: [("", "偏差原因分析及改进措施", ""), ("", "偏差原因", " 分析及改进措施"), ("绩效指标 ", "偏差原因分析及改进措施", "")])
    func `labels of the head that go on in the next line are read, in text without printed columns`(
        heading: String, remark: String, rest: String
    ) {
        let form = evaluation(
            """
            \(heading)一级指标 二级指标 三级指标 年度 实际 分值 得分 \(remark)
            指标值 完成值\(rest)
            产出指标 数量指标 保洁河道条数 ≥12条 13条 50 50
            质量指标 河面保洁合格率 ≥90% 92% 50 49
            总分 100 99
            """)
        #expect(rows(form) == ["产出指标/数量指标/保洁河道条数 ge 12 条", "产出指标/质量指标/河面保洁合格率 ge 90 %"])
        #expect(form?.indicators.map(\.actual) == ["13条", "92%"])
        #expect(form?.indicators.map { $0.score?.description ?? "" } == ["50", "49"])
    }

    @Test(arguments: [["正向", "≥"], ["≥", "正向"], ["正向", "大于等于"], ["≥", "正向指标"]]) func `the sign stands under 指标性质 or under 指标方向`(
        signs: [String]
    ) {
        let form = evaluation(
            """
            一级指标 二级指标 三级指标 指标性质 指标方向 目标值 计量单位 分值
            产出指标 数量指标 保洁河道条数 \(signs[0]) \(signs[1]) 12 条 50
            效益指标 社会效益指标 改善沿河环境 正向 定性 有所提高 40
            """)
        #expect(rows(form) == ["产出指标/数量指标/保洁河道条数 ge 12 条", "效益指标/社会效益指标/改善沿河环境  有所提高"])
        #expect(form?.indicators.map { $0.weight?.description ?? "" } == ["50", "40"])
    }

    @Test(arguments: [" | ", "    "]) func `a table whose levels have points of their own is not read, and said`(gap: String) {
        let rows = [
            "一级指标|分值|二级指标|分值|三级指标|分值|得分", "项目决策|20|项目目标|4|目标内容|4|4", "||决策过程|16|决策依据|6|5", "||||决策程序|10|10", "合计|20||||20|19",
        ]
        let table = rows.map { gap.contains("|") ? "| \($0.replacing("|", with: gap)) |\n" : $0.replacing("|", with: gap) + "\n" }.joined()
        let document = ingest("项目支出绩效自评表\n（2022年度）\n项目名称\n河道保洁\n预算执行数（元）\n80,000\n" + table)
        #expect(document.forms.count == 1 && document.forms.first?.indicators.isEmpty ?? false)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "绩效指标" })
        #expect(!document.findings.contains { $0.rule == .formCutOff })
    }

    /// As a converter of pages writes cells that have paragraphs; a table may have more columns than heads.
    @Test(arguments: [0, 2]) func `where each cell has a line of its own, with its border, blank ones count`(more: Int) {
        let head = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"]
        let rows = [
            ["产出指标", "数量指标", "保洁河道条数", "=", "12", "条", "", "60", "", ""],
            ["效益指标", "社会效益指标", "改善沿河环境", "≥", "90", "%", "95", "", "28", "雨天多"],
        ]
        let cells = ([head] + rows).flatMap { $0 + [String](repeating: "", count: more) }
        let form = evaluation(cells.map { $0.isEmpty ? "|\n" : "\($0) |\n" }.joined())
        #expect(self.rows(form) == ["产出指标/数量指标/保洁河道条数 eq 12 条", "效益指标/社会效益指标/改善沿河环境 ge 90 %"])
        #expect(form?.indicators.map(\.actual) == ["", "95"])
        #expect(form?.indicators.map { $0.weight?.description ?? "" } == ["60", ""])
        #expect(form?.indicators.map { $0.score?.description ?? "" } == ["", "28"])
    }

    @Test func `blank cells in lines of their own are no points of a list`() {
        let cells = [
            "一级指标", "指标名称", "权重", "自评分", "投入与管理(20分)", "资金使用的合规性", "", "项目管理的规范性", "", "10", "10", "", "10", "9", "合计", "20", "19",
        ]
        let form = evaluation(cells.map { $0.isEmpty ? "|\n" : "\($0) |\n" }.joined())
        #expect(form?.indicators.map(\.level3) == ["资金使用的合规性", "项目管理的规范性"])
    }

    @Test func `of the targets of all years and of the year that of the year counts, and the other where it is alone`() {
        let whole = ["一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值"]
        let rows = [["产出指标", "数量指标", "保洁河道条数", "≥36条", "≥12条"], ["质量指标", "河面保洁合格率", "≥95%", "≥90%"]]
        let table = { (rows: [[String]]) in rows.map { $0.joined(separator: " ") }.joined(separator: "\n") + "\n" }
        let both = ["产出指标/数量指标/保洁河道条数 ge 12 条", "产出指标/质量指标/河面保洁合格率 ge 90 %"]
        #expect(self.rows(evaluation(table([whole] + rows))) == both)
        #expect(self.rows(evaluation(table(([whole] + rows).map { $0.dropLast() }))).first == "产出指标/数量指标/保洁河道条数 ge 36 条")
    }

    @Test(arguments: [" | ", "      "]) func `a column of a label that is unknown is told apart from the others`(gap: String) {
        let cells = [
            ["一级指标", "二级指标", "三级指标", "指标值", "赋值依据", "分值"], ["产出指标", "数量指标", "保洁河道条数", "≥12条", "年度工作计划", "50"],
            ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "问卷调查结果", "40"],
        ]
        let form = evaluation(
            cells.map { $0.joined(separator: gap) }.map { gap == " | " ? "| \($0) |" : $0 }.joined(separator: "\n") + "\n")
        #expect(rows(form) == ["产出指标/数量指标/保洁河道条数 ge 12 条", "满意度指标/服务对象满意度指标/居民满意度 ge 90 %"])
        #expect(form?.indicators.map { $0.weight?.description ?? "" } == ["50", "40"])
    }

    @Test(arguments: ["年度绩效<br>目标1<br>（80分）", "年度绩效目标1（80分）", "| 绩效 指标", ""]) func `words beside a table's head are no part of it`(
        words: String
    ) {
        let form = evaluation(
            """
            | \(words) | 一 级 指 标 | 二级指标 | 三级指标 | 年初目标<br>值（A） | 实际完成<br>值（B） | 得分 |
            |  | 产出指标 | 数量指标 | 保洁河道条数 | ≥12条 | 13 | 80 |
            """)
        #expect(rows(form) == ["产出指标/数量指标/保洁河道条数 ge 12 条"] && form?.indicators.first?.score?.description == "80")
    }

    @Test(
        arguments: [
            ("| 一级指标 | 三级指标 | 指标值 | 得分 |\n| 产出指标 | 保洁河道条数 | ≥12条 | 80 |\n| 总分 | | | 98 |", nil, "98"),
            ("| 一级指标 | 三级指标 | 指标值 | 分值 | 得分 |\n| 产出指标 | 保洁河道条数 | ≥12条 | 90 | 80 |\n| 总分 | | | | 98 |", nil, "98"),
            ("| 一级指标 | 三级指标 | 指标值 | 分值 | 得分 |\n| 产出指标 | 保洁河道条数 | ≥12条 | 90 | 80 |\n| 总分 | | | 100 | |", "100", nil),
            ("一级指标 三级指标 指标值 得分\n产出指标 保洁河道条数 ≥12条 80\n总分 98", nil, "98"),
        ] as [(String, String?, String?)])
    func `one number behind 总分 is that of the scores where the table has no weights or it stands below them`(
        table: String, weight: String?, score: String?
    ) {
        let document = ingest("项目支出绩效自评表\n（2022年度）\n项目名称\n河道保洁\n预算执行数（元）\n80,000\n\(table)\n")
        let form = document.forms.first
        #expect(form?.totalWeight.value?.description == weight && form?.totalScore.value?.description == score)
        #expect(!document.findings.contains { $0.rule == .formCutOff })
    }

    @Test func `a remark in each row is no part of the next name, where a cell takes a line`() {
        let form = evaluation(
            """
            一级指标
            二级指标
            三级指标
            指标值
            指标值说明
            产出指标
            数量指标
            保洁河道条数
            ≥12条
            依据年度计划
            清淤河道条数
            ≥3条
            依据年度计划
            质量指标
            河面保洁合格率
            ≥90%
            依据考核办法
            满意度指标
            服务对象满意度指标
            居民满意度
            ≥85%
            依据上年结果
            """)
        #expect(
            rows(form) == [
                "产出指标/数量指标/保洁河道条数 ge 12 条", "产出指标/数量指标/清淤河道条数 ge 3 条", "产出指标/质量指标/河面保洁合格率 ge 90 %",
                "满意度指标/服务对象满意度指标/居民满意度 ge 85 %",
            ])
    }

    @Test func `of labels that stand in two lines and are not all known none is taken for another, nor for an indicator`() {
        let form = evaluation(
            """
            一级指标 二级指标 三级指标 年度 实际 分值 得分 补充说明
            指标值 完成值 事项
            产出指标 数量指标 保洁河道条数 ≥12条 13条 50 50
            质量指标 河面保洁合格率 ≥90% 88% 40 39
            """)
        #expect(form?.indicators.map(\.level3) == ["保洁河道条数", "河面保洁合格率"])
        #expect(form?.indicators.map { $0.score?.description ?? "" } == ["50", "39"])
    }

    @Test func `a label of another part of the form is a column of the table where it stands in its head`() {
        let form = evaluation(
            """
            | 一级指标 | 二级指标 | 三级指标 | 主要内容 | 指标值 | 分值 |
            | 产出指标 | 数量指标 | 保洁河道条数 | 日常保洁 | ≥12条 | 50 |
            | 产出指标 | 质量指标 | 河面保洁合格率 | 第三方考核 | ≥90% | 40 |
            """)
        #expect(rows(form) == ["产出指标/数量指标/保洁河道条数 ge 12 条", "产出指标/质量指标/河面保洁合格率 ge 90 %"])
    }

    @Test func `the unit may stand right behind the name, and levels may not stand at all`() {
        let table = """
            | 绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年度指标值 | 全年完成值 | 得分系数（%） | 指标权重 | 指标得分 |
            |---|---|---|---|---|---|---|---|---|
            | | 养护里程 | 公里 | ≥ | 120 | 118 | 98.33 | 60 | 59 |
            | | 市民满意度 | % | ≥ | 90 | 93 | 100 | 40 | 40 |
            """
        let form = ingest("2022年度项目绩效自评表\n| 项目名称 | 道路养护 |\n| 预算执行数（元） | 80,000 |\n" + table).forms.first
        #expect(rows(form) == ["//养护里程 ge 120 公里", "//市民满意度 ge 90 %"])
        #expect(form?.indicators.map { "\($0.weight?.description ?? "")-\($0.score?.description ?? "")" } == ["60-59", "40-40"])
    }

    @Test func `a level may be written upright, a character a line`() {
        let upright = { (level: String) in level.map { "\($0)\n" }.joined() }
        let table = "产出指标\n数量指标\n养护里程\n≥120公里\n质量指标\n验收合格率\n=100%\n效益指标\n社会效益指标\n改善市民出行条件\n提升\n"
        let first = upright("产出指标") + table.dropFirst(5).replacing("效益指标\n社会", with: upright("效益指标") + "社会")
        let text = InventedForms.target(table: first)
        #expect(rows(ingest(text).forms.first) == Array(Self.expected.prefix(3)))
    }

    @Test func `points that are no number are reported, not lost`() {
        let table = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            |---|---|---|---|---|---|---|
            | 产出指标 | 数量指标 | 养护里程 | ≥120公里 | 118公里 | 60 | 59 7 |
            | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% | 93% | 40 | — |
            """
        let document = ingest("2022年度项目绩效自评表\n| 项目名称 | 道路养护 |\n| 预算执行数（元） | 80,000 |\n" + table)
        let finding = document.findings.first { $0.rule == .numberNotReadable }
        #expect(finding?.line == 6 && finding?.found == "59 7" && finding?.subject == "得分")
        #expect(document.findings.count { $0.rule == .numberNotReadable } == 1)
        #expect(document.forms.first?.indicators.map { $0.weight?.description } == ["60", "40"])
    }

    @Test func `a remark in a cell of its own is no part of the next name`() {
        let head = ["一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年实际值", "得分", "未完成原因及拟采取的改进措施"]
        let rows = [
            ["产出指标", "数量指标", "养护里程", "40", ">=120公里", "118公里", "38", "部分路段改建", "", ""], ["", "巡查次数", "30", ">=7次", "7次", "30", "", ""],
            ["", "质量指标", "验收合格率", "30", "100%", "100%", "30", ""],
        ]
        let table = ([head] + rows).flatMap { $0 }.map { $0.isEmpty ? "|\n" : "\($0) |\n" }.joined()
        let form = ingest("项目支出绩效自评表 |\n(2022年度) |\n项目名称 |\n道路养护 |\n预算执行数（元） |\n80,000 |\n" + table).forms.first
        #expect(form?.indicators.map(\.level3) == ["养护里程", "巡查次数", "验收合格率"])
    }

    @Test func `the heading beside a table is no indicator, whatever it says of it`() {
        let table = """
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            年度绩效指标完成情况 产出指标 数量指标 养护里程 ≥120公里 118公里 60 59
            质量指标 验收合格率 100% 100% 40 40

            """
        let form = ingest("2022年度项目绩效自评表\n项目名称 道路养护\n实施单位 某市公路处\n预算执行数（元） 80,000\n" + table).forms.first
        #expect(form?.indicators.map(\.level3) == ["养护里程", "验收合格率"])
    }

    @Test(arguments: [("30分", "28分"), ("30%", "28"), ("30", "28%"), ("30", "28分")])
    func `points may have 分 or a percent sign behind them`(weight: String, score: String) {
        let cells = [["质量指标", "=100%", "100%", weight, score], ["时效指标", "及时", "及时", weight, score]]
        let head = "一级指标    二级指标    三级指标    年度指标值    实际完成值    权重    得分\n"
        let text = cells.map { "产出指标    \($0[0])    验收情况    \($0[1])         \($0[2])         \($0[3])    \($0[4])\n" }.joined()
        let rows = cells.map { "| 产出指标 | \($0[0]) | 验收情况 | \($0[1]) | \($0[2]) | \($0[3]) | \($0[4]) |\n" }.joined()
        let markdown = "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分 |\n"
        for table in [head + text + "合计                              60分    56分\n", markdown + rows + "| 合计 | | | | | 60分 | 56分 |\n"] {
            let document = ingest("项目支出绩效自评表\n（2022年度）\n项目名称：路灯维修    实施单位：某市照明中心\n执行数（元）：880,000.00\n" + table)
            let form = document.forms.first
            #expect(
                form?.indicators.map { "\($0.target?.text ?? "") \($0.actual) \($0.weight!) \($0.score!)" } == [
                    "100% 100% 30 28", "及时 及时 30 28",
                ])
            #expect(form?.totalWeight.value?.description == "60" && form?.totalScore.value?.description == "56")
            #expect(document.findings.allSatisfy { $0.rule == .amountLabelMissing })
        }
    }

    @Test(arguments: ["28（扣2）", "2、8"])
    func `points with other signs are no indicator's name, and are said`(score: String) {
        let text = "一级指标    二级指标    三级指标    年度指标值    实际完成值    权重    得分\n产出指标    质量指标    验收情况    =100%         100%         30    \(score)\n"
        let markdown = "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分 |\n| 产出指标 | 质量指标 | 验收情况 | =100% | 100% | 30 | \(score) |\n"
        for table in [text, markdown] {
            let document = ingest("项目支出绩效自评表\n（2022年度）\n项目名称：路灯维修    实施单位：某市照明中心\n执行数（元）：880,000.00\n" + table)
            let rows = document.forms.first?.indicators ?? []
            #expect(rows.map(\.level3) == ["验收情况"] && rows.first?.weight?.description == "30" && rows.first?.score == nil)
            #expect(document.findings.contains { $0.rule == .numberNotReadable && $0.found.description == score })
        }
    }

    @Test func `a percentage among points is none of them`() {
        let markdown = "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 权重 | 得分 |\n"
        let rows = "| 产出指标 | 质量指标 | 验收情况 | =100% | 100% | 30 | 28 |\n| 产出指标 | 时效指标 | 开工情况 | 及时 | 及时 | 30% | 28 |\n"
        let document = ingest("项目支出绩效自评表\n（2022年度）\n项目名称：路灯维修    实施单位：某市照明中心\n执行数（元）：880,000.00\n" + markdown + rows)
        #expect(document.forms.first?.indicators.map { $0.weight?.description } == ["30", nil])
        #expect(document.findings.contains { $0.rule == .numberNotReadable && $0.found == "30%" })
    }
}
