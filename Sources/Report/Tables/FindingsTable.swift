import Ingest

/// A row is a finding.
func findingsTable(_ language: Language) -> CSVTable<Finding> {
    CSVTable(
        name: "findings.csv",
        columns: [
            "severity", "rule", "fiscal_year", "unit", "project", "source", "line", "other_source", "other_line", "found", "expected",
            "message",
        ]
    ) { row, cells in
        cells.write(word: row.rule.severity.rawValue)
        cells.write(word: row.rule.rawValue)
        cells.write(row.fiscalYear)
        cells.write(row.unit)
        cells.write(row.project)
        cells.write(row.source)
        cells.write(line: row.line)
        cells.write(row.otherSource)
        cells.write(line: row.otherLine)
        cells.write(figureOrText: row.found)
        cells.write(figureOrText: row.expected)
        cells.write(sentence: sentence(for: row, in: language))
    }
}
