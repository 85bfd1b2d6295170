import Ingest

/// A row is a finding.
func findingsTable(_ language: Language) -> CSVTable<Finding> {
    CSVTable(
        name: "findings.csv",
        columns: [
            Column("severity") { $1.write(word: $0.rule.severity.rawValue) },
            Column("rule") { $1.write(word: $0.rule.rawValue) },
            Column("fiscal_year") { $1.write($0.fiscalYear) },
            Column("unit") { $1.write($0.unit) },
            Column("project") { $1.write($0.project) },
            Column("source") { $1.write($0.source) },
            Column("line") { $1.write(line: $0.line) },
            Column("other_source") { $1.write($0.otherSource) },
            Column("other_line") { $1.write(line: $0.otherLine) },
            Column("found") { $1.write(figureOrText: $0.found) },
            Column("expected") { $1.write(figureOrText: $0.expected) },
            Column("message") { $1.write(sentence: sentence(for: $0, in: language)) },
        ])
}
