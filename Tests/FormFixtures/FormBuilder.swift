package import Ingest

/// Makes a form for a test: what the test does not say is not on the form. Every value stands on a line of its own: the unit on 1, the project on 2,
/// the budget on 3, then as `AmountField` goes on.
package func makeForm(
    _ kind: FormKind, _ year: Int?, _ project: String, unit: String = "某市统计中心", department: String? = nil,
    source: String? = nil, budget: Int64? = nil, amounts: [AmountField: Int64] = [:], rate: PrintedNumber? = nil
) -> ProjectForm {
    let source = source ?? "\(year ?? 0).txt"
    var form = ProjectForm(source: Text(source), ordinal: 1, kind: kind, firstLine: 1, lastLine: 99)
    form.fiscalYear = year.map { FiscalYear($0) }
    form.yearEvidence = year == nil ? nil : .title
    if !unit.isEmpty { form[.unit] = .printed(Text(unit), line: 1) }
    if !project.isEmpty { form[.project] = .printed(Text(project), line: 2) }
    if let department { form[.department] = .printed(Text(department), line: 4) }
    if let budget { form[kind == .application ? .annualRequest : .currentBudget] = .printed(Amount(yuan: budget), line: 3) }
    for (position, field) in AmountField.allCases.enumerated() {
        if let yuan = amounts[field] { form[field] = .printed(Amount(yuan: yuan), line: 10 + position) }
    }
    if let rate { form.declaredExecutionRate = .printed(rate, line: 30) }
    return form
}

/// A target form.
package func makeForm(
    _ year: Int?, _ project: String, unit: String = "某市统计中心", department: String? = nil, source: String? = nil, budget: Int64? = nil,
    amounts: [AmountField: Int64] = [:]
) -> ProjectForm {
    makeForm(.target, year, project, unit: unit, department: department, source: source, budget: budget, amounts: amounts)
}

/// The documents that the forms come from, each form numbered within its own.
package func makeDocuments(_ forms: [ProjectForm]) -> [IngestedDocument] {
    var documents: [IngestedDocument] = []
    for var form in forms {
        let position = documents.firstIndex { $0.source == form.source } ?? documents.count
        if position == documents.count { documents.append(IngestedDocument(source: form.source, forms: [], findings: [])) }
        form.ordinal = documents[position].forms.count + 1
        documents[position].forms.append(form)
    }
    return documents
}
