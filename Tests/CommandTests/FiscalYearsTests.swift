import Ingest
import Testing

@testable import tongbi

@Suite struct FiscalYearsTests {
    private let found: FoundDocuments = {
        var found = FoundDocuments()
        found.documents = ["a/x.txt", "b/x.txt", "b/y.txt"].map { Document(file: $0) } + [.standardInput]
        found.findings = [Finding(.unreadablePath, source: "gone.txt")]
        return found
    }()

    private func assign(_ files: (Text, Int)...) throws(UsageError) -> [Text: FiscalYear] {
        try assignFiscalYears(files.map { FiscalYearOption(file: $0, year: FiscalYear($1)) }, to: found)
    }

    @Test func `a document is meant by its path, by its name where only one bears it, or by a dash`() throws {
        #expect(try assign(("./a//x.txt", 2019)) == ["a/x.txt": FiscalYear(2019)])
        #expect(try assign(("y.txt", 2020), ("b/y.txt", 2020)) == ["b/y.txt": FiscalYear(2020)])
        #expect(try assign(("-", 2021)) == ["(standard input)": FiscalYear(2021)])
    }

    @Test func `the year of a document that cannot be read is no wrong usage`() throws {
        #expect(try assign(("gone.txt", 2020)) == ["gone.txt": FiscalYear(2020)])
    }

    @Test(arguments: [
        ([("z.txt", 2020)], "--fiscal-year names 'z.txt', which is none of the documents to read"),
        ([("x.txt", 2020)], "--fiscal-year names 'x.txt', which is the name of 2 documents; give the path of one"),
        ([("y.txt", 2020), ("b/y.txt", 2021)], "--fiscal-year gives two years for 'b/y.txt'"),
    ])
    func `a year that belongs to no single document is wrong usage`(years: [(String, Int)], sentence: String) {
        let options = years.map { FiscalYearOption(file: Text($0), year: FiscalYear($1)) }
        let error = #expect(throws: UsageError.self) { try assignFiscalYears(options, to: found) }
        #expect(error?.sentence == sentence)
    }
}
