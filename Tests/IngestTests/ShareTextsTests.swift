import Testing

@testable import Ingest

/// Texts that are printed more than once are held once.
struct ShareTextsTests {
    private func place(_ text: Text) -> UnsafeRawPointer? { text.utf8.withUnsafeBytes { $0.baseAddress } }

    @Test func `equal texts come to be one, and others stay as they are`() {
        var table = TextTable()
        let words = (0..<5_000).map { "道路养护\($0)" }
        var first = words.map { Text(utf8: Array($0.utf8)) }
        for index in first.indices { table.share(&first[index]) }
        #expect(first.map(\.description) == words)
        for word in words.reversed() {
            var again = Text(utf8: Array(word.utf8))
            table.share(&again)
            #expect(again.description == word)
        }
        var again = Text(utf8: Array(words[17].utf8))
        table.share(&again)
        #expect(place(again) == place(first[17]))
    }

    @Test(arguments: [[0], [0, 0], Array(repeating: 0, count: 8), Array(repeating: 0, count: 9), [1], [1, 0], [0, 1]] as [[UInt8]])
    func `texts that differ in their length alone are two`(bytes: [UInt8]) {
        var table = TextTable()
        for count in 1...20 {
            var zeros = Text(utf8: [UInt8](repeating: 0, count: count))
            table.share(&zeros)
        }
        var text = Text(utf8: bytes)
        table.share(&text)
        #expect(text.utf8 == bytes)
    }

    @Test(arguments: Samples.documents)
    func `what was read stays the same`(document: Samples.Document) {
        let read = ingestDocument(document.bytes, source: "a.txt")
        var shared = read
        var texts = SharedTexts()
        texts.share(&shared)
        #expect(writeLines(of: shared) == writeLines(of: read))
    }
}
