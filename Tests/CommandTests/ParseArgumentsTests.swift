import Ingest
import Report
import Testing

@testable import tongbi

@Suite struct ParseArgumentsTests {
    @Test func `without options a report is written to tongbi-report, in yuan, with a byte-order mark and a summary`() throws {
        let expected = ReportRequest(
            inputs: ["samples"], output: "tongbi-report", language: .english, amounts: .yuan, fiscalYears: [], byteOrderMark: true,
            quiet: false)
        #expect(try parseArguments(["samples"]) == .report(expected))
    }

    @Test(arguments: [
        (["-o", "out", "samples"], request { $0.output = "out" }),
        (["--output", "out", "samples"], request { $0.output = "out" }),
        (["samples", "--output=out"], request { $0.output = "out" }),
        (["-o=out", "samples"], request { $0.output = "out" }),
        (["--output=-out", "samples"], request { $0.output = "-out" }),
        (["--output=a=b", "samples"], request { $0.output = "a=b" }),
        (["--output", "out", "-o", "out", "samples"], request { $0.output = "out" }),
        (["--decisions", "d.csv", "samples"], request { $0.decisions = "d.csv" }),
        (["samples", "--decisions=d.csv"], request { $0.decisions = "d.csv" }),
        (["--language", "en", "samples"], request()),
        (["--amounts", "wan", "samples"], request { $0.amounts = .wan }),
        (["--amounts=yuan", "samples"], request()),
        (["--no-bom", "--quiet", "--quiet", "samples"], request { ($0.byteOrderMark, $0.quiet) = (false, true) }),
        (["a", "-", "b"], request { $0.inputs = ["a", "-", "b"] }),
        (["a", "--", "--quiet", "--"], request { $0.inputs = ["a", "--quiet", "--"] }),
        (["--", "trace"], request { $0.inputs = ["trace"] }),
        (["./trace", "trace"], request { $0.inputs = ["./trace", "trace"] }),
    ])
    func `options may stand anywhere, their values behind a space or an equals sign`(arguments: [Text], expected: ReportRequest) throws {
        #expect(try parseArguments(arguments) == .report(expected))
    }

    @Test(arguments: [
        ("a.txt=2020", FiscalYearOption(file: "a.txt", year: FiscalYear(2020))),
        ("a=b/c.txt=1990", FiscalYearOption(file: "a=b/c.txt", year: FiscalYear(1990))),
        ("-=2100", FiscalYearOption(file: "-", year: FiscalYear(2100))),
    ])
    func `a fiscal year is split at the last equals sign`(value: String, expected: FiscalYearOption) throws {
        let attached = request { $0.fiscalYears = [expected] }
        #expect(try parseArguments([Text("--fiscal-year=\(value)"), "samples"]) == .report(attached))
    }

    @Test func `fiscal years are kept in order`() throws {
        let expected = [("a", 2019), ("b", 2020)].map { FiscalYearOption(file: Text($0), year: FiscalYear($1)) }
        let arguments: [Text] = ["--fiscal-year", "a=2019", "samples", "--fiscal-year", "b=2020"]
        #expect(try parseArguments(arguments) == .report(request { $0.fiscalYears = expected }))
    }

    @Test(arguments: [
        (["trace", "a.txt"], TraceRequest(input: "a.txt")),
        (["trace", "-"], TraceRequest(input: "-")),
        (["trace", "--", "-a"], TraceRequest(input: "-a")),
        (
            ["--fiscal-year", "a=2020", "trace", "a"],
            TraceRequest(input: "a", fiscalYears: [FiscalYearOption(file: "a", year: FiscalYear(2020))])
        ),
    ])
    func `trace is a command where it is the first word`(arguments: [Text], expected: TraceRequest) throws {
        #expect(try parseArguments(arguments) == .trace(expected))
    }

    @Test func `help and version win over what follows them`() throws {
        #expect(try parseArguments(["--help", "--nonsense"]) == .help)
        #expect(try parseArguments(["samples", "-h"]) == .help)
        #expect(try parseArguments(["--version"]) == .version)
    }
}

/// A request for `samples`, changed.
private func request(_ change: (inout ReportRequest) -> Void = { _ in }) -> ReportRequest {
    var request = ReportRequest(inputs: ["samples"])
    change(&request)
    return request
}
