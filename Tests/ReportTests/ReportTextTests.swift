import Analytics
import FormFixtures
import Ingest
import Report
import Testing

struct ReportTextTests {
    @Test(arguments: Language.allCases)
    func `the first page has the totals, comparisons and largest changes, with links that lead to their sections`(language: Language) {
        let text = String(decoding: writeReport(sampleAnalysis, options: ReportOptions(language: language)).last!.bytes, as: UTF8.self)
        let introduction = text.components(separatedBy: "\n## ")[0]
        #expect(introduction.split(separator: "\n").filter { $0.hasPrefix("| :") || $0.hasPrefix("| -") }.count == 3)
        #expect(introduction.split(separator: "\n").count <= 36)
        // As GitHub makes anchors of headings.
        let anchors = text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
            heading.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
                .replacing(" ", with: "-")
        }
        let links = text.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
        #expect(links.count == 3 && Set(links).isSubset(of: anchors))
    }

    @Test func `money is in the unit asked for, and the report says which`() {
        let forms = [makeForm(2020, "道路养护", budget: 7_500_000)]
        #expect(reportText(forms).contains("7,500,000.00") && reportText(forms).contains("Money is in yuan"))
        #expect(reportText(forms, amounts: .wan).contains(" 750.00 ") && reportText(forms, amounts: .wan).contains("Money is in 万元"))
    }

    @Test func `sections are numbered and every table says where its figures are from`() {
        let lines = reportText([makeForm(2021, "道路养护", budget: 5, amounts: [.priorBudget: 4, .priorExecuted: 3])]).split(separator: "\n")
        let headings = lines.filter { $0.hasPrefix("## ") }
        #expect(headings.enumerated().allSatisfy { $1.hasPrefix("## \($0 + 1). ") } && headings.count == 9)
        let ends = zip(lines, lines.dropFirst()).filter { $0.hasPrefix("|") && !$1.hasPrefix("|") }.map { $1 }
        #expect(!ends.isEmpty && ends.allSatisfy { $0.hasPrefix("From ") || $0.contains(" more in ") }, "\(ends)")
    }

    @Test func `a long table is cut and says how much more there is`() {
        let text = reportText((0..<50).map { makeForm(2020, "项目\($0)", budget: Int64($0)) })
        #expect(text.contains("10 more in projects.csv."))
    }

    @Test func `a budget that is another project's figure is marked, explained with both places and not compared`() {
        let text = reportText([
            makeForm(2020, "道路养护", budget: 900), makeForm(2020, "路灯维护", budget: 5),
            makeForm(2021, "道路养护服务", budget: 200, amounts: [.priorBudget: 900]),
            makeForm(2021, "路灯维护", budget: 6),
        ])
        #expect(text.contains("| 道路养护服务 | 2020 | s! 900.00 | 2021 | 200.00 |"))
        #expect(text.contains("- **道路养护服务, 2020–2021**: the form of 2021 states 900.00 as the budget of 2020 (2:"))
        #expect(text.contains("道路养护 has exactly this budget on its own form of 2020 (1:3)"))
        #expect(text.contains("| 2020 | 2021 |        1 |              0 |          5.00 |         6.00 |  +1.00 |   +20.00 |        1 |"))
    }

    @Test func `an adjusted budget is marked where spending is held against it, and the marks are explained there`() {
        let text = reportText([
            makeForm(.evaluation, 2020, "道路养护", budget: 900, amounts: [.adjustedBudget: 800, .executed: 600])
        ])
        let sections = text.components(separatedBy: "\n##")
        let unspent = sections.first { $0.hasPrefix("# 2.4") } ?? ""
        #expect(unspent.contains("| 道路养护 | 2020 | a 800.00 | 600.00 |    200.00 |  75.00 |"), "\(unspent)")
        #expect(unspent.contains("- “a”: the adjusted budget"))
        #expect(sections.contains { $0.hasPrefix(" 5. ") && $0.contains("- “a”: the adjusted budget") })
        #expect(sections.contains { $0.hasPrefix("# 2.1") && $0.contains("“Their budget” is the adjusted one") })
        #expect(!reportText([makeForm(.evaluation, 2020, "道路养护", budget: 900, amounts: [.executed: 600])]).contains("“a”"))
    }

    @Test func `a short table explains the marks of its own rows alone`() {
        let text = reportText([
            makeForm(2021, "道路养护", budget: 5, amounts: [.priorBudget: 4, .priorExecuted: 4]),
            makeForm(.evaluation, 2021, "路灯维护", budget: 9, amounts: [.executed: 6]),
        ])
        let sections = text.components(separatedBy: "\n##")
        let unspent = sections.first { $0.hasPrefix("# 2.4") } ?? ""
        #expect(unspent.contains("| 路灯维护 |") && !unspent.contains("“s”"))
        #expect(sections.contains { $0.hasPrefix(" 5. ") && $0.contains("- “s”") })
        #expect(sections.contains { $0.hasPrefix("# 5.1") && $0.contains("| s 4.00 |") })
    }

    @Test func `what a comparison adds up stands in changes.csv, but for its groups`() {
        for body in sampleAnalysis.bodies {
            for comparison in body.comparisons {
                let changes = body.series.flatMap(\.changes).count { ($0.from.year, $0.to.year) == (comparison.from, comparison.to) }
                #expect(comparison.projects + comparison.leftOut == changes + comparison.groups)
            }
        }
        let summary = summarize(sampleAnalysis, options: ReportOptions())
        #expect(summary.contains("-23.45 %  1 of them a split or merger, compared as a group\n"))
    }

    @Test func `projects that had money in one of two years only are told of beside the comparison`() {
        let analysis = analyzeForms(
            makeDocuments([
                makeForm(2021, "道路养护", budget: 60, amounts: [.priorBudget: 50]),
                makeForm(2021, "路灯维护", budget: 7, amounts: [.priorBudget: 0]),
                makeForm(2021, "公园保洁", budget: 0, amounts: [.priorBudget: 9]),
            ]))
        let remark = "1 more, from 0 to 7.00; 1 more, from 9.00 to 0"
        #expect(summarize(analysis, options: ReportOptions()).contains("  2020–2021  1 project  50.00  60.00  +20.00 %  \(remark)\n"))
        let text = String(decoding: writeReport(analysis, options: ReportOptions()).last!.bytes, as: UTF8.self)
        #expect(text.contains("- **2020–2021**: \(remark).\n"))
        #expect(text.contains("-2021**: \(remark).\n") || text.contains(", 2020–2021**: \(remark).\n"))
    }

    @Test func `the rule of large changes is told with the threshold that was used`() {
        let analysis = analyzeForms(makeDocuments([makeForm(2020, "道路养护", budget: 5)]), changeThreshold: Percent(hundredths: 50_00))
        let text = String(decoding: writeReport(analysis, options: ReportOptions()).last!.bytes, as: UTF8.self)
        #expect(text.contains("`large-change`: a budget changed by at least 50 % (`--change-threshold` sets it) between two years"))
    }

    @Test func `spending of a budget that is another project's is neither counted nor listed, and that is said`() {
        let text = reportText([
            makeForm(2020, "道路养护", budget: 900), makeForm(2020, "路灯维护", budget: 5),
            makeForm(2021, "道路养护服务", budget: 200, amounts: [.priorBudget: 900, .priorExecuted: 800]),
            makeForm(2021, "路灯维护", budget: 6, amounts: [.priorBudget: 5, .priorExecuted: 4]),
        ])
        let section = text.components(separatedBy: "### 2.4")[1].components(separatedBy: "### 2.5")[0].replacing("\n", with: " ")
        #expect(section.contains("both known in 1 case, a case being one project in one year. The budget was not spent to the fen."))
        #expect(section.contains("1 case is left out") && section.contains("| 路灯维护 ") && !section.contains("| 道路养护服务 "))
    }

    @Test func `a change from nothing says so`() {
        let text = reportText([makeForm(2021, "道路养护", budget: 7, amounts: [.priorBudget: 0])])
        #expect(text.contains("| from 0 |") || text.contains("|   from 0 |"))
    }

    @Test func `one body needs no column of bodies, several do`() {
        let one = [makeForm(2021, "道路养护", budget: 7)]
        #expect(reportText(one).contains("\n| Year | Stated by"))
        #expect(reportText(one + [makeForm(2021, "除雪", unit: "某县医院", budget: 7)]).contains("\n| Body         | Year | Stated by"))
    }

    @Test func `of several bodies the findings of each stand below its name, under whichever name they were found`() {
        let text = String(decoding: writeReport(sampleAnalysis, options: ReportOptions()).last!.bytes, as: UTF8.self)
        let notes = text.components(separatedBy: "### 1.2")[1].components(separatedBy: "\nFrom ")[0]
        let bodies = notes.split(separator: "\n").filter { $0.hasPrefix("- ") }
        #expect(bodies == ["- 上海市科技创新中心", "- 上海市中小企业发展服务中心", "- 上海推进科技创新中心建设办公室"])
        #expect(notes.contains("- 上海市中小企业发展服务中心\n  - 2:77: every known rate"))
        #expect(
            reportText([makeForm(2020, "道路养护", budget: 5), makeForm(2020, "道路养护", budget: 6)]).contains("\n- 1:2: “道路养护” has two forms"))
    }

    @Test func `of many findings each rule is told of with its first ones, so that what is rare is not lost behind what is common`() {
        let findings =
            (1...21).map { Finding(.lineTooLong, source: "x", line: LineNumber($0)) } + [Finding(.undecodable, source: "x", line: 99)]
        let document = IngestedDocument(source: "x", forms: [], findings: findings)
        let text = String(decoding: writeReport(analyzeForms([document]), options: ReportOptions()).last!.bytes, as: UTF8.self)
        let told = text.components(separatedBy: "### 1.1")[1].components(separatedBy: "\n## ")[0].split(separator: "\n").filter {
            $0.contains("- ")
        }
        #expect(told.map { $0.prefix(10) } == ["- `undecod", "  - 1:99: ", "- `line-to", "  - 1:1: a", "  - 1:2: a", "  - 1:3: a"])
        #expect(text.contains("- `line-too-long`: 21 findings\n") && text.contains("18 more in findings.csv."))
    }

    @Test(arguments: [60, 61])
    func `documents too many to be listed are named at each place, and numbers of documents are not explained`(documents: Int) {
        let text = reportText((0..<documents).map { makeForm(2020, "专项\($0)", source: "\($0).txt", budget: 1, amounts: [.priorBudget: 1]) })
        #expect(text.contains("line 45 of document 2") == (documents == 60))
        #expect(text.contains("30.txt:") == (documents == 61))
    }

    @Test func `many bodies are cut too`() {
        let text = reportText((0..<25).map { makeForm(2020, "专项", unit: "第\($0)中心", budget: 1) })
        #expect(text.contains("And 5 bodies more in projects.csv."))
    }

    @Test func `stated and contested budgets are marked`() {
        let text = reportText([
            makeForm(2020, "道路养护", budget: 5), makeForm(2020, "道路养护", budget: 6),
            makeForm(2021, "路灯维护", budget: 7, amounts: [.priorBudget: 8]),
        ])
        #expect(text.contains("| 道路养护 |       ? |"))
        #expect(text.contains("| 路灯维护 | s* 8.00 |"))
    }

    @Test func `across a split the projects table shows no last change, though there was one before it`() {
        let forms = [
            makeForm(2019, "道路养护", budget: 50), makeForm(2020, "道路养护", budget: 60), makeForm(2021, "道路养护", budget: 40),
            makeForm(2021, "除雪", budget: 21),
        ]
        let decisions = makeDecisions("confirm,2020,道路养护,,2021,除雪,,\nconfirm,2020,道路养护,,2021,道路养护,,")
        let files = writeReport(analyzeForms(makeDocuments(forms), decisions: decisions), options: ReportOptions())
        let text = String(decoding: files.last!.bytes, as: UTF8.self)
        #expect(text.contains("| 道路养护 | 50.00 | 60.00 | 40.00 | ▇█▆   |"))
    }

    @Test func `what could not be read stands in the summary`() {
        let documents = [IngestedDocument(source: "empty.txt", forms: [], findings: [Finding(.emptyFile, source: "empty.txt")])]
        let files = writeReport(analyzeForms(documents), options: ReportOptions())
        let text = String(decoding: files.last!.bytes, as: UTF8.self)
        #expect(text.contains("### 1.1 What could not be read"))
        #expect(text.contains("1 thing could not be read and is missing here: see 1.1."))
        #expect(text.contains("- empty.txt: the file is empty"))
        #expect(text.contains("| empty.txt | none"))
    }

    @Test func `nothing at all still makes a report`() {
        let files = writeReport(analyzeForms([]), options: ReportOptions())
        #expect(files.count == 13)
        #expect(summarize(analyzeForms([]), options: ReportOptions()).hasPrefix("0 documents, 0 forms, 0 bodies, 0 projects."))
    }

    @Test func `the order of the documents changes no byte`() {
        let reversed = writeReport(analyzeForms(sampleDocuments().reversed()), options: ReportOptions())
        #expect(zip(reversed, sampleReport()).allSatisfy { $0.bytes == $1.bytes })
    }
}

struct SummaryTests {
    @Test func `the summary has at most 25 lines and ends with where the report is`() {
        let forms = (2000..<2020).flatMap { year in (0..<20).map { makeForm(year, "项目\($0)", budget: Int64(year + $0)) } }
        let text = summarize(analyzeForms(makeDocuments(forms)), options: ReportOptions(folder: "out"))
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
        #expect(text.hasSuffix("Report: out/report.md\n"))
    }

    @Test func `projects that began or stopped stand behind the changes of those that went on, and nothing spent of nothing has no rate`() {
        let forms = [
            makeForm(2021, "路灯维护", budget: 700, amounts: [.priorBudget: 0, .priorExecuted: 0]),
            makeForm(2021, "公园保洁", budget: 0, amounts: [.priorBudget: 9]), makeForm(2021, "道路养护", budget: 6, amounts: [.priorBudget: 5]),
        ]
        let text = summarize(analyzeForms(makeDocuments(forms)), options: ReportOptions())
        let changes = text.components(separatedBy: "Largest changes")[1].split(separator: "\n").dropFirst().prefix(3)
        #expect(changes.map { $0.prefix(6) } == ["  道路养护", "  路灯维护", "  公园保洁"])
        #expect(text.contains("  2020   14.00  3 projects  as stated a year later\n"))
    }

    @Test func `trouble is named in the summary`() {
        let document = IngestedDocument(
            source: "x", forms: [], findings: [Finding(.emptyFile, source: "x"), Finding(.noForm, source: "x")])
        #expect(summarize(analyzeForms([document]), options: ReportOptions()).contains("2 things could not be read"))
    }
}

extension YearComparison {
    /// All that were added, on one side or both.
    fileprivate var projects: Int { before.projects + begun.projects + stopped.projects }
}
