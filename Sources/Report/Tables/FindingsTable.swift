import Ingest

/// A row is a finding.
func findingsTable(_ language: Language) -> CSVTable<Finding> {
    CSVTable(
        name: "findings.csv",
        columns: [
            Column("severity") { .word($0.rule.severity.rawValue) },
            Column("rule") { .word($0.rule.rawValue) },
            Column("fiscal_year") { Cell($0.fiscalYear) },
            Column("unit") { Cell($0.unit) },
            Column("project") { Cell($0.project) },
            Column("source") { Cell($0.source) },
            Column("line") { Cell(line: $0.line) },
            Column("other_source") { Cell($0.otherSource) },
            Column("other_line") { Cell(line: $0.otherLine) },
            Column("found") { Cell(figureOrText: $0.found) },
            Column("expected") { Cell(figureOrText: $0.expected) },
            Column("message") { .sentence(sentence(for: $0, in: language)) },
        ])
}
