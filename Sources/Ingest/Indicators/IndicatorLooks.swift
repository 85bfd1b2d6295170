extension CellText {
    /// What the words of a cell look like.
    func looks(of words: [UInt32]) -> IndicatorCell.Looks {
        var looks: IndicatorCell.Looks = []
        let vocabulary = IndicatorWords.shared
        if vocabulary.isFirstLevel(words) { looks.insert(.firstLevel) }
        if vocabulary.isSecondLevel(words) { looks.insert(.secondLevel) }
        if vocabulary.isTargetWord(words) || targetPhrases.contains(where: { words.starts(with: $0) }) { looks.insert(.targetWord) }
        if totals.contains(words) { looks.insert(.total) }
        if words.allSatisfy({ $0 == 45 || $0 == 47 || $0 == 0x65E0 }) { looks.insert(.placeholder) }
        let signLength = words.prefix { signs.contains($0) }.count
        if signLength > 0 { looks.insert(signLength == words.count ? .bareSign : .sign) }
        looks.formUnion(quantityLooks(words.dropFirst(signLength)))
        if words.contains(where: { proseSigns.contains($0) }) || proseWords.contains(where: { contains(words, $0) }) {
            looks.insert(.prose)
        }
        return looks
    }

    /// A number, alone or with a unit of at most five characters.
    private func quantityLooks(_ words: ArraySlice<UInt32>) -> IndicatorCell.Looks {
        var end = words.startIndex
        var points = 0
        while end < words.endIndex, words[end] >= 48 && words[end] <= 57 || end > words.startIndex && (words[end] == 46 || words[end] == 44)
        {
            points += words[end] == 46 ? 1 : 0
            end += 1
        }
        guard end > words.startIndex, points <= 1 else { return [] }
        if isDate(words) { return .quantity }
        let unit = words[end...].filter { $0 != 40 && $0 != 41 }
        if unit.isEmpty { return end == words.endIndex ? [.number, .quantity] : .quantity }
        let isUnit =
            unit.count <= 5 && !unit.contains { $0 >= 48 && $0 <= 57 } && !(unit.count > 1 && timeWords.contains(unit[unit.startIndex]))
        return isUnit ? .quantity : []
    }

    /// 2019年9月1日前, 2020年底: a date as a target.
    private func isDate(_ words: ArraySlice<UInt32>) -> Bool {
        let digits = words.prefix { $0 >= 48 && $0 <= 57 }.count
        return digits == 4 && words.count <= 14 && words.dropFirst(4).first == 0x5E74
            && words.dropFirst(5).allSatisfy { $0 >= 48 && $0 <= 57 || dateWords.contains($0) }
    }

    private func contains(_ words: [UInt32], _ part: [UInt32]) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...(words.count - part.count)).contains { words[$0] == part[0] && words[$0..<($0 + part.count)].elementsEqual(part) }
    }
}

let signs = Set(foldedScalars("=><≥≤≧≦＝⩾⩽"))
/// Words that begin a target written out: 不少于10家.
private let targetPhrases = ["不少于", "不低于", "不超过", "不高于", "不大于", "不小于", "不得低于", "高于", "低于", "大于", "小于", "达到", "超过"].map {
    foldedScalars(Text($0))
}
private let totals = Set(["合计", "总计", "总分", "合计得分", "总得分", "合计分值", "总分值", "自评总分"].map { foldedScalars(Text($0)) })
private let proseSigns = Set(foldedScalars("，。；"))
private let proseWords = ["是否", "反映", "用以", "考核"].map { foldedScalars(Text($0)) }
private let dateWords = Set(foldedScalars("年度月日号底前后初末内完成至到-."))
/// 12月底…, 3年内…: a number that begins a name.
private let timeWords = Set(foldedScalars("月年"))
