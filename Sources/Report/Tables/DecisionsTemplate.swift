import Analytics
import Ingest

/// A row is a decision as given, or a tie or two unit names that are open to one.
let decisionsTemplate = CSVTable<DecisionRow>(name: "decisions-template.csv", columns: DecisionColumn.allCases.map(\.rawValue)) {
    row, cells in
    for column in DecisionColumn.allCases { cells.write(row[column]) }
}

extension Analysis {
    /// What was given, then what was not, then each two unit names that may be one body, then each tie that is `likely` or a `hint`, in the order of
    /// `lineage.csv`.
    func eachTemplateRow(notGiven: [DecisionRow], _ take: (DecisionRow) -> Bool) {
        let units = findings.filter { $0.rule == .perhapsOneBody }.map { DecisionRow([.fromUnit: $0.found, .toUnit: $0.expected]) }
        for row in decisions + notGiven + units where !take(row) { return }
        for body in bodies {
            for tie in body.lineage.openTies where !take(decisionRow(nil, tie)) { return }
        }
    }
}

extension Lineage {
    fileprivate var openTies: [Tie] {
        var open: [Tie] = []
        for group in groups {
            for tie in group.ties where tie.confidence != .certain { open.append(tie) }
        }
        return open + hints.filter { $0.confidence != .certain }
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
