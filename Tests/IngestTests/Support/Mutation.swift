import FormFixtures

@testable import Ingest

/// Ways in which a document is damaged on its way to us.
enum Mutation: CaseIterable {
    case flipByte, deleteBytes, repeatBytes, cutOff, swapLines, deleteLine, repeatLine, insertWord, insertByte

    func apply(to bytes: inout [UInt8], using random: inout SplitMix64) {
        guard bytes.count > 2 else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let few = place..<min(bytes.count, place + Int.random(in: 1...60, using: &random))
        switch self {
        case .flipByte: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case .deleteBytes: bytes.removeSubrange(few)
        case .repeatBytes: bytes.insert(contentsOf: Array(bytes[few]), at: place)
        case .cutOff: bytes.removeSubrange(place...)
        case .insertWord: bytes.insert(contentsOf: Self.words.randomElement(using: &random)!, at: place)
        case .insertByte: bytes.insert(Self.signs.randomElement(using: &random)!, at: place)
        case .swapLines, .deleteLine, .repeatLine: changeLines(of: &bytes, using: &random)
        }
    }

    private func changeLines(of bytes: inout [UInt8], using random: inout SplitMix64) {
        var rows = lines(of: bytes)
        let first = Int.random(in: rows.indices, using: &random)
        let second = Int.random(in: rows.indices, using: &random)
        switch self {
        case .swapLines: rows.swapAt(first, second)
        case .deleteLine: rows.remove(at: first)
        default: rows.insert(rows[first], at: second)
        }
        bytes = Array(rows.joined())
    }

    /// Every label, title and level, and what cells are separated by.
    private static let words: [[UInt8]] = {
        var words = Vocabulary.labels.flatMap(\.value) + FormKind.allCases.flatMap(\.rules.titles)
        words += Vocabulary.levels.flatMap { [$0.key] + $0.value }
        words += ["（元）", "万元", "：", "\n\n", "| ", "\u{C}", "\r", "\u{3000}", "合计", "$\\geq"]
        return words.map { Array($0.utf8) }
    }()

    private static let signs = Array("\u{0}\n\r\t\u{C} |<>$\\*#&(){},.0-:".utf8) + [0x80, 0xE2, 0xEF, 0xFF]
}
