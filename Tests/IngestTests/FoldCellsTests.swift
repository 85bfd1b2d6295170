import Testing

@testable import Ingest

struct FoldCellsTests {
    private static let texts = [
        "项目名称：", "ＡＢｃ１２３，（元）", "a b", "绩效。目标、指标", "名\u{3000}称", "\u{A0}a", "é½𠀀x", "≥90％", "－—–", "〔2020〕年\u{205F}度", "中", "ab", "",
    ]

    @Test(arguments: texts)
    func `a cell's words are its folded scalars without spaces, up to the first white space`(text: String) {
        let bytes = Array(text.utf8)
        let words = [UInt32](unsafeUninitializedCapacity: bytes.count) { words, count in
            bytes.withUnsafeBufferPointer { bytes in
                guard let start = words.baseAddress else { return }
                let word = foldWord(bytes, 0..<bytes.count, to: start)
                count = word.count
                #expect(word.end == bytes.count || spaceLength(bytes, word.end, end: bytes.count) > 0)
            }
        }
        #expect(foldedScalars(Text(text)).starts(with: words))
        if !text.contains(where: \.isWhitespace) { #expect(words == foldedScalars(Text(text))) }
    }

    @Test(arguments: texts)
    func `folded scalars one after the other are those of the list`(text: String) {
        let bytes = Array(text.utf8)
        let scalars = FoldedScalars(bytes, 0..<bytes.count)
        #expect(Array(scalars) == foldedScalars(Text(text)) && scalars.last == foldedScalars(Text(text)).last)
    }
}
