import Analytics
import Ingest

/// What `lineage.csv` has a row of.
struct LineageRow {
    var relation: Relation
    /// Which ties belong together; nil for a hint and for a project without a tie.
    var group: String?
    /// nil where the project started.
    var from: ProjectYear?
    /// nil where the project ended or was not observed.
    var to: ProjectYear?
    /// nil where there is none.
    var tie: Tie?
    /// nil where the evidence alone made it.
    var decision: Decision?
}

/// A row is one tie between two years, or a project without one.
func lineageTable(_ language: Language) -> CSVTable<LineageRow> {
    CSVTable(
        name: "lineage.csv",
        columns: [
            "relation", "group", "from_year", "from_project", "from_unit", "from_budget", "to_year", "to_project", "to_unit",
            "to_budget", "probability", "confidence", "status", "evidence",
        ]
    ) { row, cells in
        cells.write(word: row.relation.rawValue)
        cells.write(word: row.group)
        cells.write(row.from?.year)
        cells.write(row.from?.name ?? .empty)
        cells.write(row.from?.unit ?? .empty)
        cells.write(row.from?.budget?.amount)
        cells.write(row.to?.year)
        cells.write(row.to?.name ?? .empty)
        cells.write(row.to?.unit ?? .empty)
        cells.write(row.to?.budget?.amount)
        cells.write(row.tie?.printedProbability)
        cells.write(word: row.tie?.confidence.rawValue)
        cells.write(word: row.decision?.kind.rawValue ?? "automatic")
        cells.write(sentence: row.evidence(language))
    }
}

extension LineageRow {
    /// Of a project without a tie, the decision that says so; nil where there is none.
    fileprivate func evidence(_ language: Language) -> [UInt8] {
        if let tie { return evidenceSentences(tie, in: language) }
        return decision.map { Array(words(of: $0, in: language).utf8) } ?? []
    }
}

extension Tie {
    /// Four decimals; 1 only where it was confirmed.
    var printedProbability: PrintedNumber {
        PrintedNumber(digits: isConfirmed ? 10_000 : Int64(min(probability * 10_000, 9_999)), decimals: 4)
    }
}

extension Analysis {
    /// Body by body: ties that belong together, then hints, then projects without a tie.
    func eachLineageRow(_ take: (LineageRow) -> Bool) {
        for body in bodies where !body.lineage.eachRow(take) { return }
    }
}

extension Lineage {
    /// - Returns: false where `take` has had enough.
    fileprivate func eachRow(_ take: (LineageRow) -> Bool) -> Bool {
        for group in groups {
            let name = groupName(group)
            for tie in group.ties {
                let row = LineageRow(relation: group.relation, group: name, from: tie.from, to: tie.to, tie: tie, decision: tie.decision)
                guard take(row) else { return false }
            }
        }
        for hint in hints {
            guard take(LineageRow(relation: .renamed, group: nil, from: hint.from, to: hint.to, tie: hint)) else { return false }
        }
        for fate in fates {
            guard take(LineageRow(fate)) else { return false }
        }
        return true
    }
}

extension LineageRow {
    fileprivate init(_ fate: Fate) {
        let started = fate.relation == .started
        self.init(
            relation: fate.relation, group: nil, from: started ? nil : fate.project, to: started ? fate.project : nil, tie: nil,
            decision: fate.decision)
    }
}
