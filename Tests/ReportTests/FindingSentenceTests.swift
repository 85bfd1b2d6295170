import Analytics
import Ingest
import Report
import Testing

/// A finding of each rule with all facts, and its sentence.
private let sentences: [(FindingRule, String)] = [
    (.emptyFile, "the file is empty"),
    (.undecodable, "the text cannot be decoded as 34: 12x"),
    (.notText, "this is not a text file: 12x"),
    (.lineTooLong, "a line is too long to be text: 12x"),
    (.noForm, "there is no project performance form in this file: “12x” is about a whole body, whose figures are no project's"),
    (.unreadablePath, "cannot be read: 12x"),
    (.directoryLoop, "this folder leads back to itself through a link and was not read again"),
    (.formCutOff, "the form of “道路养护” is cut off after this line; missing: 34"),
    (.pageMissing, "page 12x follows page 34 in the form of “道路养护”: what stands behind it may be another form's"),
    (.noProjectName, "a form without a project name: its figures belong to no series"),
    (.textTooLong, "“12x” under 项目当年预算 is longer than 500 characters: too much for this field, which stays empty"),
    (.amountNotANumber, "“12x” under 项目当年预算 is not an amount of money"),
    (.amountCutOff, "“12x” under 项目当年预算 may not be whole: the document ends in it"),
    (.amountTooLarge, "“12x” under 项目当年预算 is too large for an amount of money"),
    (.numberNotReadable, "“12x” under 项目当年预算 is not a number"),
    (.dateNotReadable, "“12x” under 项目当年预算 is not a date"),
    (.twoValues, "项目当年预算 has two values: “12x” here and “34” in b.txt:7"),
    (.valuesNotAssignable, "the values of 项目当年预算 cannot be assigned to their rows, which stay empty: 12x"),
    (.sumsDoNotProve, "the sums do not prove which weight and score belong to which indicator, so these cells stay empty"),
    (
        .amountInDoubt,
        "“12x” under 项目当年预算 is in doubt from what stands around it, and nothing on the form proves it, so it stays empty"
    ),
    (.sourcesDoNotAddUp, "the sources of funds add up to 12x yuan, the total is 34 yuan"),
    (.amountLabelMissing, "项目当年预算 is not printed on this form; others of its kind print it, one in b.txt:7"),
    (.unitUnknown, "“12x” under 项目当年预算 prints no unit of money, though other amounts of the form do, so it stays empty"),
    (.unitsDiffer, "“12x” is printed here as the unit of money, but “34” beside amounts, which were read in that"),
    (
        .amountCorrected,
        "a correction is printed here of “12x” under 项目当年预算, which stands in b.txt:7 and was read: which amount holds is not certain"
    ),
    (.unitNotPrinted, "no unit of money is printed under 项目当年预算: yuan is assumed"),
    (
        .yearUnknown,
        "the form of “道路养护” says 12x, and years from 1990 to 2100 are read: say its fiscal year with --fiscal-year FILE=YEAR"
    ),
    (.unclaimedText, "this text belongs to no known field: 12x (34 such lines in this form)"),
    (.statedFigureDiffers, "the budget of “道路养护” for 2020 is 12x yuan here and 34 yuan in b.txt:7; the latter counts"),
    (
        .statedAsNew,
        "“道路养护” states a budget and spending of 0 for 2020, the own form of that year a budget of 34 yuan in b.txt:7; "
            + "the 0 say that its name is new and do not count"
    ),
    (
        .statedFigureOfAnother,
        "the budget of “道路养护” for 2020 is stated as 12x yuan, which is to the fen that of “项目当年预算” in b.txt:7: "
            + "the project may have been renamed, split or merged"
    ),
    (
        .statedFigureOfPredecessor,
        "“道路养护” states 12x yuan as its budget for 2020, which is to the fen the whole budget of “项目当年预算” in b.txt:7, "
            + "a project that was split or merged: a change that begins with it is not one project's"
    ),
    (.rateDiffers, "“道路养护” prints an execution rate of 12x %; its amounts give 34 %"),
    (
        .sameYearTwice,
        "“道路养护” has two forms of one kind for 2020, the other in b.txt:7: "
            + "they state 12x yuan and 34 yuan, so neither counts and nothing is added up"
    ),
    (
        .oneBodyTwoNames,
        "“12x” and “34” are taken for one body: 3 projects go on from one name to the other, such as “除雪”; "
            + "b.txt prints both names; both belong to “交通委”; the names are nearly the same"
    ),
    (
        .perhapsOneBody,
        "“12x” and “34” are taken for two bodies, which no tie crosses, though 3 projects go on from one name to the other, such as “除雪”; "
            + "b.txt prints both names; both belong to “交通委”; the names are nearly the same: "
            + "where projects of the one go on at the other, a decision same_unit puts the two together"
    ),
    (.decisionNotReadable, "项目当年预算, 12x, is not after from_year, 34"),
    (.decisionMatchesNothing, "项目当年预算 is not applied: “道路养护” belongs to “12x”, which is another body than “34”"),
    (
        .decisionMatchesSeveral,
        "项目当年预算 is not applied: “道路养护” in 2020 may be any of 12x projects; give its year and unit"
    ),
    (.decisionsContradict, "12x contradicts 34 in b.txt:7: neither is applied"),
    (.unitsKeptApart, "“12x” and “34” are two bodies, as decided"),
]

struct FindingSentenceTests {
    @Test func `a finding about a whole form names no label`() {
        let unit = sentence(for: Finding(.unitUnknown, source: "a.txt", line: 5), in: .english)
        #expect(unit == "no unit of money is printed, and the amounts are too small to be certain of yuan, so they stay empty")
        var missing = Finding(.amountLabelMissing, source: "a.txt", line: 5)
        missing.subject = "项目当年预算"
        #expect(sentence(for: missing, in: .english) == "项目当年预算 is not printed on this form, which prints the amounts that stand beside it")
    }

    @Test(arguments: sentences)
    func `a finding says what was found`(rule: FindingRule, expected: String) {
        var finding = Finding(rule, source: "a.txt", line: 5)
        finding.project = "道路养护"
        finding.fiscalYear = FiscalYear(2020)
        finding.otherSource = "b.txt"
        finding.otherLine = 7
        finding.subject = "项目当年预算"
        finding.found = "12x"
        finding.expected = "34"
        finding.evidence = [.sameProjects(count: 3, example: "除雪"), .sameDocument("b.txt"), .sameDepartment("交通委"), .similarNames]
        #expect(sentence(for: finding, in: .english) == expected)
    }

    @Test(
        arguments: [
            ("", "", "neither states a budget", "均未填预算数"), ("5.00", "", "only this one states a budget, 5.00 yuan", "只有本表填有预算数，为5.00元"),
            ("", "5.00", "only that one states a budget, 5.00 yuan", "只有该表填有预算数，为5.00元"),
            ("5.00", "5.00", "they state the same budget, which counts once", "预算数相同，只计一次"),
        ] as [(Text, Text, String, String)])
    func `of two forms of one year it is said which state a budget`(found: Text, expected: Text, english: String, chinese: String) {
        var finding = Finding(.sameYearTwice, source: "a.txt", line: 5)
        (finding.found, finding.expected) = (found, expected)
        #expect(sentence(for: finding, in: .english).hasSuffix(english) && sentence(for: finding, in: .chinese).hasSuffix(chinese))
    }

    @Test func `every rule has its case here`() {
        #expect(Set(sentences.map(\.0) + auditRules.map(\.rule)) == Set(FindingRule.allCases))
    }

    @Test(arguments: auditRules.map(\.rule))
    func `a rule of the audit has a sentence with all its facts filled in`(rule: FindingRule) {
        var finding = Finding(rule, source: "a.txt", line: 5)
        (finding.project, finding.unit, finding.subject, finding.found, finding.expected) = ("道路养护", "某市", "指标", "1.00", "2.00")
        finding.fiscalYear = FiscalYear(2020)
        (finding.otherSource, finding.otherLine) = ("b.txt", 7)
        let sentence = sentence(for: finding, in: .english)
        #expect(!sentence.isEmpty && !sentence.contains("{") && !sentence.contains("}"))
    }

    @Test(arguments: sentences.map(\.0))
    func `a finding without facts still makes a sentence`(rule: FindingRule) {
        let sentence = sentence(for: Finding(rule, source: "a.txt"), in: .english)
        #expect(!sentence.isEmpty && !sentence.hasSuffix(" "))
    }

    @Test func `several numbers under one label are told, whichever is the amount`() {
        var finding = Finding(.twoValues, source: "a.txt", line: 5)
        (finding.subject, finding.found) = ("年度资金总额", "186.00 78.12 42.00% 186.00")
        #expect(
            sentence(for: finding, in: .english)
                == "年度资金总额 has several numbers, and which of them is its amount is not certain, so it stays empty: 186.00 78.12 42.00% 186.00"
        )
        #expect(sentence(for: finding, in: .chinese) == "“年度资金总额”有几个数，不能确定哪一个是其数额，故留空：186.00 78.12 42.00% 186.00")
    }

    @Test func `a second place in the same document is named by its line`() {
        var finding = Finding(.twoValues, source: "a.txt", line: 5)
        finding.subject = "项目名称"
        finding.otherSource = "a.txt"
        finding.otherLine = 7
        #expect(sentence(for: finding, in: .english) == "项目名称 has two values, one here and one on line 7")
    }

    @Test(arguments: [("60.00", "40.00 % less", "减少40.00%"), ("1200.00", "1,100.00 % more", "增加1,100.00%")] as [(Text, String, String)])
    func `a large change is said as how much more or less it is`(budget: Text, more: String, inChinese: String) {
        var finding = Finding(.largeChange, source: "a.txt", line: 5)
        (finding.project, finding.fiscalYear, finding.subject) = ("道路养护", FiscalYear(2021), "2020")
        (finding.found, finding.expected, finding.otherSource, finding.otherLine) = (budget, "100.00", "a.txt", 7)
        let yuan = budget == "60.00" ? "60.00" : "1,200.00"
        #expect(
            sentence(for: finding, in: .english)
                == "the budget of “道路养护” is \(yuan) yuan in 2021, \(more) than the 100.00 yuan of 2020 (on line 7)")
        #expect(sentence(for: finding, in: .chinese) == "“道路养护”2021年预算为\(yuan)元，比2020年的100.00元（第7行）\(inChinese)")
    }

    @Test func `words that stand twice on one line have no other place, and a long name is not quoted in full`() {
        var finding = Finding(.textRepeated, source: "a.txt", line: 5)
        (finding.project, finding.subject, finding.found) = ("道路养护", Text(String(repeating: "培训满意度", count: 10)), "培训满意度")
        (finding.otherSource, finding.otherLine) = ("a.txt", 5)
        let name = String(repeating: "培训满意度", count: 4).dropLast()
        #expect(sentence(for: finding, in: .english) == "“\(name)…” of “道路养护” has the same words twice: “培训满意度”")
        #expect(sentence(for: finding, in: .chinese) == "“道路养护”的“\(name)…”文字重复：“培训满意度”")
        finding.otherLine = 4
        #expect(sentence(for: finding, in: .english).hasSuffix("has the same words twice, the other time on line 4: “培训满意度”"))
    }

    @Test func `a project without a name is said to have none`() {
        var finding = Finding(.yearFigureMissing, source: "a.txt", line: 5)
        finding.subject = "当年预算数"
        #expect(sentence(for: finding, in: .english).hasPrefix("the form of “(no name)” says nothing under “当年预算数”"))
        #expect(sentence(for: finding, in: .chinese).hasPrefix("“（无项目名称）”的表没有填写“当年预算数”"))
    }

    @Test func `a form whose cells lost their line breaks is said to be one`() {
        let said = { (line: LineNumber?) in sentence(for: Finding(.noForm, source: "a.txt", line: line), in: .english) }
        #expect(said(nil) == "there is no project performance form in this file")
        #expect(said(3).hasSuffix("that can be read: this line has the labels of a whole one, whose cells lost their line breaks"))
    }

    @Test func `two copies of one form are said to count once`() {
        var finding = Finding(.sameYearTwice, source: "a.txt", line: 5)
        finding.found = "5.00"
        finding.expected = "5.00"
        #expect(sentence(for: finding, in: .english).hasSuffix("they state the same budget, which counts once"))
    }

    @Test(
        arguments: [
            ("a.txt", 5, .emptyFile, "a.txt:5: error: the file is empty"), ("a.txt", nil, .emptyFile, "a.txt: error: the file is empty"),
            ("", nil, .emptyFile, "error: the file is empty"), ("a\nb", nil, .notText, "a?b: error: this is not a text file"),
            ("a.txt", 5, .unclaimedText, "a.txt:5: note: this text belongs to no known field"),
        ] as [(String, Int?, FindingRule, String)])
    func `an error line names file and line as far as they are known`(source: String, line: Int?, rule: FindingRule, expected: String) {
        #expect(errorLine(for: Finding(rule, source: Text(source), line: line), in: .english) == expected)
    }

    @Test func `text from a form does not break the line`() {
        var finding = Finding(.amountNotANumber, source: "a.txt", line: 5)
        finding.found = Text("1\n2\u{1B}[31m" + String(repeating: "x", count: 200))
        #expect(
            errorLine(for: finding, in: .english).count < 140 && !errorLine(for: finding, in: .english).contains("\n")
                && !errorLine(for: finding, in: .english).contains("\u{1B}"))
    }
}
