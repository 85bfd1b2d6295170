import FormFixtures
import Testing

@testable import Ingest

/// Forms written as lines and read back.
@Suite struct FormLineTests {
    @Test func `every document of the samples comes back as it was, whatever the order of its lines`() throws {
        for document in readSampleDocuments() {
            let bytes = writeLines(of: document)
            var collected = CollectedLines()
            for line in bytes.split(separator: ASCII.lineFeed).reversed() { try collected.add(try readFormLine(line)) }
            #expect(collected.documents.count == 1)
            let back = try #require(collected.documents.first)
            #expect(writeLines(of: back) == bytes)
            #expect(String(reflecting: back.forms) == String(reflecting: document.forms))
        }
    }

    @Test func `all that a form can say comes back`() throws {
        let form = fullForm
        let findings = [fullFinding, Finding(.formCutOff, source: form.source, line: form.lastLine)]
        let document = IngestedDocument(source: form.source, forms: [form], findings: findings)
        let bytes = writeLines(of: document)
        guard case .form(let back, let found, let lonely) = try readFormLine(bytes[...]) else {
            Issue.record("no form")
            return
        }
        #expect(String(reflecting: back) == String(reflecting: form))
        #expect(found == findings && lonely == nil)
    }

    @Test func `what was found outside the forms has a line of its own, and a document without forms has one too`() throws {
        var document = IngestedDocument(source: "a.txt", forms: [fullForm], findings: [Finding(.undecodable, source: "a.txt", line: 99)])
        #expect(writeLines(of: document).split(separator: ASCII.lineFeed).count == 2)
        document.forms = []
        let lines = writeLines(of: document).split(separator: ASCII.lineFeed)
        #expect(lines.count == 1)
        guard case .document("a.txt", let findings) = try readFormLine(lines[0]) else {
            Issue.record("no document")
            return
        }
        #expect(findings == document.findings)
        #expect(
            String(decoding: writeLines(ofPassedOver: ["b.pdf"]), as: UTF8.self) == #"{"format":1,"record":"passed_over","source":"b.pdf"}"#
                + "\n")
    }

    @Test func `a form that comes twice is refused and the first one stays`() throws {
        var collected = CollectedLines()
        let line = writeLines(of: IngestedDocument(source: "a.txt", forms: [fullForm], findings: []))[...]
        try collected.add(try readFormLine(line))
        #expect(throws: LineError.repeatedForm) { try collected.add(try readFormLine(line)) }
        #expect(collected.documents.map(\.forms.count) == [1])
    }

    @Test func `a field that one form alone leaves blank is told by its line`() throws {
        let forms = (1...3).map { ordinal in
            var form = ProjectForm(source: "a.txt", ordinal: ordinal, kind: .target, firstLine: ordinal * 10, lastLine: ordinal * 10 + 9)
            form[.nature] = ordinal == 2 ? .blank(line: 21) : .printed("常年", line: ordinal * 10 + 1)
            form[.grade] = .blank(line: ordinal * 10 + 2)
            return LoneForm(form: form, findings: [], amountWords: [], hasTable: true)
        }
        let blanks = [LonelyBlanks(ordinal: 2, others: 2, fields: ["nature"])]
        #expect(DocumentFacts(forms).lonelyBlanks == blanks && DocumentFacts(Array(forms.dropLast())).lonelyBlanks == [])
        var document = IngestedDocument(source: "a.txt", forms: forms.map(\.form), findings: [])
        document.lonelyBlanks = blanks
        let lines = writeLines(of: document).split(separator: ASCII.lineFeed)
        guard case .form(_, _, let lonely) = try readFormLine(lines[1]) else { return }
        #expect(lonely == blanks[0])
    }
}

/// A form with a value of each type in each state, and text that JSON must escape.
private let fullForm: ProjectForm = {
    var form = ProjectForm(source: "a.txt", ordinal: 3, kind: .evaluation, firstLine: 5, lastLine: 60)
    form.fiscalYear = FiscalYear(2020)
    form.yearEvidence = .narrative(times: 7)
    form.isBudgetAdjusted = true
    form[.project] = .printed("“河道\"保洁\\\t专项”𠀀", line: 6)
    form[.unit] = .blank(line: 7)
    form[.grade] = .printed("", line: 8)
    form[.start] = .printed(FormDate(year: 2020, month: 2, day: 29), line: 9)
    form[.end] = .unreadable(line: 9)
    form[.executed] = .printed(Amount(fen: -1), line: 10)
    form[.currentBudget] = .printed(Amount(fen: 100_000_000_000_000_000), line: 10)
    form[.adjustedBudget] = .unreadable(line: 11)
    form.declaredExecutionRate = .printed(PrintedNumber(digits: -50, decimals: 2), line: 12)
    form.totalWeight = .blank(line: 13)
    form.totalScore = .printed(PrintedNumber(digits: 0, decimals: 3), line: 13)
    let target = IndicatorTarget(comparison: .atLeast, value: PrintedNumber(digits: 90, decimals: 0), unit: "%", text: "90%")
    form.indicators = [
        Indicator(
            level1: "产出", level2: "数量", level3: "长度", target: target, actual: "是", weight: PrintedNumber(digits: 5, decimals: 1),
            score: PrintedNumber(digits: 5), explanation: "甲", remark: "乙", line: 20),
        Indicator(level3: "", target: IndicatorTarget(text: ""), line: 21),
    ]
    form.indicators[0].level1Maximum = PrintedNumber(digits: 36)
    form.narratives = [Narrative(label: "主要绩效", passages: [Passage(text: "一", line: 30), Passage(text: "", line: 31)])]
    form.notes = [Passage(text: "注", line: 40)]
    form.unclaimed = [Passage(text: "余", line: 50)]
    return form
}()

private let fullFinding: Finding = {
    var finding = Finding(.oneBodyTwoNames, source: "b.txt", line: 30)
    (finding.project, finding.unit, finding.fiscalYear) = ("项目", "单位", FiscalYear(2020))
    (finding.otherSource, finding.otherLine) = ("c.txt", 4)
    (finding.subject, finding.found, finding.expected) = ("甲", "乙", "丙")
    finding.evidence = [
        .sameProjects(count: 2, example: "丁"), .sameDocument("a.txt"), .sameDepartment("戊"), .similarNames,
        .decision(source: "d.csv", line: 2), .statedFigures(count: 3, example: "5.00"), .samePlace("某市"),
        .oneAfterTheOther(last: FiscalYear(2018), first: FiscalYear(2019)),
    ]
    return finding
}()
