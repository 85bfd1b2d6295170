import FormCollections

/// `benchmark check-reading GOLD_DIR REPORT_DIR`: compares `forms.csv` with what was generated.
func runCheckReading(_ arguments: [String]) throws -> Int32 {
    let folder = try folders(arguments, count: 2)
    let differences = try compareReading(
        gold: CSVRecords(read("forms-gold.csv", in: folder[0])), report: CSVRecords(read("forms.csv", in: folder[1])))
    for line in differences.lines.prefix(40) { writeOutput(line + "\n") }
    writeOutput("\(differences.forms) forms generated, \(differences.lines.count) differences\n")
    return differences.lines.isEmpty ? 0 : 1
}
