package import Ingest

/// A decisions file `decisions.csv` with its header and these rows: the first one is line 2.
package func makeDecisions(_ rows: String...) -> Decisions {
    let header = DecisionColumn.allCases.map(\.rawValue).joined(separator: ",")
    return readDecisions(Array(([header] + rows).joined(separator: "\n").utf8), source: "decisions.csv")!
}
