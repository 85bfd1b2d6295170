import Ingest

/// What the command tells the shell that started it.
enum ExitStatus: Int32 {
    /// Everything was read.
    case done = 0
    /// Done as far as possible; each thing that could not be read or written was named on standard error.
    case incomplete = 1
    /// The command line could not be understood; nothing was done.
    case usage = 64
}

/// The front door of the executable: arguments (without the command's name) to an exit status.
func runCommand(_ arguments: [Text]) async -> ExitStatus {
    await Messages.$language.withValue(findLanguage(arguments)) { await run(arguments) }
}

private func run(_ arguments: [Text]) async -> ExitStatus {
    do {
        switch try parseArguments(arguments) {
        case .report(let request): return try await runReport(request)
        case .ingest(let request): return try await runIngest(request)
        case .analyze(let request): return try await runAnalyze(request)
        case .census(let request): return try await runCensus(request)
        case .trace(let request): return try runTrace(request)
        case .explain(let request): return try await runExplain(request)
        case .help: return printText(helpText)
        case .version: return printText("tongbi \(version)\n")
        }
    } catch {
        complain(Messages.error(error.sentence).split(separator: "\n").map(String.init) + [Notice.tryHelp.sentence])
        return .usage
    }
}

private func printText(_ text: String) -> ExitStatus {
    writeStandardOutput(Array(text.utf8)) ? .done : .incomplete
}
