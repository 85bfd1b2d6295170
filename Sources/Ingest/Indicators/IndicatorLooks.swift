extension CellText {
    /// What the words of a cell look like.
    func looks(of words: Words) -> IndicatorCell.Looks { looks(of: words, IndicatorWords.shared.meaning(words)) }

    func looks(of words: Words, _ meaning: IndicatorWords.Meaning) -> IndicatorCell.Looks {
        var looks: IndicatorCell.Looks = []
        if meaning.contains(.firstLevel) { looks.insert(.firstLevel) }
        if meaning.contains(.secondLevel) { looks.insert(.secondLevel) }
        if meaning.contains(.comparison) {
            looks.insert(.bareSign)
        } else if meaning.contains(.target) {
            looks.insert(.targetWord)
        }
        if meaning.contains(.total) { looks.insert(.total) }
        if words.allSatisfy(isSignOfBlank) { looks.insert(.placeholder) }
        let rest = words.drop { $0 < 0x3000 && signs.contains($0) }
        if rest.count < words.count { looks.insert(rest.isEmpty ? .bareSign : .sign) }
        looks.formUnion(quantityLooks(rest))
        if isProse(words) { looks.insert(.prose) }
        return looks
    }

    /// A number, alone or with a unit of at most five characters.
    private func quantityLooks(_ words: Words) -> IndicatorCell.Looks {
        var end = words.startIndex
        var points = 0
        while end < words.endIndex {
            let isPoint = words[end] == UInt32(ASCII.period)
            guard isDigit(words[end]) || end > words.startIndex && (isPoint || words[end] == UInt32(ASCII.comma)) else { break }
            points += isPoint ? 1 : 0
            end += 1
        }
        guard end > words.startIndex, points <= 1 else { return [] }
        if end == words.endIndex { return [.number, .quantity] }
        if isDate(words) { return .quantity }
        var looks: IndicatorCell.Looks = isUnit(words[end...]) ? .quantity : []
        if words[end...].elementsEqual([UInt32(ASCII.percent)]) {
            looks.insert(.percentage)
        } else if mayStandBehindPoints(words[end...]) {
            looks.insert(.markedPoints)
        }
        return looks
    }

    /// 分, a bracket, or signs between which digits stand.
    private func mayStandBehindPoints(_ words: Words) -> Bool {
        words.elementsEqual([Chinese.points]) || words.first == UInt32(ASCII.openParenthesis)
            || words.count > 1 && words.allSatisfy { isDigit($0) || signsWithinPoints.contains($0) }
    }

    /// 2019年9月1日前, 2020年底: a date as a target.
    private func isDate(_ words: Words) -> Bool {
        let digits = words.prefix(while: isDigit).count
        return digits == 4 && words.count <= 14 && words.dropFirst(4).first == Chinese.year
            && words.dropFirst(5).allSatisfy { isDigit($0) || dateWords.contains($0) }
    }

    /// Whether the words have the punctuation of running text, or words of explanations, anywhere.
    private func isProse(_ words: Words) -> Bool {
        let tree = proseWords
        for index in words.indices {
            guard let root = tree.root(words[index]) else { continue }
            if proseSigns.contains(words[index]) { return true }
            if index + 1 < words.endIndex, tree.child(of: root, words[index + 1]) != nil { return true }
        }
        return false
    }
}

/// At most five characters, brackets apart, that may stand behind a number as its unit: 台（套）.
func isUnit(_ words: Words) -> Bool {
    let unit = words.lazy.filter { $0 != UInt32(ASCII.openParenthesis) && $0 != UInt32(ASCII.closeParenthesis) }
    guard let first = unit.first else { return true }
    let count = unit.count
    return count <= 5 && !unit.contains(where: isDigit) && !(count > 1 && timeWords.contains(first))
}

/// What signs of comparison consist of.
let signs = ScalarSet(Set(comparisons.flatMap { foldedScalars($0.sign, $0.sign.indices) }).sorted())
private let signsWithinPoints = ScalarSet(".,、·;:")
private let proseSigns = ScalarSet("，。；")
/// The signs, and words of two characters.
private let proseWords = {
    var tree = GrowingScalarTree()
    for word in ["，", "。", "；", "是否", "反映", "用以", "考核"] { _ = tree.insert(foldedScalars(Text(word))) }
    return ScalarTree(tree)
}()
private let dateWords = ScalarSet("年度月日号底前后初末内完成至到-.")
/// 12月底…, 3年内…: a number that begins a name.
private let timeWords = ScalarSet("月年")
