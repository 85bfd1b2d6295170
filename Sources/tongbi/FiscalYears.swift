import Ingest

/// Finds the document that each `--fiscal-year FILE=YEAR` means: by its path, else by its file name; `-` is standard input.
/// - Returns: the years by source of the document.
/// - Throws: where FILE is no document, is several, or has two years.
func assignFiscalYears(_ options: [FiscalYearOption], to found: FoundDocuments) throws(UsageError) -> [Text: FiscalYear] {
    let sources = Set(found.documents.map(\.source) + found.findings.map(\.source))
    var years: [Text: FiscalYear] = [:]
    for option in options {
        let source = try findSource(option.file, among: sources)
        if let other = years.updateValue(option.year, forKey: source), other != option.year {
            throw .twoFiscalYears(document: source)
        }
    }
    return years
}

private func findSource(_ file: Text, among sources: Set<Text>) throws(UsageError) -> Text {
    let path = file == "-" ? Document.standardInput.source : file.normalisedPath.displayed
    if sources.contains(path) { return path }
    let matches = sources.filter { $0.lastPathComponent == path }
    guard let match = matches.first else { throw .fiscalYearWithoutDocument(file) }
    guard matches.count == 1 else { throw .fiscalYearOfSeveral(file, documents: matches.count) }
    return match
}
