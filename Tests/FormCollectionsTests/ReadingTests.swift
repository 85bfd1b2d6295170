import Ingest
import Testing

@testable import FormCollections

/// The generated documents are fair: all that they print is read as it was meant.
struct ReadingTests {
    @Test(arguments: Collections.all) func `every form is read with its project, unit, year and amounts`(plan: CollectionPlan) {
        for body in Collections.bodies(plan) {
            for (document, forms) in zip(body.documents, body.forms) {
                let read = ingestDocument(document.bytes, source: Text(document.name))
                #expect(read.findings.map(\.rule) == [], "\(document.name)")
                #expect(read.forms.map(summary) == forms.map(summary), "\(document.name)")
            }
        }
    }

    @Test(arguments: [false, true], [60, 1000]) func `the layout and where lines are broken change no figure`(isTable: Bool, lineWidth: Int)
    {
        for (number, body) in Collections.bodies(Collections.plan(.easy)).prefix(3).enumerated() {
            for forms in body.forms {
                guard let year = forms.first?.year else { continue }
                let usual = ingestDocument(writeDocument(forms, body: number, year: year).bytes, source: "a")
                let layout = FormLayout(
                    isTable: isTable, hasDecimals: number != 1, hasPageNumbers: !isTable && number != 2, lineWidth: lineWidth)
                let other = ingestDocument(writeDocument(forms, body: number, year: year, layout).bytes, source: "a")
                #expect(other.findings.map(\.rule) == [])
                #expect(zip(other.forms, forms).map(figures) == zip(usual.forms, forms).map(figures), "\(number) \(year) \(layout)")
            }
        }
    }

    /// The head, and the rows of the table of indicators that every layout prints.
    private func figures(_ form: ProjectForm, _ filled: FilledForm) -> [String] {
        let names = Set(filled.indicators.map(\.name))
        let rows = form.indicators.filter { names.contains($0.level3.description) }.map { row in
            let points = [row.weight, row.score].map { $0?.description ?? "" }
            return "\(row.level1) \(row.level3) \(row.target.map { "\($0)" } ?? "") \(points)"
        }
        return summary(form) + rows
    }

    private func summary(_ form: ProjectForm) -> [String] {
        let budget: AmountField = form.kind == .application ? .annualRequest : .currentBudget
        let fields = [budget, .executed, .priorBudget, .priorExecuted, .annualFiscal, .annualCarryover, .annualOther]
        let amounts = fields.map { form[$0].value.map { String($0.fen) } ?? "" }
        return ["\(form.fiscalYear?.number ?? 0)", "\(form.kind)", form.unit.description, form.project.description] + amounts
    }

    private func summary(_ form: FilledForm) -> [String] {
        let isApplication = form.year.kind == .application
        let parts: [Int64?] = isApplication ? [form.fiscal, form.carryover, form.other] : [nil, nil, nil]
        let amounts: [Int64?] =
            [form.budget, form.year.kind == .evaluation ? form.executed : nil, form.priorBudget, form.priorExecuted] + parts
        return ["\(form.year.year)", "\(form.year.kind)", form.key.unit, form.key.project]
            + amounts.map { $0.map { String($0 * 100) } ?? "" }
    }
}
