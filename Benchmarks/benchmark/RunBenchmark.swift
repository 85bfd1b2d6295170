import FormCollections

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// - Returns: the exit status: 0, 1 where something is not as it should be, 64 for wrong usage.
func runBenchmark(_ arguments: [String]) -> Int32 {
    do {
        switch arguments.first {
        case "generate": return try runGenerate(Array(arguments.dropFirst()))
        case "check-reading": return try runCheckReading(Array(arguments.dropFirst()))
        case "score": return try runScore(Array(arguments.dropFirst()))
        case "names": return try runNames(Array(arguments.dropFirst()))
        default: throw UsageError("a subcommand is missing")
        }
    } catch let error as UsageError {
        writeError("error: \(error.message)\n\n\(usage)")
        return 64
    } catch {
        writeError("error: \(error)\n")
        return 1
    }
}

struct UsageError: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

private let usage = """
    benchmark generate [--seed N] [--bodies N] [--projects N] [--years Y,Y] [--difficulty easy|hard|large] -o DIR
    benchmark check-reading GOLD_DIR REPORT_DIR     is forms.csv what was generated?
    benchmark score GOLD_DIR REPORT_DIR             how right is lineage.csv?
    benchmark names GOLD_DIR                        how right would names alone be?

    A year may name its kind of form: 2021:evaluation,2022:target,2023:application

    """

func writeError(_ text: String) { writeAll(text, to: 2) }

func writeOutput(_ text: String) { writeAll(text, to: 1) }

private func writeAll(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
    }
}
