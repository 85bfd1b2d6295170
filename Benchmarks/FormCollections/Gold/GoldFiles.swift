/// The right answers of a collection as CSV, filled body by body.
package struct GoldFiles: Sendable {
    private var lineage = "relation,group,from_year,from_project,from_unit,to_year,to_project,to_unit,traits\n"
    private var forms = "year,kind,unit,project,budget,executed,prior_budget,prior_executed,fiscal,carryover,other\n"
    private var bodies = "body,unit\n"

    package init() {}

    package mutating func add(_ body: BodyCollection, number: Int) {
        for tie in body.ties {
            let cells = [tie.relation.rawValue, "\(number + 1)-\(tie.group)"] + endCells(tie.from) + endCells(tie.to)
            lineage += cells.map(csvCell).joined(separator: ",") + "," + tie.traits.sorted().joined(separator: ";") + "\n"
        }
        for form in body.forms.joined() { add(form) }
        for unit in body.units { bodies += "\(number + 1),\(csvCell(unit))\n" }
    }

    private func endCells(_ end: ProjectKey?) -> [String] {
        guard let end else { return ["", "", ""] }
        return [String(end.year), end.project, end.unit]
    }

    private mutating func add(_ form: FilledForm) {
        let isApplication = form.year.kind == .application
        let executed = form.year.kind == .evaluation ? form.executed : nil
        let amounts: [Int64?] = [
            form.budget, executed, form.priorBudget, form.priorExecuted, isApplication ? form.fiscal : nil,
            isApplication ? form.carryover : nil,
            isApplication ? form.other : nil,
        ]
        let printed: [String] = amounts.map { amount in amount.map { "\($0).00" } ?? "" }
        let cells = [String(form.year.year), form.year.kind.rawValue, csvCell(form.key.unit), csvCell(form.key.project)] + printed
        forms += cells.joined(separator: ",") + "\n"
    }

    package var files: [(name: String, text: String)] {
        [("lineage-gold.csv", lineage), ("forms-gold.csv", forms), ("bodies-gold.csv", bodies)]
    }
}

private func csvCell(_ text: String) -> String {
    text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" })
        ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
}
