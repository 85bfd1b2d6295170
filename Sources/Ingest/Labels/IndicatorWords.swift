/// The words of the table of indicators, folded, for looking up whole cells.
struct IndicatorWords: Sendable {
    static let shared = IndicatorWords()

    /// First levels with their rank in the order of the vocabulary, which is the order in which forms print them.
    private let firstLevels: [[UInt32]: Int]
    private let secondLevels: Set<[UInt32]>
    /// All pieces of levels, with 指标 and 目标 behind them.
    private let parts: Set<[UInt32]>
    private let targets: Set<[UInt32]>
    /// First levels by their second level, in the order of the vocabulary.
    private let parents: [[UInt32]: [[UInt32]]]

    private init() {
        var firstLevels: [[UInt32]: Int] = [:]
        var parents: [[UInt32]: [[UInt32]]] = [:]
        for (level1, seconds) in Vocabulary.levels {
            let first = foldedScalars(Text(level1))
            if firstLevels[first] == nil { firstLevels[first] = firstLevels.count }
            for second in seconds { parents[foldedScalars(Text(second)), default: []].append(first) }
        }
        self.firstLevels = firstLevels
        self.parents = parents
        secondLevels = Set(parents.keys)
        var parts = Set<[UInt32]>()
        for level in Array(firstLevels.keys) + parents.keys.flatMap({ second in Self.suffixes.map { second + $0 } }) {
            for start in level.indices { for end in (start + 1)...level.count { parts.insert(Array(level[start..<end])) } }
        }
        self.parts = parts
        targets = Set(Vocabulary.qualitativeTargets.map { foldedScalars(Text($0)) })
    }

    func isFirstLevel(_ word: [UInt32]) -> Bool { firstLevels[word] != nil }
    /// Unknown first levels come last.
    func rank(ofFirstLevel word: [UInt32]) -> Int { firstLevels[word] ?? firstLevels.count }
    func isSecondLevel(_ word: [UInt32]) -> Bool { secondLevels.contains(stem(word)) }
    /// Whether a level's words, or points in brackets behind it, were broken so that this is a part of them.
    func isPartOfLevel(_ word: [UInt32]) -> Bool {
        guard let open = word.firstIndex(where: { Self.points.contains($0) }), word[open...].allSatisfy({ Self.points.contains($0) }) else {
            return parts.contains(word)
        }
        let isClosed = word.last == UInt32(ASCII.closeParenthesis)
        return open == 0 ? isClosed : word[open] == UInt32(ASCII.openParenthesis) && parts.contains(Array(word[..<open]))
    }
    func isTargetWord(_ word: [UInt32]) -> Bool { targets.contains(word) }

    /// Whether the second level belongs to the first; nil when either is unknown.
    func belongs(_ second: [UInt32], to first: [UInt32]) -> Bool? {
        guard firstLevels[first] != nil, let parents = parents[stem(second)] else { return nil }
        return parents.contains(first)
    }

    /// 数量指标 and 数量目标 are 数量.
    private func stem(_ word: [UInt32]) -> [UInt32] {
        word.count > 2 && Self.suffixes.contains { word.suffix(2).elementsEqual($0) } ? Array(word.dropLast(2)) : word
    }

    private static let points = Set(foldedScalars("(0123456789.分)"))
    private static let suffixes = [foldedScalars("指标"), foldedScalars("目标")]
}
