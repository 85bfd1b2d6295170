/// What the costs of columns ask of a cell, gathered once.
struct CellFacts {
    private let shortWidth: Int32
    private let shortCount: Int32
    private let shortLastText: Int32
    let looks: IndicatorCell.Looks
    let meaning: IndicatorWords.Meaning
    let gap: Gap
    /// The words end in 目标 or 指标.
    let isSuffixed: Bool
    /// A name with its number: 指标2.抽检批次.
    let isNumbered: Bool
    let followsWholeCell: Bool
    let beginsWide: Bool
    let endsWide: Bool
    /// The cell beside the one before in a table, with the same words.
    let isRepeated: Bool

    var width: Int { Int(shortWidth) }
    var wordCount: Int { Int(shortCount) }
    /// The last cell before it that is no value; -1 for none.
    var lastText: Int { Int(shortLastText) }

    init(_ cell: IndicatorCell, isRepeated: Bool, lastText: Int) {
        looks = cell.looks
        gap = cell.gap
        meaning = cell.meaning
        isSuffixed = endsInLevelSuffix(cell.words)
        isNumbered = cell.words.count > 3 && isDigit(cell.words[2]) && cell.words.starts(with: Chinese.indicator)
        followsWholeCell = cell.followsWholeCell
        beginsWide = isWide(cell.words.first ?? 0)
        endsWide = isWide(cell.words.last ?? 0)
        self.isRepeated = isRepeated
        (shortWidth, shortCount, shortLastText) = (Int32(cell.width), Int32(cell.words.count), Int32(lastText))
    }
}

/// Whether the words end in 目标 or 指标.
func endsInLevelSuffix(_ words: Words) -> Bool {
    guard words.count >= 2, words[words.endIndex - 1] == 0x6807 else { return false }
    let first = words[words.endIndex - 2]
    return first == 0x76EE || first == 0x6307
}
