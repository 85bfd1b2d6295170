import FormFixtures
import Foundation
import Ingest
import Testing

@testable import tongbi

/// `examples/spark` looks for documents itself, since each task is given some: it must look as the command does.
@Suite struct SparkExampleTests {
    private let program: String

    init() throws { program = try String(contentsOf: packageFolder.appending(path: "examples/spark/tongbi_stages.py"), encoding: .utf8) }

    /// The texts in quotes from the line that begins so to the end of its brackets.
    private func texts(_ beginning: String) throws -> [String] {
        let rest = program[try #require(program.range(of: "\n" + beginning)).upperBound...]
        let end = try #require(rest.firstIndex { $0 == ")" || $0 == "}" })
        return rest[..<end].split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
            .map { String($0.element) }
    }

    @Test func `takes files of the same names`() throws { #expect(try texts("ENDINGS = (") == documentEndings) }

    @Test func `knows the files of a report`() throws {
        let names = Set(try texts("REPORT_MARKS = {") + texts("REPORT_FILES = REPORT_MARKS | {"))
        #expect(names == Set(reportFileNames.map(\.description) + [pictureFolderName.description]))
    }
}
