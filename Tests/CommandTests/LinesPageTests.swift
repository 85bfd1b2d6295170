import FormFixtures
import Foundation
import Ingest
import Testing

/// `docs/lines.md` says what the lines are.
@Suite struct LinesPageTests {
    private let page: String

    init() throws { page = try String(contentsOf: packageFolder.appending(path: "docs/lines.md"), encoding: .utf8) }

    @Test func `its example is what ingest writes`() throws {
        let folder = try TemporaryFolder()
        try folder.write("river.txt", Forms.good)
        let line = try runTongbi(["ingest", "--shard-key", "river.txt"], in: folder).output
        let example = page.components(separatedBy: "```json\n")[1].components(separatedBy: "```")[0]
        func plain(_ json: String) throws -> NSDictionary? {
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
        }
        #expect(try plain(example) == plain(line), "\(line)")
    }

    @Test func `it defines every key that is written`() throws {
        var keys: Set<String> = []
        func collect(_ value: Any) {
            if let object = value as? [String: Any] {
                for (key, value) in object {
                    keys.insert(key)
                    collect(value)
                }
            } else if let array = value as? [Any] {
                array.forEach(collect)
            }
        }
        for document in readSampleDocuments() {
            for line in writeLines(of: document, shardKey: { _ in "unit:甲" }).split(separator: UInt8(ascii: "\n")) {
                collect(try JSONSerialization.jsonObject(with: Data(line)))
            }
        }
        for key in keys.sorted() { #expect(page.contains("`\(key)`"), "\(key)") }
    }

    @Test func `it names every kind of form`() throws {
        let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `kind` |") })
        for kind in FormKind.allCases { #expect(row.contains("`\(kind.rawValue)`")) }
    }
}
