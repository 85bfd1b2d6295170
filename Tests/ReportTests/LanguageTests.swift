import Analytics
import FormFixtures
import Foundation
import Ingest
import Testing

@testable import Report

/// What is said in one language is said in the other, each in its own words and signs.
struct LanguageTests {
    @Test(arguments: examples)
    func `a phrase has words in each language`(example: Example) {
        expectBoth(example.say)
    }

    @Test func `every phrase, column and kind of evidence has its example here`() throws {
        #expect(try Set(phrases.map(caseName)) == caseNames(of: "Phrase", in: "Sources/Report/Wording/Phrase.swift"))
        #expect(try Set(chartPhrases.map(caseName)) == caseNames(of: "ChartPhrase", in: "Sources/Report/Wording/ChartPhrase.swift"))
        #expect(try Set(lineagePhrases.map(caseName)) == caseNames(of: "LineagePhrase", in: "Sources/Report/Wording/LineagePhrase.swift"))
        #expect(try Set(columns.map(caseName)) == caseNames(of: "ColumnTitle", in: "Sources/Report/Wording/Phrase.swift"))
        #expect(try Set(evidence.map(caseName)) == caseNames(of: "Evidence", in: "Sources/Analytics/Lineage/Evidence/Evidence.swift"))
    }

    @Test func `every column stands in some table`() throws {
        let sections = packageFolder.appending(path: "Sources/Report/Sections")
        let source = try FileManager.default.contentsOfDirectory(at: sections, includingPropertiesForKeys: nil).sorted { $0.path < $1.path }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let used = Set(source.matches(of: /(?:left|right)\(\.([a-zA-Z]+)/).map { String($0.1) })
        #expect(Set(columns.map(caseName)).subtracting(used) == [])
    }

    @Test(arguments: FindingRule.allCases)
    func `a finding has a sentence in each language, with facts and without`(rule: FindingRule) {
        expectBoth { sentence(for: Finding(rule, source: "a.txt"), in: $0) }
        for subject in ["项目当年预算", "decision", ""] as [Text] {
            for year in [FiscalYear(2020), nil] {
                var finding = Finding(rule, source: "a.txt", line: 5)
                (finding.project, finding.unit, finding.subject) = ("道路养护", "某市", subject)
                (finding.found, finding.expected, finding.fiscalYear) = ("2020-01-01", "34", year)
                (finding.otherSource, finding.otherLine) = ("b.txt", 7)
                finding.evidence = [
                    .sameProjects(count: 3, example: "除雪"), .sameDocument("b.txt"), .sameDepartment("交通委"), .similarNames,
                    .statedFigures(count: 1, example: "5.00"), .statedFigures(count: 2, example: "5.00"), .samePlace("某市"),
                    .oneAfterTheOther(last: FiscalYear(2020), first: FiscalYear(2021)),
                    .decision(source: "c.csv", line: 3),
                ]
                expectBoth { sentence(for: finding, in: $0) }
            }
        }
    }

    @Test(arguments: auditRules.map(\.rule))
    func `a rule of the audit takes the same facts in both languages`(rule: FindingRule) {
        var finding = Finding(rule, source: "a.txt", line: 5)
        let apart = auditRule(rule)!.sentence(of: finding)
        (finding.otherSource, finding.otherLine) = ("a.txt", 5)
        func facts(_ sentence: String) -> Set<String> {
            Set(sentence.matches(of: #/{(?:[a-z]+:)?([a-z]+)}/#).map { String($0.output.1) })
        }
        for words in [apart, auditRule(rule)!.sentence(of: finding)] { #expect(facts(words.english) == facts(words.chinese)) }
    }

    @Test func `the Chinese report has no English in it`() {
        let options = ReportOptions(language: .chinese)
        let report = String(decoding: writeReport(sampleAnalysis, options: options).last!.bytes, as: UTF8.self)
        // The forms of the samples print these.
        let printed: Set<String> = ["AABI", "IT", "APP"]
        #expect(Set(strayLatin(in: report)).subtracting(printed) == [])
        #expect(strayLatin(in: summarize(sampleAnalysis, options: options)) == [])
    }

    @Test func `header rows are Chinese, each column's its own, but for the file that is read back`() throws {
        let files = writeReport(sampleAnalysis, options: ReportOptions(byteOrderMark: false, language: .chinese))
        for table in files where table.name.hasSuffix(".csv") && table.name != "decisions-template.csv" {
            let header = try #require(readCSV(table.bytes).first)
            #expect(Set(header).count == header.count && header.allSatisfy { strayLatin(in: $0) == [] }, "\(table.name): \(header)")
        }
        let template = try #require(files.first { $0.name == "decisions-template.csv" })
        #expect(readDecisions(template.bytes, source: "decisions-template.csv") != nil)
    }

    @Test func `a paragraph of the Chinese report is one line, and bold ends before its full stop`() {
        let report = String(decoding: writeReport(sampleAnalysis, options: ReportOptions(language: .chinese)).last!.bytes, as: UTF8.self)
        let paragraphs = report.split(separator: "\n\n").filter { !$0.hasPrefix("|") && !$0.hasPrefix("-") }
        #expect(paragraphs.allSatisfy { !$0.contains("\n") || $0.contains("\n- ") })
        #expect(!report.contains(#/\*\*[^*\n]*。\*\*/#))
    }
}

struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let say: @Sendable (Language) -> String
}

private func expectBoth(_ say: (Language) -> String) {
    let (english, chinese) = (say(.english), say(.chinese))
    #expect(!english.isEmpty && strayPunctuation(in: english) == [], "\(english)")
    #expect(!chinese.isEmpty && strayLatin(in: chinese) == [], "\(chinese)")
    #expect(!chinese.contains(", ") && !chinese.contains("; ") && !chinese.contains(" %"), "\(chinese)")
}

private let examples: [Example] =
    phrases.map { phrase in Example(testDescription: "\(phrase)") { say(phrase, in: $0) } }
    + evidence.map { piece in
        Example(testDescription: "\(piece)") { language in
            switch language {
            case .english: englishClause(for: piece, passage: "养护", money: { $0.plainYuan })
            case .chinese: chineseClause(for: piece, passage: "养护", money: { $0.plainYuan })
            }
        }
    }
    + [-1, 1].map { tenths in
        Example(testDescription: "\(tenths) tenths of a bit") { language in
            switch language {
            case .english: englishDirection(MatchWeight(tenths: tenths))
            case .chinese: chineseDirection(MatchWeight(tenths: tenths))
            }
        }
    }

private let year = FiscalYear(2020)
private let next = FiscalYear(2021)

private let columns: [ColumnTitle] =
    [
        .number, .document, .forms, .years, .body, .errors, .year, .statedBy, .projects, .budget, .withSpending, .theirBudget, .spent,
        .rate,
        .groupsAmongThem, .budgetBefore, .budgetAfter, .leftOut, .project, .from, .to, .change, .changePercent, .annualPercent, .unspent,
        .printedRate,
        .targetRate, .place, .sourceOfFunds, .amount, .share, .shareChange, .previousYear, .lastChange, .trend, .indicator, .target,
        .became, .when,
        .before, .after, .probability, .strongest,
    ] + IndicatorFate.allCases.map { .fate($0) }

private let evidence: [Evidence] = [
    .candidates(3), .sameName, .similarNames(percent: 0), .similarNames(percent: 5), .sameNameButForCommonWords,
    .namesToldApart("一期", "二期"),
    .nameQuoted("养护", by: .earlier, asPredecessor: true), .nameQuoted("养护", by: .later, asPredecessor: false),
    .nameInText("养护", of: .earlier, percent: 70), .nameInText("养护", of: .later, percent: 5),
    .sharedPassages(runs: 1, earlier: "养护", later: "养护"), .sharedPassages(runs: 3, earlier: "养护", later: "养护"),
    .alikeSubjects(perMille: 12),
    .nextSubjects(earlier: 12, later: 5), .nothingShared,
    .notComparable(.earlier), .rareIndicators(["里程"]), .rareIndicators(["里程", "次数"]), .noRareIndicator,
    .statedFigureEqual(.budget, Amount(yuan: 1), others: 0), .statedFigureEqual(.executed, Amount(yuan: 1), others: 2),
    .statedFigureEqual(.adjustedBudget, Amount(yuan: 1), others: 0),
    .statedFigureDiffers(stated: Amount(yuan: 1), own: Amount(yuan: 2)), .noStatedFigure, .budgetRatio(Percent(hundredths: 50)),
    .sameOffice("一科"), .differentOffice("一科", "二科"), .differentNature("一", "二"), .yearsBetween(1), .yearsBetween(2),
    .sums(before: Amount(yuan: 1), after: Amount(yuan: 2), rivals: 0), .sums(before: Amount(yuan: 1), after: Amount(yuan: 2), rivals: 2),
    .statedSums(Amount(yuan: 1)), .groupOf(3), .goesOnItself("养护"), .rival("养护"), .decision(line: 2, reason: ""),
    .decision(line: 2, reason: "合署"),
]

private let phrases: [Phrase] =
    [
        .title, .unit(.yuan), .formsRead(documents: 1, forms: 2, bodies: 1, projects: 2), .years([year, next], since: year),
        .years([next], since: year), .years((2010...2020).map { FiscalYear($0) }, since: FiscalYear(2010)), .allRead,
        .notAllRead(errors: 1),
        .notAllRead(errors: 2), .legend(.yuan), .legend(.wan), .placeLegend, .placesBelow(folder: "表格/"), .alsoPrinted(["养护站", "养护所"]),
        .noForms, .bodyWithoutName,
        .projectOfYear("养护", year), .about("养护", [year]), .about("养护", [year, next]), .from(files: "forms.csv"),
        .fromAndSection(files: "forms.csv", "[2.1](#21)", explainsMarks: false),
        .fromAndSection(files: "forms.csv", "[2.1](#21)", explainsMarks: true),
        .more(2, file: "forms.csv"), .moreBodies(1, file: "forms.csv"), .totalsNote, .adjustedNote, .comparisonsNote,
        .repeated("1.00", of: "2.00"),
        .changesNote, .unchangedNote, .figureOfAnother("1.00", year: year, at: "1:2", project: "养护", there: "2:3"), .printedRateNote,
        .targetRateNote, .sourcesNote, .unspecifiedNote,
        .impliedNote, .fundingNote, .projectsNote, .spentCompletely(0, of: 0), .spentCompletely(0, of: 1),
        .spentCompletely(1, of: 1), .spentCompletely(0, of: 2), .spentCompletely(1, of: 2), .spentCompletely(2, of: 2), .spendingLeftOut(1),
        .spendingLeftOut(2),
        .sharesUnchanged(of: 0), .sharesUnchanged(of: 1), .sharesUnchanged(of: 2), .sharesChanged, .unreadNote, .findingsNote, .findings(1),
        .findings(2), .noneToShow,
        .findingCounts(errors: 1, warnings: 2, notes: 3), .auditNote, .auditCount(found: 0, checked: 0, unchecked: 0),
        .auditCount(found: 0, checked: 0, unchecked: 1), .auditCount(found: 1, checked: 2, unchecked: 0),
        .auditCount(found: 1, checked: 2, unchecked: 3), .indicatorsNote, .targetsNote, .fromZero, .totalsByYear(.yuan),
        .totalsByYear(.wan),
        .projects(1), .projects(2), .stated, .repeatedOnOwnForms("1.00"), .sameProjects, .groupsAmongThem(1), .groupsAmongThem(2),
        .begun(1, "1.00"), .stopped(2, "1.00"),
        .perhapsOther(year, project: "养护"),
        .spent("1.00", rate: "50.00", projects: nil), .spent("1.00", rate: "50.00", projects: 2), .largestChanges,
        .reportIsIn(folder: "报告"),
        .basis(.ownForm), .basis(.statedNextYear),
        .trendNote,
    ] + phrasesOfCases + lineagePhrases.map { .lineage($0) } + chartPhrases.map { .chart($0) }

private let lineagePhrases: [LineagePhrase] =
    [
        .noLineageFound(hints: 0), .noLineageFound(hints: 1), .noLineageFound(hints: 2),
        .lineageIsIn, .lineageNote, .lineageItem(.split, from: "养护", to: "除雪", before: "1.00", after: "2.00", .likely), .decisionsNote,
        .continued(1), .became([(.split, 1), (.merged, 2)]),
        .story(.split, year, next, of: "养护"), .groupSums(before: "1.00", after: "2.00", unexplained: "+1.00", percent: "+100.00"),
        .groupSums(before: "0.00", after: "2.00", unexplained: "+2.00", percent: nil),
        .groupSums(before: "1.00", after: "1.00", unexplained: "0.00", percent: "0.00"), .rivalGroups(1), .rivalGroups(2),
        .tie(from: "养护", to: "除雪", .certain, probability: "0.99", isDecided: false),
        .tie(from: "养护", to: "除雪", .certain, probability: "1", isDecided: true), .hintsNote, .fatesNote,
        .rival(from: "养护", to: "除雪", bits: "1.0", less: "2.0"), .together, .yearsAre, .placesAre, .decisionLine(.confirm, "2020"),
        .decisionLine(.reject, "2020"),
        .measure(.budget), .measure(.executed), .side(.earlier), .side(.later),
    ] + Relation.allCases.map { .relation($0) }
    + [Relation.started, .ended, .notObserved].map { .fate($0, year, of: "养护", decided: nil) }
    + [(Relation.started, Decision.Kind.new), (.ended, .reject)].map { .fate($0, year, of: "养护", decided: $1) }

private let chartPhrases: [ChartPhrase] =
    Chart.Kind.allCases.map { .title($0, body: "养护站") } + [
        .alternative("预算", ["1.00"]), .source(files: ["changes.csv"]), .source(files: ["changes.csv", "funding.csv"]),
        .bodiesWithPictures(2, of: 3), .folder, .totalsSubtitle(.yuan), .totalsSubtitle(.wan), .totalOf(year, .ownForm),
        .totalOf(year, .statedNextYear), .statedLater, .onOwnFormsToo, .sumOf("1.00", projects: 2), .totalSays("2020", "1.00"),
        .sourcesAddUpTo("1.00"), .negativeNotDrawn, .earlierLeftOut(2), .changesSubtitle(.yuan), .between(year, next, projects: 2), .rose,
        .fell, .unchanged, .doubtful, .ownForm, .nextYearsForm, .smallestLeftOut(2), .earlierYearsLeftOut(2), .groupsNotDrawn(2),
        .changesSay(year, next, rose: 1, fell: 2, unchanged: 3), .lineageSubtitle(.yuan), .formsOf(year, projects: 2, budget: "1.00"),
        .likely, .unknownBudget, .projectsLeftOut(2), .lineageSays([(.split, 1), (.merged, 2)]), .executionSubtitle,
        .projectInYear("养护", year), .computedRate, .computedRateStated, .printedRate, .rate("50.00", printed: nil, differs: false),
        .rate("50.00", printed: "50.00", differs: false), .rate("50.00", printed: "60.00", differs: true),
        .ratesSay(rows: 1, lowest: nil, differing: 0), .ratesSay(rows: 2, lowest: ("养护", "50.00"), differing: 1),
    ]

/// Those that put a closed set into words.
private let phrasesOfCases: [Phrase] =
    Section.allCases.map { .heading($0) } + columns.map { .column($0) } + Mark.allCases.map { .mark($0) }
    + ReportPart.allCases.map { .fileContents($0) }
    + IndicatorFate.allCases.map { .indicatorFate($0) }
    + Severity.allCases.map { .severity($0) } + FormKind.allCases.map { .kindCount($0, 2) }
    + auditRules.map { .wording($0.definition(threshold: .usualThreshold)) }
    + [FundingSource.fiscal, .carryover, .other, .unspecified].flatMap { [.source($0, .implied), .source($0, .printed)] }
