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
            Column("relation") { $1.write(word: $0.relation.rawValue) },
            Column("group") { $1.write(word: $0.group) },
            Column("from_year") { $1.write($0.from?.year) },
            Column("from_project") { $1.write($0.from?.name ?? .empty) },
            Column("from_unit") { $1.write($0.from?.unit ?? .empty) },
            Column("from_budget") { $1.write($0.from?.budget?.amount) },
            Column("to_year") { $1.write($0.to?.year) },
            Column("to_project") { $1.write($0.to?.name ?? .empty) },
            Column("to_unit") { $1.write($0.to?.unit ?? .empty) },
            Column("to_budget") { $1.write($0.to?.budget?.amount) },
            Column("probability") { $1.write($0.tie?.printedProbability) },
            Column("confidence") { $1.write(word: $0.tie?.confidence.rawValue) },
            Column("status") { $1.write(word: $0.decision?.kind.rawValue ?? "automatic") },
            Column("evidence") { $1.write(sentence: $0.evidence(language)) },
        ])
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
