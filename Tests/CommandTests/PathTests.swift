import Ingest
import Testing

@testable import tongbi

@Suite struct PathTests {
    @Test(arguments: [
        ("a.txt", "a.txt"), ("./a.txt", "a.txt"), ("a/", "a"), ("a//b/./c", "a/b/c"), (".", "."), ("./", "."), ("/", "/"), ("//a", "/a"),
        ("../a", "../a"), ("a/../b", "a/../b"), (".a", ".a"), ("a/.b", "a/.b"),
    ])
    func `a path is normalised without changing what it leads to`(given: String, expected: String) {
        #expect(Text(given).normalisedPath == Text(expected))
    }

    @Test(arguments: [("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("/a/b", "/a", "b")])
    func `a path is its folder and its own name`(path: String, folder: String, name: String) {
        #expect(Text(path).parentPath == Text(folder))
        #expect(Text(path).lastPathComponent == Text(name))
        #expect(Text(folder).appending(Text(name)) == Text(path))
    }

    @Test(arguments: [
        ("a.txt", true), ("a.TXT", true), ("a.md", true), ("a.markdown", true), ("a.text", true), ("b/预算.Md", true), ("a", false),
        ("a.csv", true), ("a.HTML", true), ("a.htm", true), ("a.xhtml", false),
        ("a.pdf", false), (".txt", false), ("a.txt/b", false), ("atxt", false),
    ])
    func `a folder's documents are told by the ends of their names`(path: String, expected: Bool) {
        #expect(Text(path).isNamedLikeText == expected)
    }

    @Test(arguments: [
        (Array("预算.txt".utf8), "预算.txt"), ([0x61, 0xFF], #"a\xFF"#), (Array("a\nb".utf8), #"a\x0Ab"#), ([0xE9, 0xA2], #"\xE9\xA2"#),
    ])
    func `bytes of a name that cannot be printed are shown as numbers`(bytes: [UInt8], expected: String) {
        #expect(Text(utf8: bytes).displayed == Text(expected))
    }
}
