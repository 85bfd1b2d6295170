import FormFixtures
import Ingest
import Testing

@testable import Analytics

extension Analysis {
    /// What was found while reading and comparing, without the rules of the audit.
    var findingsBeforeAudit: [Finding] { findings.filter { finding in !auditRules.contains { $0.rule == finding.rule } } }
}

/// Each rule on forms made for it: what it finds, and what it leaves alone.
struct AuditTests {
    private func findings(_ rule: FindingRule, _ forms: [ProjectForm], threshold: Percent = .usualThreshold) -> [Finding] {
        analyzeForms(makeDocuments(forms), changeThreshold: threshold).findings.filter { $0.rule == rule }
    }

    private func unchecked(_ rule: FindingRule, _ forms: [ProjectForm]) -> Int {
        analyzeForms(makeDocuments(forms)).audit.first { $0.rule.rule == rule }!.unchecked
    }

    private func evaluation(_ executed: Int64? = 5, _ budget: Int64 = 10) -> ProjectForm {
        var form = makeForm(.evaluation, 2020, "道路养护", budget: budget)
        if let executed { form[.executed] = .printed(Amount(yuan: executed), line: 20) }
        return form
    }

    private func indicator(_ name: Text, _ target: Int64? = nil, _ unit: Text = "%", line: Int = 40) -> Indicator {
        let text = target.map { Text("\($0)\(unit)") }
        return Indicator(
            level3: name, target: target.map { IndicatorTarget(value: PrintedNumber(digits: $0), unit: unit, text: text!) }, line: line)
    }

    @Test func `money spent to the fen is only remarkable where it always was`() {
        let whole = [makeForm(2021, "甲", budget: 1, amounts: [.priorBudget: 5, .priorExecuted: 5])]
        let two = whole + [makeForm(2021, "乙", budget: 1, amounts: [.priorBudget: 7, .priorExecuted: 7])]
        #expect(findings(.executionEqualsBudget, two).map(\.found) == ["2"])
        #expect(findings(.executionEqualsBudget, whole).isEmpty && unchecked(.executionEqualsBudget, whole) == 1)
        let other = two + [makeForm(2021, "丙", budget: 1, amounts: [.priorBudget: 7, .priorExecuted: 6])]
        #expect(findings(.executionEqualsBudget, other).isEmpty)
    }

    @Test func `more spent than budgeted is found, as much is not`() {
        #expect(findings(.spentExceedsBudget, [evaluation(11)]).map(\.found) == ["11.00"])
        #expect(findings(.spentExceedsBudget, [evaluation(10)]).isEmpty)
        var adjusted = evaluation(11)
        adjusted[.adjustedBudget] = .printed(Amount(yuan: 11), line: 21)
        #expect(findings(.spentExceedsBudget, [adjusted]).isEmpty)
        let prior = makeForm(2021, "道路养护", budget: 9, amounts: [.priorBudget: 5, .priorExecuted: 6])
        #expect(findings(.spentExceedsBudget, [prior]).map(\.expected) == ["5.00"])
    }

    @Test func `a blank budget of the year before is found where there was one`() {
        var form = makeForm(2021, "道路养护", budget: 9)
        form[.priorBudget] = .blank(line: 8)
        let found = findings(.priorFiguresBlank, [makeForm(2020, "道路养护", budget: 7), form])
        #expect(found.map(\.line) == [8] && found.map(\.expected) == ["7.00"] && found.map(\.otherLine) == [3])
        #expect(findings(.priorFiguresBlank, [makeForm(2019, "道路养护", budget: 7), form]).isEmpty)
        #expect(findings(.priorFiguresBlank, [makeForm(2020, "道路养护", budget: 7), makeForm(2021, "道路养护", budget: 9)]).isEmpty)
    }

    @Test func `money carried over is compared with what was left`() {
        let next = makeForm(.application, 2021, "道路养护", budget: 9, amounts: [.annualFiscal: 3, .annualCarryover: 6, .annualOther: 0])
        #expect(findings(.carryoverExceedsUnspent, [evaluation(5), next]).map(\.expected) == ["5.00"])
        #expect(findings(.carryoverExceedsUnspent, [evaluation(4), next]).isEmpty)
        #expect(findings(.carryoverExceedsUnspent, [next]).isEmpty && unchecked(.carryoverExceedsUnspent, [next]) == 1)
    }

    @Test func `sources that were swapped are found where the total hardly changed`() {
        func forms(_ other: Int64) -> [ProjectForm] {
            [
                makeForm(.application, 2020, "道路养护", budget: 100, amounts: [.annualFiscal: 100, .annualCarryover: 0, .annualOther: 0]),
                makeForm(
                    .application, 2021, "道路养护", budget: 60 + other, amounts: [.annualFiscal: 60, .annualCarryover: 0, .annualOther: other]),
            ]
        }
        #expect(
            findings(.sourceSwapped, forms(42)).map(\.subject) == ["财政拨款"] || findings(.sourceSwapped, forms(42)).map(\.subject) == ["其他资金"]
        )
        #expect(findings(.sourceSwapped, forms(80)).isEmpty && findings(.sourceSwapped, forms(0)).isEmpty)
    }

    @Test func `the threshold of a change is the user's`() {
        let forms = [makeForm(2020, "道路养护", budget: 100), makeForm(2021, "道路养护", budget: 60)]
        #expect(findings(.largeChange, forms, threshold: Percent(hundredths: 41_00)).isEmpty)
        #expect(findings(.largeChange, forms, threshold: Percent(hundredths: 40_00)).map(\.subject) == ["2020"])
    }

    @Test func `a budget as adjusted is not compared with one of the year's beginning without a word`() {
        func forms(_ adjusted: Set<Int>, to budget: Int64 = 60) -> [ProjectForm] {
            [2020: 100, 2021: budget].sorted { $0.key < $1.key }.map { year, budget in
                var form = makeForm(.evaluation, year, "道路养护", budget: budget)
                form.isBudgetAdjusted = adjusted.contains(year)
                return form
            }
        }
        #expect(findings(.budgetStagesDiffer, forms([2020])).map { [$0.fiscalYear?.description, "\($0.subject)"] } == [["2020", "2021"]])
        #expect(findings(.budgetStagesDiffer, forms([2021])).map { [$0.fiscalYear?.description, "\($0.subject)"] } == [["2021", "2020"]])
        for alike in [forms([]), forms([2020, 2021]), forms([2020], to: 100)] { #expect(findings(.budgetStagesDiffer, alike).isEmpty) }
        var stated = [makeForm(.evaluation, 2020, "道路养护", budget: 60, amounts: [.priorBudget: 100])]
        stated[0].isBudgetAdjusted = true
        #expect(findings(.budgetStagesDiffer, stated).isEmpty && unchecked(.budgetStagesDiffer, stated) == 1)
    }

    @Test func `a year's budget is no more than the total`() {
        #expect(findings(.yearExceedsTotal, [makeForm(2020, "道路养护", budget: 9, amounts: [.totalBudget: 8])]).map(\.expected) == ["8.00"])
        #expect(findings(.yearExceedsTotal, [makeForm(2020, "道路养护", budget: 9, amounts: [.totalBudget: 9])]).isEmpty)
    }

    @Test(
        arguments: [([60, 40], 100, true), ([60, 39], 99, false), ([60, 39], 100, false), ([60, 30], 100, true)] as [([Int64], Int64, Bool)]
    )
    func `weights are the total together, which is 100; ten points may be those of the rate of execution`(
        weights: [Int64], total: Int64, isRight: Bool
    ) {
        var form = evaluation()
        form.indicators = weights.map { Indicator(level3: "指标", weight: PrintedNumber(digits: $0), line: 40) }
        form.totalWeight = .printed(PrintedNumber(digits: total), line: 50)
        #expect(findings(.weightsDoNotAddUp, [form]).isEmpty == isRight)
    }

    @Test func `the weights of a section are together what its heading says`() {
        var form = evaluation()
        form.indicators = [("投入与管理", 36, 30), ("投入与管理", 36, 6), ("产出目标", 34, 34)].map { name, maximum, weight in
            var indicator = Indicator(level1: Text(name), level3: "指标", weight: PrintedNumber(digits: Int64(weight)), line: 40)
            indicator.level1Maximum = PrintedNumber(digits: Int64(maximum))
            return indicator
        }
        #expect(findings(.sectionDoesNotAddUp, [form]).isEmpty)
        form.indicators[2].weight = PrintedNumber(digits: 335, decimals: 1)
        #expect(findings(.sectionDoesNotAddUp, [form]).map(\.found) == ["33.5"])
        form.indicators.swapAt(1, 2)
        #expect(findings(.sectionDoesNotAddUp, [form]).isEmpty && unchecked(.sectionDoesNotAddUp, [form]) == 1)
    }

    @Test func `scores are the total together, and none is more than its weight`() {
        var form = evaluation()
        form.indicators = [(60, 585), (40, 400)].map { weight, score in
            Indicator(level3: "指标", weight: PrintedNumber(digits: weight), score: PrintedNumber(digits: score, decimals: 1), line: 40)
        }
        form.totalScore = .printed(PrintedNumber(digits: 985, decimals: 1), line: 50)
        #expect(findings(.scoresDoNotAddUp, [form]).isEmpty && findings(.scoreExceedsWeight, [form]).isEmpty)
        form.totalScore = .printed(PrintedNumber(digits: 98), line: 50)
        #expect(findings(.scoresDoNotAddUp, [form]).map(\.found) == ["98.5"])
        form.indicators[0].weight = PrintedNumber(digits: 58)
        #expect(findings(.scoreExceedsWeight, [form]).map(\.expected) == ["58"])
    }

    @Test(
        arguments: [("优秀", 90, true), ("良好", 90, false), ("良好", 89, true), ("优", 95, true), ("合格", 59, false), ("优秀", 100, true)]
            as [(Text, Int64, Bool)])
    func `a grade is that of the scale on the form`(grade: Text, score: Int64, isRight: Bool) {
        var form = evaluation()
        form[.grade] = .printed(grade, line: 5)
        form.totalScore = .printed(PrintedNumber(digits: score), line: 50)
        #expect(findings(.gradeDiffers, [form]).isEmpty && unchecked(.gradeDiffers, [form]) == 1)
        form.notes = [Passage(text: "2、自评分合计90（含）-100分为优秀，75（含）-90分为良好，60（含）-75分为合格，0-60分为不合格。", line: 60)]
        #expect(findings(.gradeDiffers, [form]).isEmpty == isRight && unchecked(.gradeDiffers, [form]) == 0)
    }

    @Test(arguments: [(2019, 2019, 1), (2021, 2022, 1), (2018, 2019, 1), (2018, 2021, 0), (2020, 2020, 0)])
    func `the year of a form is one of those of its dates`(start: Int, end: Int, found: Int) {
        var form = makeForm(2020, "道路养护", budget: 5)
        form[.start] = .printed(FormDate(year: start, month: 12, day: 1), line: 8)
        #expect(unchecked(.yearOutsideDates, [form]) == 1)
        form[.end] = .printed(FormDate(year: end, month: 12, day: 31), line: 9)
        #expect(findings(.yearOutsideDates, [form]).map(\.line) == [LineNumber](repeating: 8, count: found))
        form.fiscalYear = nil
        #expect(findings(.yearOutsideDates, [form]).isEmpty)
    }

    @Test func `dates are in their order`() {
        var form = evaluation()
        form[.evaluation] = .printed(FormDate(year: 2020, month: 12, day: 30), line: 7)
        form[.start] = .printed(FormDate(year: 2020, month: 5, day: 1), line: 8)
        form[.end] = .printed(FormDate(year: 2020, month: 4, day: 30), line: 9)
        #expect(findings(.evaluatedTooEarly, [form]).map(\.line) == [7] && findings(.datesOutOfOrder, [form]).map(\.line) == [9])
        form[.evaluation] = .printed(FormDate(year: 2020, month: 12, day: 31), line: 7)
        form[.end] = form[.start]
        #expect(findings(.evaluatedTooEarly, [form]).isEmpty && findings(.datesOutOfOrder, [form]).isEmpty)
    }

    @Test(arguments: [
        ("项目预算总额120.5万元。", true), ("项目预算总额为0.01205亿元", true), ("项目预算总额130万元", false), ("项目预算约130万元", true), ("2019年项目预算130万元", true),
        ("2020年项目预算130万元", false), ("上年项目预算总额130万元", true), ("项目预算13", true), ("发放补贴130万元", true), ("项目预算总额120.50万元左右", true),
    ])
    func `an amount of the text is one of the table, at the precision printed`(text: Text, isRight: Bool) {
        var form = makeForm(2020, "道路养护", budget: 1_205_000)
        let halves = [text.utf8.prefix(6), text.utf8.dropFirst(6)].map { Text(utf8: Array($0)) }
        form.narratives = [
            Narrative(label: "项目概况", passages: halves.enumerated().map { Passage(text: $1, line: 60 + $0) })
        ]
        #expect(findings(.narrativeAmountDiffers, [form]).isEmpty == isRight)
    }

    @Test(arguments: [
        ("开展安全培训20次，覆盖全员", false), ("开展安全培训不少于10次", true), ("开展安全培训，走访20次", true), ("安全培训20人次", true), ("开展安全培训20次；安全培训10次", true),
        ("培训安全员20次", false),
        ("安全生产培训20次，培训安全员10次", true), ("每季度开展安全培训2次", true), ("每名职工受训，开展安全培训20次", false),
        ("每周培训安全员2次", true),
    ])
    func `a number of the goals is that of the indicator it names`(goal: Text, isRight: Bool) {
        var form = makeForm(2020, "道路养护", budget: 9)
        form.narratives = [Narrative(label: "年度总体目标", passages: [Passage(text: goal, line: 60)])]
        form.indicators = [indicator("安全培训", 10, "次")]
        #expect(findings(.goalDiffersFromTarget, [form]).isEmpty == isRight)
    }

    @Test func `goals so long, with so many indicators, that looking takes too long are not checked`() {
        var form = makeForm(2020, "道路养护", budget: 9)
        let goal = "开展安全培训20次" + String(repeating: "。", count: 9_991)
        form.narratives = [Narrative(label: "年度总体目标", passages: [Passage(text: Text(goal), line: 60)])]
        form.indicators = [indicator("安全培训", 10, "次")] + (1..<2_000).map { indicator("名称", Int64($0), "次", line: 40 + $0) }
        #expect(findings(.goalDiffersFromTarget, [form]).count == 1 && unchecked(.goalDiffersFromTarget, [form]) == 0)
        form.indicators.append(indicator("名称", 10, "次", line: 9_000))
        #expect(findings(.goalDiffersFromTarget, [form]).isEmpty && unchecked(.goalDiffersFromTarget, [form]) == 1)
    }

    @Test(
        arguments: [
            ("安全培训", "安全培训和" + many("0") + "99999999999999999999次", "次"), ("0000", many("0") + "5次", "次"),
            ("培训安全", "安全和培训" + many("5甲"), "甲" + many("5甲") + "乙"),
            (many("甲") + "乙丙丁", many("丁丙乙") + "戊5次", "次"),
        ] as [(String, String, String)])
    func `long numbers, units and names are looked for in time that grows with their length`(name: String, goal: String, unit: String) {
        var form = makeForm(2020, "道路养护", budget: 9)
        form.narratives = [Narrative(label: "年度总体目标", passages: [Passage(text: Text(goal), line: 60)])]
        form.indicators = [indicator(Text(name), 10, Text(unit))]
        #expect(unchecked(.goalDiffersFromTarget, [form]) == 0)
    }

    private static func many(_ text: String) -> String { String(repeating: text, count: 200_000) }

    @Test func `a budget taken over from a predecessor of another name goes with its spending`() {
        var before = makeForm(.evaluation, 2020, "道路养护与路灯维护", budget: 1_234_567)
        before[.executed] = .printed(Amount(yuan: 1_200_000), line: 20)
        let after = makeForm(2021, "道路养护", budget: 900_000, amounts: [.priorBudget: 1_234_567, .priorExecuted: 1_234_567])
        let lineage = Lineage(
            groups: [
                LineageGroup(
                    relation: .renamed, from: projectYears([before]), to: projectYears([after]),
                    ties: [
                        Tie(
                            from: projectYears([before])[0], to: projectYears([after])[0], evidence: [], weight: MatchWeight(tenths: 90),
                            confidence: .certain)
                    ])
            ], hints: [], fates: [])
        var body = analyzeForms(makeDocuments([before, after])).bodies[0]
        body.lineage = lineage
        let audit = Audit(forms: [before, after], bodies: [body], changeThreshold: .usualThreshold)
        #expect(AuditRule.predecessorSpendingDiffers.check(audit).findings.map(\.expected) == ["1200000.00"])
    }

    @Test func `indicators have a target, stand once, and say one number`() {
        var form = makeForm(2020, "道路养护", budget: 9)
        form.indicators = [
            indicator("知晓度提升20%", 10), indicator("满意度", 90, line: 41), indicator("满意度", 90, line: 42), indicator("制度健全", line: 43),
            indicator("2020年完成率", 100, line: 44), indicator("满意度", 95, line: 45),
        ]
        #expect(findings(.nameDiffersFromTarget, [form]).map(\.line) == [40])
        #expect(findings(.indicatorTwice, [form]).map(\.line) == [42])
        #expect(findings(.indicatorWithoutTarget, [form]).map(\.line) == [43])
        form.indicators += (0..<200).map { indicator(Text("第\($0)段里程"), Int64($0), line: 100 + $0) }
        form.indicators += [indicator("第7段里程", 7, line: 400), indicator("第8段里程", 7, line: 401), indicator("满意度", 95, line: 402)]
        #expect(findings(.indicatorTwice, [form]).map(\.line) == [42, 400, 402])
    }

    @Test func `words that stand twice in one cell are found, names of regulations are not`() {
        let words = "为确保孵化基地良好的创业和办公环境，单位委托相关专业部门对基地提供保洁和维修，并按季度检查，"
        var form = makeForm(2020, "道路养护", budget: 9)
        form.narratives = [
            Narrative(label: "项目概况", passages: [Passage(text: Text(words + "其次。"), line: 60), Passage(text: Text(words), line: 61)])
        ]
        #expect(findings(.textRepeated, [form]).map(\.line) == [61])
        form.narratives = [Narrative(label: "项目概况", passages: [Passage(text: "依据《某市孵化基地管理办法》。依据《某市孵化基地管理办法》。", line: 60)])]
        #expect(findings(.textRepeated, [form]).isEmpty)
    }

    @Test func `a label that only one form leaves blank is found`() {
        var forms = ["甲", "乙", "丙"].map { makeForm(2020, $0, department: "某市商务局", budget: 9) }
        forms[1][.department] = .blank(line: 4)
        #expect(findings(.valueMissing, forms).map(\.project) == ["乙"])
        forms[2][.department] = .blank(line: 4)
        #expect(findings(.valueMissing, forms).isEmpty)
    }

    @Test func `a form that says nothing of its own year is found`() {
        var target = makeForm(2020, "道路养护", budget: 9)
        #expect(findings(.yearFigureMissing, [target]).isEmpty)
        target[.currentBudget] = .blank(line: 7)
        #expect(findings(.yearFigureMissing, [target]).map(\.line) == [7])
        target[.currentBudget] = .unreadable(line: 7)
        #expect(findings(.yearFigureMissing, [target]).isEmpty)
        var evaluation = makeForm(2020, "道路养护", budget: 9)
        evaluation.kind = .evaluation
        evaluation[.executed] = .notOnForm
        #expect(findings(.yearFigureMissing, [evaluation]).map(\.subject) == ["预算执行数"])
    }

    @Test func `one name for another thing is found`() {
        func form(_ year: Int, _ text: String, _ name: Text) -> ProjectForm {
            var form = makeForm(year, "能力提升", budget: 9)
            let first = text.unicodeScalars.first!.value
            let words = (0..<300).map { Unicode.Scalar(first + UInt32(($0 * $0 * 7 + $0) % 1_500))! }
            form.narratives = [Narrative(label: "项目概况", passages: [Passage(text: Text(String(String.UnicodeScalarView(words))), line: 60)])]
            form.indicators = [indicator(name, 5)]
            return form
        }
        let first = form(2020, "一", "甲指标")
        #expect(findings(.sameNameOtherScope, [first, form(2021, "濾", "乙指标")]).map(\.otherLine) == [2])
        #expect(findings(.sameNameOtherScope, [first, form(2021, "濾", "甲指标")]).isEmpty)
        #expect(findings(.sameNameOtherScope, [first, form(2021, "一", "乙指标")]).isEmpty)
        #expect(findings(.sameNameOtherScope, [first, makeForm(2021, "能力提升", budget: 1)]).isEmpty)
    }

    @Test func `the samples have what a careful reader finds in them`() {
        let found = analyzeForms(readSampleDocuments()).findings
        let expected: [(FindingRule, Int)] = [
            (.rateDiffers, 1752), (.evaluatedTooEarly, 27), (.evaluatedTooEarly, 457), (.weightsDoNotAddUp, 855),
            (.sectionDoesNotAddUp, 659),
            (.nameDiffersFromTarget, 285),
            (.priorFiguresBlank, 352),
            (.indicatorTwice, 292), (.goalDiffersFromTarget, 367), (.indicatorWithoutTarget, 385), (.predecessorSpendingDiffers, 212),
            (.textRepeated, 295), (.textRepeated, 296), (.largeChange, 33),
            (.largeChange, 195), (.executionEqualsBudget, 77),
            (.executionEqualsBudget, 35), (.textRepeated, 70), (.textRepeated, 195), (.valueMissing, 246), (.largeChange, 223),
        ]
        let audited = found.filter { finding in auditRules.contains { $0.rule == finding.rule } }
        #expect(Set(audited.map { "\($0.rule.rawValue) \($0.line ?? 0)" }) == Set(expected.map { "\($0.0.rawValue) \($0.1)" }))
    }
}
