/// The words of the table of indicators, folded, for looking up whole cells.
struct IndicatorWords: @unchecked Sendable {
    static let shared = IndicatorWords()

    /// What a cell's words are or begin with.
    struct Meaning: OptionSet {
        let rawValue: UInt16
        static let firstLevel = Meaning(rawValue: 1)
        static let secondLevel = Meaning(rawValue: 2)
        /// A piece of a level, with 指标 and 目标 behind it.
        static let partOfLevel = Meaning(rawValue: 4)
        /// 健全, or the beginning of a target written out: 不少于.
        static let target = Meaning(rawValue: 8)
        /// 合计, 总分
        static let total = Meaning(rawValue: 16)
        /// 绩效指标 beside the table, or a part of it.
        static let sideHeading = Meaning(rawValue: 32)
        /// 定性, 正向: in the place of a sign.
        static let signWord = Meaning(rawValue: 64)
        /// 产出, 效益: a first level without 目标 or 指标.
        static let bareLevel = Meaning(rawValue: 128)
        /// Begins with 成本.
        static let cost = Meaning(rawValue: 256)
        /// Begins with 经济成本, 社会成本 or another second level of costs.
        static let costLevel = Meaning(rawValue: 512)

        /// 计划标准: of what sort the target is.
        static let standard = Meaning(rawValue: 1024)
        /// 大于等于
        static let comparison = Meaning(rawValue: 2048)

        var isLevel: Bool { !isDisjoint(with: [.firstLevel, .secondLevel]) }
    }

    private let tree: ScalarTree
    private let nodes: UnsafePointer<GrowingIndicatorWords.Node>
    private let firstLevelCount: Int

    private init() {
        let words = GrowingIndicatorWords()
        tree = ScalarTree(words.tree)
        nodes = keptForGood(words.nodes)
        firstLevelCount = words.firstLevelCount
    }

    /// What the words mean.
    func meaning(_ words: some Sequence<UInt32>) -> Meaning { meaning(words, EmptyCollection()) }

    /// What a level's words and those of the cell behind it mean together.
    func meaning(_ words: some Sequence<UInt32>, _ more: some Sequence<UInt32>) -> Meaning {
        var node = 0
        var passed: Meaning = []
        for scalar in words {
            guard let next = tree.child(of: node, scalar) else { return passed }
            node = next
            passed.formUnion(nodes[node].beginning)
        }
        for scalar in more {
            guard let next = tree.child(of: node, scalar) else { return passed }
            node = next
            passed.formUnion(nodes[node].beginning)
        }
        return passed.union(nodes[node].whole)
    }

    func isFirstLevel(_ word: some Sequence<UInt32>) -> Bool { meaning(word).contains(.firstLevel) }

    /// Unknown first levels come last.
    func rank(ofFirstLevel word: some Sequence<UInt32>) -> Int { knownRank(ofFirstLevel: word) ?? firstLevelCount }

    private func knownRank(ofFirstLevel word: some Sequence<UInt32>) -> Int? {
        guard let node = tree.node(after: word), nodes[node].whole.contains(.firstLevel) else { return nil }
        return Int(nodes[node].rank)
    }

    /// The first levels to which a second level belongs, a bit each by rank; nil for an unknown second level.
    func parents(ofSecondLevel word: some Sequence<UInt32>) -> UInt64? {
        guard let node = tree.node(after: word), nodes[node].whole.contains(.secondLevel) else { return nil }
        return nodes[node].parents
    }

    /// The bit of a first level in `parents(ofSecondLevel:)`; nil for an unknown first level.
    func bit(ofFirstLevel word: some Sequence<UInt32>) -> UInt64? { knownRank(ofFirstLevel: word).map { 1 << UInt64($0) } }

    /// Whether a level's words, or points in brackets behind it, were broken so that this is a part of them.
    func isPartOfLevel(_ word: Words) -> Bool {
        guard let open = word.firstIndex(where: { points.contains($0) }), word[open...].allSatisfy({ points.contains($0) }) else {
            return meaning(word).contains(.partOfLevel)
        }
        let isClosed = word.last == UInt32(ASCII.closeParenthesis)
        return open == word.startIndex
            ? isClosed : word[open] == UInt32(ASCII.openParenthesis) && meaning(word[..<open]).contains(.partOfLevel)
    }

    /// Whether the second level belongs to the first; nil when either is unknown.
    func belongs(_ second: some Sequence<UInt32>, to first: some Sequence<UInt32>) -> Bool? {
        guard let bit = bit(ofFirstLevel: first), let parents = parents(ofSecondLevel: second) else { return nil }
        return parents & bit != 0
    }
}

private let points = ScalarSet("(0123456789.分)")
