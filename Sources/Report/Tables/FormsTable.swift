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
    columns: [
        Column("form") { $1.write($0.id) },
        Column("source") { $1.write($0.form.source) },
        Column("first_line") { $1.write(line: $0.form.firstLine) },
        Column("last_line") { $1.write(line: $0.form.lastLine) },
        Column("kind") { $1.write(word: $0.form.kind.rawValue) },
        Column("fiscal_year") { $1.write($0.form.fiscalYear) },
        Column("year_evidence") { $1.write(word: $0.form.yearEvidence?.word) },
        text(.project), text(.unit), text(.department), text(.office), text(.nature), text(.category), text(.performanceType),
        text(.governmentPurchase), text(.recurring),
        date(.start), date(.end), date(.evaluation),
        text(.grade),
        amount(.totalBudget), amount(.currentBudget), amount(.priorBudget), amount(.priorExecuted), amount(.executed),
        Column("declared_execution_rate") { $1.write(rate: $0.form.declaredExecutionRate.value) },
        amount(.totalFunds), amount(.totalFiscal), amount(.totalOther),
        amount(.annualRequest), amount(.annualFiscal), amount(.annualCarryover), amount(.annualOther),
        Column("total_weight") { $1.write($0.form.totalWeight.value) },
        Column("total_score") { $1.write($0.form.totalScore.value) },
    ])

private func text(_ field: TextField) -> Column<FormRow> {
    Column(field.rawValue) { $1.write($0.form[field].value ?? .empty) }
}

private func date(_ field: DateField) -> Column<FormRow> {
    Column(field.rawValue) { $1.write($0.form[field].value) }
}

private func amount(_ field: AmountField) -> Column<FormRow> {
    Column(field.rawValue) { $1.write($0.form[field].value) }
}
