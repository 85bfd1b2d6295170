import Analytics
import Ingest

/// `tongbi census FILE...`: what only the whole collection tells, from its lines, or added up from censuses of its parts, on standard output.
func runCensus(_ request: CensusRequest) async throws(UsageError) -> ExitStatus {
    let names = try request.part.names
    var lines = CollectedLines()
    var census = Census(names: nil, commonness: nil)
    var (hasLines, fitsTogether) = (false, true)
    let keepTexts = request.part != .names
    let progress = ProgressLine(nil, quiet: false, showsReading: !readsPipe(request.inputs))
    let read = { @Sendable (line: ArraySlice<UInt8>) throws(LineError) in try readCensusInput(line, keepTexts) }
    let readAll = await readLines(request.inputs, read, beforeMessage: { progress.erase() }) { (input) throws(LineError) in
        switch input {
        case .line(let line):
            hasLines = true
            try lines.add(line)
            if case .form = line { progress.count(forms: 1) }
        case .census(let part): fitsTogether = census.add(part) && fitsTogether
        }
    }
    if hasLines {
        progress.begin(.takingCensus)
        fitsTogether = census.add(take(request.part, of: lines.documents, names)) && fitsTogether
    }
    progress.erase()
    guard fitsTogether else {
        complain([Messages.error(Notice.censusesDiffer.sentence)])
        return .incomplete
    }
    return writeStandardOutput(census.line) && readAll ? .done : .incomplete
}

private func take(_ part: CensusPart, of documents: [IngestedDocument], _ known: Census.Names?) -> Census {
    if part == .names { return Census(names: takeCensusOfNames(documents), commonness: nil) }
    let names = known ?? takeCensusOfNames(documents)
    return Census(names: known == nil ? names : nil, commonness: takeCensusOfTexts(documents, names: names))
}

extension CensusPart {
    /// The names that a census of texts needs.
    fileprivate var names: Census.Names? {
        get throws(UsageError) {
            guard case .texts(let file) = self else { return nil }
            return try readCensusFile(file, option: "--texts").names
        }
    }
}

/// What may stand on a line of the inputs.
private enum CensusInput: Sendable {
    case line(FormLine)
    case census(Census)
}

/// Keeps of a form only what a census looks at.
private func readCensusInput(_ line: ArraySlice<UInt8>, _ keepTexts: Bool) throws(LineError) -> CensusInput {
    do throws(LineError) {
        let read = try readFormLine(line)
        guard case .form(var form, _, _) = read else { return .line(read) }
        (form.indicators, form.notes, form.unclaimed) = ([], [], [])
        if !keepTexts { form.narratives = [] }
        return .line(.form(form, findings: [], lonely: nil))
    } catch {
        guard case .unknownWord("record", "census") = error else { throw error }
        return .census(try readCensus(line))
    }
}
