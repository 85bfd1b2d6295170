import Ingest
import Testing

@testable import tongbi

@Suite struct UsageErrorTests {
    @Test(
        arguments: [
            ([], "no file or folder was given"),
            (["--quiet"], "no file or folder was given"),
            ([""], "an empty path was given"),
            (["a", "--", ""], "an empty path was given"),
            (["--nonsense", "a"], "there is no option --nonsense"),
            (["--nonsense=1", "a"], "there is no option --nonsense"),
            (["-q", "a"], "there is no option -q"),
            (["a", "-o"], "-o needs a value"),
            (["a", "--output="], "--output needs a value"),
            (["--output", "--quiet", "a"], "--output needs a value"),
            (["a", "--decisions"], "--decisions needs a value"),
            (["--decisions", "a", "--decisions", "b", "c"], "--decisions was given twice, with different values"),
            (["trace", "a", "--decisions", "b"], "trace does not take --decisions"),
            (["--quiet=yes", "a"], "--quiet takes no value"),
            (["-o", "a", "--output", "b", "c"], "--output was given twice, with different values"),
            (["--amounts", "usd", "a"], "--amounts takes yuan or wan, not 'usd'"),
            (["--language", "fr", "a"], "--language takes en or zh, not 'fr'"),
            (["explain"], "explain takes a project's name and the paths of its forms; to read a file named explain, write ./explain"),
            (["explain", "a"], "explain takes a project's name and the paths of its forms; to read a file named explain, write ./explain"),
            (["explain", "name", "a", "-o", "b"], "explain does not take --output"),
            (["--change-threshold", "ten", "a"], "--change-threshold takes a whole number of percent, such as 50, not 'ten'"),
            (["--change-threshold=0", "a"], "--change-threshold takes a whole number of percent, such as 50, not '0'"),
            (["trace"], "trace takes one path, not 0"),
            (["trace", "a", "b"], "trace takes one path, not 2"),
            (["trace", "a", "--quiet"], "trace does not take --quiet"),
            (["trace", "a", "-o", "b"], "trace does not take --output"),
            (
                ["--fiscal-year", "2020", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not '2020'"
            ),
            (
                ["--fiscal-year", "a=20", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not 'a=20'"
            ),
            (
                ["--fiscal-year", "=2020", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not '=2020'"
            ),
            (
                ["--fiscal-year", "a=+202", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not 'a=+202'"
            ),
            (
                ["--fiscal-year", "a=1989", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not 'a=1989'"
            ),
            (
                ["--fiscal-year", "a=2101", "a"],
                "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from 1990 to 2100, not 'a=2101'"
            ),
        ] as [([Text], String)])
    func `what is wrong with a command line is said in one sentence`(arguments: [Text], sentence: String) {
        let error = #expect(throws: UsageError.self) { try parseArguments(arguments) }
        #expect(error?.sentence == sentence)
    }
}
