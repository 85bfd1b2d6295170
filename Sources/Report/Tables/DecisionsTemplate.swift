import Analytics
import Ingest

/// A row is a decision as given, or a tie that is open to one.
let decisionsTemplate = CSVTable<DecisionRow>(
    name: "decisions-template.csv", columns: DecisionColumn.allCases.map { column in Column(column.rawValue) { Cell($0[column]) } })

extension Analysis {
    /// What was given, then what was not, then each tie that is `likely` or a `hint`, in the order of `lineage.csv`.
    func templateRows(notGiven: [DecisionRow]) -> [DecisionRow] {
        decisions + notGiven + lineageRows.compactMap { $0.tie }.filter { $0.confidence != .certain }.map { decisionRow(nil, $0) }
    }
}

/// A row about a tie; nil leaves the decision open.
func decisionRow(_ decision: Decision.Kind?, _ tie: Tie) -> DecisionRow {
    DecisionRow(
        [
            .decision: Text(decision?.rawValue ?? ""),
            .fromYear: Text(tie.from.year.description), .fromProject: tie.from.name, .fromUnit: tie.from.unit,
            .toYear: Text(tie.to.year.description), .toProject: tie.to.name, .toUnit: tie.to.unit,
        ])
}
