import FormFixtures
import Testing

@testable import Ingest

/// The five sample documents against what a person read in them (`Tests/Fixtures/sample-forms.json`).
struct SamplesTests {
    @Test func `every cell of the 26 forms is read as a person reads it`() {
        var comparison = CellComparison()
        let fixture = Dictionary(uniqueKeysWithValues: sampleDocuments().map { ($0.source, $0.forms) })
        #expect(Samples.ingested.reduce(0) { $0 + $1.forms.count } == 26)
        for document in Samples.ingested { comparison.compare(fixture[document.source] ?? [], document.forms) }
        #expect(comparison.differences == [])
        #expect(comparison.count == 4075)
    }

    @Test func `no text is left over and nothing had to be reported`() {
        for document in Samples.ingested {
            #expect(document.findings.map(\.rule) == [], "\(document.source)")
            #expect(document.forms.flatMap(\.unclaimed) == [], "\(document.source)")
        }
    }

    @Test func `every place is inside the document, and values stand inside their form`() {
        for (document, ingested) in zip(Samples.documents, Samples.ingested) {
            let count = lines(of: document.bytes).count
            #expect(reportedLines(ingested).allSatisfy { (1...count).contains($0) }, "\(document.name)")
            for form in ingested.forms {
                #expect(form.reportedLines.allSatisfy { (form.firstLine...form.lastLine).contains($0) }, "\(form.id)")
            }
            for (form, next) in zip(ingested.forms, ingested.forms.dropFirst()) { #expect(form.lastLine < next.firstLine) }
        }
    }

    @Test func `the line of an amount prints that amount`() {
        for (document, ingested) in zip(Samples.documents, Samples.ingested) {
            let lines = lines(of: document.bytes).map { String(decoding: $0, as: UTF8.self).filter { $0 != "," } }
            for form in ingested.forms {
                for field in AmountField.allCases {
                    guard case .printed(let amount, let line) = form[field] else { continue }
                    #expect(lines[line - 1].contains("\(amount.fen / 100)"), "\(form.id) \(field)")
                }
            }
        }
    }

    @Test(
        arguments: [
            ("2020-targets-sti-center-office.txt", 3, .priorBudget, "(blank)"),
            ("2024-applications-technology-innovation-center.md", 1, .totalFunds, "(blank)"),
            ("2024-applications-technology-innovation-center.md", 1, .annualFiscal, "0"),
            ("2024-applications-technology-innovation-center.md", 1, .annualOther, "590000000"),
            ("2024-applications-technology-innovation-center.md", 1, .executed, "(not on form)"),
            ("2019-evaluations-technology-innovation-center.txt", 4, .priorBudget, "0"),
            ("2019-evaluations-technology-innovation-center.txt", 4, .totalBudget, "(not on form)"),
        ] as [(String, Int, AmountField, String)])
    func `a blank cell, a printed 0 and a label that is not on the form are three things`(
        document: String, ordinal: Int, field: AmountField, state: String
    ) throws {
        let forms = try #require(Samples.ingested.first { $0.source == Text("samples/" + document) }).forms
        #expect(forms[ordinal - 1][field].state == state)
    }
}
