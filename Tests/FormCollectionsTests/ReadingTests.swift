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
