/// The words of the table of indicators, folded, for looking up whole cells.
struct IndicatorWords: Sendable {
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

        var isLevel: Bool { !isDisjoint(with: [.firstLevel, .secondLevel]) }
    }

    private var tree = ScalarTree()
    /// By node: what the word is that ends there, and what words are that go on from there.
    private var whole: [Meaning] = [[]]
    private var beginnings: [Meaning] = [[]]
    /// By node of a first level: its rank in the order of the vocabulary, which is the order in which forms print them.
    private var ranks: [Int] = [0]
    /// By node of a second level: the first levels to which it belongs, a bit each by rank.
    private var parents: [UInt64] = [0]
    private var firstLevelCount = 0

    private init() {
        for (level1, seconds) in Vocabulary.levels {
            let rank = insertFirstLevel(foldedScalars(Text(level1)))
            for second in seconds { insertSecondLevel(foldedScalars(Text(second)), rank) }
        }
        for word in Vocabulary.qualitativeTargets { insert(word, .target) }
        for word in totals { insert(word, .total) }
        for word in sideHeadings { insert(word, .sideHeading) }
        for word in signWords { insert(word, .signWord) }
        for word in bareLevels { insert(word, .bareLevel) }
        for word in targetPhrases { insertBeginning(word, .target) }
        for word in costLevels { insertBeginning(word, .costLevel) }
        insertBeginning("成本", .cost)
    }

    private mutating func node(_ word: [UInt32]) -> Int {
        let node = tree.insert(word)
        let more = tree.count - whole.count
        whole += [Meaning](repeating: [], count: more)
        beginnings += [Meaning](repeating: [], count: more)
        ranks += [Int](repeating: 0, count: more)
        parents += [UInt64](repeating: 0, count: more)
        return node
    }

    private mutating func insert(_ word: String, _ meaning: Meaning) { whole[node(foldedScalars(Text(word)))].insert(meaning) }

    private mutating func insertBeginning(_ word: String, _ meaning: Meaning) {
        beginnings[node(foldedScalars(Text(word)))].insert(meaning)
    }

    private mutating func insertFirstLevel(_ word: [UInt32]) -> Int {
        let own = node(word)
        guard !whole[own].contains(.firstLevel) else { return ranks[own] }
        whole[own].insert(.firstLevel)
        ranks[own] = firstLevelCount
        firstLevelCount += 1
        insertParts(of: word)
        return ranks[own]
    }

    /// 数量指标 and 数量目标 are 数量; a level that itself ends so is known with another such ending only.
    private mutating func insertSecondLevel(_ word: [UInt32], _ rank: Int) {
        let suffixed = suffixes.map { word + $0 }
        for level in suffixed + (endsInSuffix(word) ? [] : [word]) {
            let own = node(level)
            whole[own].insert(.secondLevel)
            parents[own] |= 1 << UInt64(rank)
        }
        for level in suffixed { insertParts(of: level) }
    }

    private mutating func insertParts(of level: [UInt32]) {
        for start in level.indices {
            for end in (start + 1)...level.count {
                let part = node(Array(level[start..<end]))
                whole[part].insert(.partOfLevel)
            }
        }
    }

    /// What the words mean, and what a level's words and those of the cell behind it mean together.
    func meaning(_ words: some Sequence<UInt32>, _ more: [UInt32] = []) -> Meaning {
        var node = 0
        var passed: Meaning = []
        for scalar in words {
            guard let next = tree.child(of: node, scalar) else { return passed }
            node = next
            passed.formUnion(beginnings[node])
        }
        for scalar in more {
            guard let next = tree.child(of: node, scalar) else { return passed }
            node = next
            passed.formUnion(beginnings[node])
        }
        return passed.union(whole[node])
    }

    func isFirstLevel(_ word: [UInt32]) -> Bool { meaning(word).contains(.firstLevel) }

    /// Unknown first levels come last.
    func rank(ofFirstLevel word: [UInt32]) -> Int { knownRank(ofFirstLevel: word) ?? firstLevelCount }

    private func knownRank(ofFirstLevel word: [UInt32]) -> Int? {
        guard let node = tree.node(after: word), whole[node].contains(.firstLevel) else { return nil }
        return ranks[node]
    }

    /// The first levels to which a second level belongs, a bit each by rank; nil for an unknown second level.
    func parents(ofSecondLevel word: [UInt32]) -> UInt64? {
        guard let node = tree.node(after: word), whole[node].contains(.secondLevel) else { return nil }
        return parents[node]
    }

    /// The bit of a first level in `parents(ofSecondLevel:)`; nil for an unknown first level.
    func bit(ofFirstLevel word: [UInt32]) -> UInt64? { knownRank(ofFirstLevel: word).map { 1 << UInt64($0) } }

    /// Whether a level's words, or points in brackets behind it, were broken so that this is a part of them.
    func isPartOfLevel(_ word: [UInt32]) -> Bool {
        guard let open = word.firstIndex(where: { points.contains($0) }), word[open...].allSatisfy({ points.contains($0) }) else {
            return meaning(word).contains(.partOfLevel)
        }
        let isClosed = word.last == UInt32(ASCII.closeParenthesis)
        return open == 0
            ? isClosed : word[open] == UInt32(ASCII.openParenthesis) && meaning(word[..<open]).contains(.partOfLevel)
    }

    /// Whether the second level belongs to the first; nil when either is unknown.
    func belongs(_ second: [UInt32], to first: [UInt32]) -> Bool? {
        guard let bit = bit(ofFirstLevel: first), let parents = parents(ofSecondLevel: second) else { return nil }
        return parents & bit != 0
    }
}

private func endsInSuffix(_ word: [UInt32]) -> Bool { word.count > 2 && suffixes.contains { word.suffix(2).elementsEqual($0) } }

private let points = ScalarSet("(0123456789.分)")
private let suffixes = [foldedScalars("指标"), foldedScalars("目标")]
/// Words that begin a target written out: 不少于10家.
private let targetPhrases = ["不少于", "不低于", "不超过", "不高于", "不大于", "不小于", "不得低于", "高于", "低于", "大于", "小于", "达到", "超过"]
private let totals = ["合计", "总计", "总分", "合计得分", "总得分", "合计分值", "总分值", "自评总分"]
private let sideHeadings = [
    "绩效", "指标", "绩效指标", "年度绩效指标", "项目绩效指标", "年度绩效", "年度指标", "绩效目标", "绩", "效", "指", "标", "效指", "绩效指",
]
private let signWords = ["定性", "定量", "正向", "反向"]
private let bareLevels = ["产出", "效益", "决策", "过程"]
private let costLevels = ["经济成本", "社会成本", "生态环境成本", "生态成本"]
