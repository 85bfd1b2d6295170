/// What `forms.csv` reads otherwise than was generated.
package struct ReadingDifferences {
    package var forms = 0
    package var lines: [String] = []
}

/// Forms are compared as sets of rows, since each project has one form of a kind a year.
package func compareReading(gold: CSVRecords, report: CSVRecords) throws -> ReadingDifferences {
    var differences = ReadingDifferences()
    var read: [String: [String]] = [:]
    for row in try report.cells(
        [
            "fiscal_year", "kind", "unit", "project", "current_budget", "executed", "prior_budget", "prior_executed", "annual_request",
            "annual_fiscal", "annual_carryover", "annual_other",
        ])
    {
        let budget = row[1] == FormKind.application.rawValue ? row[8] : row[4]
        let key = row[0...3].map(comparable).joined(separator: " ")
        if read.updateValue([budget] + row[5...7] + row[9...11], forKey: key) != nil { differences.lines.append("twice: \(key)") }
    }
    for row in try gold.cells([
        "year", "kind", "unit", "project", "budget", "executed", "prior_budget", "prior_executed", "fiscal", "carryover", "other",
    ]) {
        differences.forms += 1
        let key = row[0...3].map(comparable).joined(separator: " ")
        guard let found = read.removeValue(forKey: key) else {
            differences.lines.append("missing: \(key)")
            continue
        }
        if found != Array(row[4...]) {
            differences.lines.append("amounts: \(key): \(row[4...].joined(separator: " ")), read \(found.joined(separator: " "))")
        }
    }
    differences.lines += read.keys.sorted().map { "not generated: \($0)" }
    return differences
}
