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
            Column("relation") { .word($0.relation.rawValue) },
            Column("group") { $0.group.map(Cell.word) ?? .empty },
            Column("from_year") { Cell($0.from?.year) },
            Column("from_project") { Cell($0.from?.name ?? .empty) },
            Column("from_unit") { Cell($0.from?.unit ?? .empty) },
            Column("from_budget") { Cell($0.from?.budget?.amount) },
            Column("to_year") { Cell($0.to?.year) },
            Column("to_project") { Cell($0.to?.name ?? .empty) },
            Column("to_unit") { Cell($0.to?.unit ?? .empty) },
            Column("to_budget") { Cell($0.to?.budget?.amount) },
            Column("probability") { $0.tie.map { .number($0.printedProbability) } ?? .empty },
            Column("confidence") { $0.tie.map { .word($0.confidence.rawValue) } ?? .empty },
            Column("status") { .word($0.decision?.kind.rawValue ?? "automatic") },
            Column("evidence") { row in row.evidence(language).map(Cell.sentence) ?? .empty },
        ])
}

extension LineageRow {
    /// Of a project without a tie, the decision that says so; nil where there is none.
    fileprivate func evidence(_ language: Language) -> String? {
        if let tie { return evidenceSentences(tie, in: language) }
        return decision.map { words(of: $0, in: language) }
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
    var lineageRows: some Sequence<LineageRow> & SendableMetatype { bodies.lazy.flatMap(\.lineageRows) }
}

extension Body {
    fileprivate var lineageRows: [LineageRow] {
        var rows: [LineageRow] = []
        for group in lineage.groups {
            let name = groupName(group)
            rows += group.ties.map { tie in
                LineageRow(relation: group.relation, group: name, from: tie.from, to: tie.to, tie: tie, decision: tie.decision)
            }
        }
        rows += lineage.hints.map { LineageRow(relation: .renamed, group: nil, from: $0.from, to: $0.to, tie: $0) }
        rows += lineage.fates.map { fate in
            let started = fate.relation == .started
            return LineageRow(
                relation: fate.relation, group: nil, from: started ? nil : fate.project, to: started ? fate.project : nil, tie: nil,
                decision: fate.decision)
        }
        return rows
    }
}
