/// The words of the table of indicators while they are put together from the vocabulary.
struct GrowingIndicatorWords {
    private(set) var tree = GrowingScalarTree()
    private(set) var nodes = [Node()]
    private(set) var firstLevelCount = 0

    /// What is known of the words that end, or go on, at a node of the tree.
    struct Node {
        var whole: IndicatorWords.Meaning = []
        var beginning: IndicatorWords.Meaning = []
        /// Of a first level: its rank in the order of the vocabulary, which is the order in which forms print them.
        var rank: Int32 = 0
        /// Of a second level: the first levels to which it belongs, a bit each by rank.
        var parents: UInt64 = 0
    }

    init() {
        for (level1, seconds) in Vocabulary.levels {
            let rank = insertFirstLevel(foldedScalars(Text(level1)))
            for second in seconds { insertSecondLevel(foldedScalars(Text(second)), rank) }
        }
        for word in Vocabulary.qualitativeTargets { insert(word, .target) }
        for word in totals { insert(word, .total) }
        for word in sideHeadings { insert(word, .sideHeading) }
        for word in signWords { insert(word, .signWord) }
        for (word, _) in wordsOfComparison { insert(word, .comparison) }
        for word in bareLevels { insert(word, .bareLevel) }
        for word in standards { insert(word, .standard) }
        for word in targetPhrases { insertBeginning(word, .target) }
        for word in costLevels { insertBeginning(word, .costLevel) }
        insertBeginning("成本", .cost)
    }

    private mutating func node(_ word: [UInt32]) -> Int {
        let node = tree.insert(word)
        makeNodes()
        return node
    }

    private mutating func makeNodes() {
        while nodes.count < tree.count { nodes.append(Node()) }
    }

    private mutating func insert(_ word: String, _ meaning: IndicatorWords.Meaning) {
        nodes[node(foldedScalars(Text(word)))].whole.insert(meaning)
    }

    private mutating func insertBeginning(_ word: String, _ meaning: IndicatorWords.Meaning) {
        nodes[node(foldedScalars(Text(word)))].beginning.insert(meaning)
    }

    private mutating func insertFirstLevel(_ word: [UInt32]) -> Int32 {
        let own = node(word)
        if !nodes[own].whole.contains(.firstLevel) {
            nodes[own].whole.insert(.firstLevel)
            nodes[own].rank = Int32(firstLevelCount)
            firstLevelCount += 1
            precondition(firstLevelCount <= 64)
            insertParts(of: word)
        }
        return nodes[own].rank
    }

    /// 数量指标 and 数量目标 are 数量; a level that itself ends so is known with another such ending only.
    private mutating func insertSecondLevel(_ word: [UInt32], _ rank: Int32) {
        let suffixed = suffixes.map { word + $0 }
        for level in suffixed + (endsInSuffix(word) ? [] : [word]) {
            let own = node(level)
            nodes[own].whole.insert(.secondLevel)
            nodes[own].parents |= 1 << UInt64(rank)
        }
        for level in suffixed { insertParts(of: level) }
    }

    private mutating func insertParts(of level: [UInt32]) {
        for start in level.indices {
            var part = 0
            for scalar in level[start...] {
                part = tree.insert(scalar, after: part)
                makeNodes()
                nodes[part].whole.insert(.partOfLevel)
            }
        }
    }
}

private func endsInSuffix(_ word: [UInt32]) -> Bool { word.count > 2 && suffixes.contains { word.suffix(2).elementsEqual($0) } }

private let suffixes = [Chinese.indicator, foldedScalars("目标")]
/// Words that begin a target written out: 不少于10家.
private let targetPhrases = ["不少于", "不低于", "不超过", "不高于", "不大于", "不小于", "不得低于", "高于", "低于", "大于", "小于", "达到", "超过"]
private let totals = ["合计", "总计", "总分", "合计得分", "总得分", "合计分值", "总分值", "自评总分"]
private let sideHeadings = [
    "绩效", "指标", "绩效指标", "年度绩效指标", "项目绩效指标", "年度绩效", "年度指标", "绩效目标", "绩", "效", "指", "标", "效指", "绩效指",
    "绩效指标完成情况", "年度绩效指标完成情况", "绩效目标完成情况", "绩效指标情况", "绩效目标及指标",
]
private let signWords = ["定性", "定量", "正向", "反向", "负向", "逆向", "正向指标", "反向指标", "负向指标", "逆向指标"]
private let standards = ["计划标准", "行业标准", "历史标准", "经验标准", "国家标准", "地方标准", "预算标准", "其他标准"]
private let bareLevels = ["产出", "效益", "决策", "过程"]
private let costLevels = ["经济成本", "社会成本", "生态环境成本", "生态成本"]
