extension CellText {
    /// What the words of a cell look like.
    func looks(of words: Words) -> IndicatorCell.Looks { looks(of: words, IndicatorWords.shared.meaning(words)) }

    func looks(of words: Words, _ meaning: IndicatorWords.Meaning) -> IndicatorCell.Looks {
        var looks: IndicatorCell.Looks = []
        if meaning.contains(.firstLevel) { looks.insert(.firstLevel) }
        if meaning.contains(.secondLevel) { looks.insert(.secondLevel) }
        if meaning.contains(.target) { looks.insert(.targetWord) }
        if meaning.contains(.total) { looks.insert(.total) }
        if words.allSatisfy({ $0 == 45 || $0 == 47 || $0 == 0x65E0 }) { looks.insert(.placeholder) }
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
        while end < words.endIndex, words[end] >= 48 && words[end] <= 57 || end > words.startIndex && (words[end] == 46 || words[end] == 44)
        {
            points += words[end] == 46 ? 1 : 0
            end += 1
        }
        guard end > words.startIndex, points <= 1 else { return [] }
        if end == words.endIndex { return [.number, .quantity] }
        if isDate(words) { return .quantity }
        let unit = words[end...].lazy.filter { $0 != 40 && $0 != 41 }
        guard let first = unit.first else { return .quantity }
        let count = unit.count
        let isUnit = count <= 5 && !unit.contains { $0 >= 48 && $0 <= 57 } && !(count > 1 && timeWords.contains(first))
        return isUnit ? .quantity : []
    }

    /// 2019年9月1日前, 2020年底: a date as a target.
    private func isDate(_ words: Words) -> Bool {
        let digits = words.prefix { $0 >= 48 && $0 <= 57 }.count
        return digits == 4 && words.count <= 14 && words.dropFirst(4).first == 0x5E74
            && words.dropFirst(5).allSatisfy { $0 >= 48 && $0 <= 57 || dateWords.contains($0) }
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

let signs = ScalarSet("=><≥≤≧≦＝⩾⩽")
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
