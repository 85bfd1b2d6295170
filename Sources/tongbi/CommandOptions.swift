import Analytics
import Ingest
import Report

/// The commands that have a name.
enum Verb: String {
    case ingest, analyze, census, trace, explain
}

/// The options that a command takes; nil is the plain command.
private func options(of verb: Verb?) -> Set<String> {
    let report: Set = ["--output", "--language", "--amounts", "--decisions", "--change-threshold", "--no-bom", "--quiet"]
    switch verb {
    case nil: return report.union(["--fiscal-year"])
    case .analyze: return report.union(["--census"])
    case .ingest: return ["--language", "--fiscal-year", "--shard-key", "--quiet"]
    case .census: return ["--language", "--names", "--texts"]
    case .trace: return ["--language", "--fiscal-year"]
    case .explain: return ["--language", "--fiscal-year", "--amounts", "--decisions"]
    }
}

extension CommandLineReader {
    /// What the arguments ask for, once all are read.
    func command() throws(UsageError) -> Command {
        try checkOptions()
        switch verb {
        case .explain: return .explain(try explainRequest())
        case .trace: return .trace(try traceRequest())
        case .ingest: return .ingest(try ingestRequest())
        case .analyze: return .analyze(try analyzeRequest())
        case .census: return .census(try censusRequest())
        case nil: return .report(try reportRequest())
        }
    }

    private func checkOptions() throws(UsageError) {
        let given = flags.union(values.keys).union(fiscalYears.isEmpty ? [] : ["--fiscal-year"])
        guard let option = given.subtracting(options(of: verb)).min() else { return }
        guard let verb else { throw .unknownOption(option) }
        throw .notWith(command: verb.rawValue, option: option)
    }

    private func reportRequest() throws(UsageError) -> ReportRequest {
        if paths.isEmpty { throw .noPaths }
        var request = ReportRequest(inputs: paths)
        request.output = values["--output"] ?? request.output
        request.language = try language() ?? request.language
        request.amounts = try amountUnit() ?? request.amounts
        request.fiscalYears = fiscalYears
        request.decisions = values["--decisions"]
        request.changeThreshold = try changeThreshold() ?? request.changeThreshold
        request.byteOrderMark = !flags.contains("--no-bom")
        request.quiet = flags.contains("--quiet")
        return request
    }

    private func ingestRequest() throws(UsageError) -> IngestRequest {
        if paths.isEmpty { throw .noPaths }
        _ = try language()
        return IngestRequest(
            inputs: paths, fiscalYears: fiscalYears, shardKey: flags.contains("--shard-key"), quiet: flags.contains("--quiet"))
    }

    private func analyzeRequest() throws(UsageError) -> AnalyzeRequest {
        if values["--census"] != nil, values["--decisions"] != nil { throw .notTogether("--census", "--decisions") }
        return AnalyzeRequest(report: try reportRequest(), census: values["--census"])
    }

    private func censusRequest() throws(UsageError) -> CensusRequest {
        if paths.isEmpty { throw .noPaths }
        _ = try language()
        if flags.contains("--names"), values["--texts"] != nil { throw .notTogether("--names", "--texts") }
        let part = values["--texts"].map(CensusPart.texts) ?? (flags.contains("--names") ? .names : .all)
        return CensusRequest(inputs: paths, part: part)
    }

    private func traceRequest() throws(UsageError) -> TraceRequest {
        guard paths.count == 1 else { throw .traceTakesOnePath(given: paths.count) }
        _ = try language()
        return TraceRequest(input: paths[0], fiscalYears: fiscalYears)
    }

    private func explainRequest() throws(UsageError) -> ExplainRequest {
        guard paths.count > 1 else { throw .explainTakesNameAndPaths }
        return ExplainRequest(
            project: paths[0], inputs: Array(paths.dropFirst()), language: try language() ?? .english, amounts: try amountUnit() ?? .yuan,
            fiscalYears: fiscalYears, decisions: values["--decisions"])
    }

    private func language() throws(UsageError) -> Language? {
        guard let value = values["--language"] else { return nil }
        if let language = Language(rawValue: value.description) { return language }
        throw .notAChoice(option: "--language", value: value, choices: Language.allCases.map(\.rawValue))
    }

    /// A whole number of percent, at least 1.
    private func changeThreshold() throws(UsageError) -> Percent? {
        guard let value = values["--change-threshold"] else { return nil }
        guard value.utf8.count <= 6, value.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let percent = Int64(value.description), percent > 0
        else { throw .notAPercentage(option: "--change-threshold", value: value) }
        return Percent(hundredths: percent * 100)
    }

    private func amountUnit() throws(UsageError) -> AmountUnit? {
        guard let value = values["--amounts"] else { return nil }
        if let unit = AmountUnit(rawValue: value.description) { return unit }
        throw .notAChoice(option: "--amounts", value: value, choices: AmountUnit.allCases.map(\.rawValue))
    }
}
