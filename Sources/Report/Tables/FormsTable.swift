import Analytics
import Ingest

/// A form and its id.
struct FormRow {
    let form: ProjectForm
    let id: Text
}

extension Analysis {
    /// In the order of the forms.
    func eachForm(_ take: (FormRow) -> Bool) {
        for form in forms where !take(FormRow(form: form, id: form.id)) { return }
    }
}

/// A row is a form, as read.
let formsTable = CSVTable<FormRow>(
    name: "forms.csv",
    columns: ["form", "source", "first_line", "last_line", "kind", "fiscal_year", "year_evidence"]
        + texts.map(\.rawValue) + dates.map(\.rawValue) + ["grade"] + amounts.map(\.rawValue) + ["declared_execution_rate"]
        + sources.map(\.rawValue) + ["total_weight", "total_score"]
) { row, cells in
    let form = row.form
    cells.write(row.id)
    cells.write(form.source)
    cells.write(line: form.firstLine)
    cells.write(line: form.lastLine)
    cells.write(word: form.kind.rawValue)
    cells.write(form.fiscalYear)
    cells.write(word: form.yearEvidence?.word)
    for field in texts { cells.write(form[field].value ?? .empty) }
    for field in dates { cells.write(form[field].value) }
    cells.write(form[.grade].value ?? .empty)
    for field in amounts { cells.write(form[field].value) }
    cells.write(rate: form.declaredExecutionRate.value)
    for field in sources { cells.write(form[field].value) }
    cells.write(form.totalWeight.value)
    cells.write(form.totalScore.value)
}

private let texts: [TextField] = [
    .project, .unit, .department, .office, .nature, .category, .performanceType, .governmentPurchase, .recurring,
]
private let dates: [DateField] = [.start, .end, .evaluation]
private let amounts: [AmountField] = [.totalBudget, .currentBudget, .priorBudget, .priorExecuted, .executed]
/// Of an application.
private let sources: [AmountField] = [
    .totalFunds, .totalFiscal, .totalOther, .annualRequest, .annualFiscal, .annualCarryover, .annualOther,
]
