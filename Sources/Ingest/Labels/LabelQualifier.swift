/// What is printed beside the words of an amount's label and says which amount is meant: a year in front, a bracket behind.
enum LabelQualifier: Equatable {
    /// 2021年, 2021年度, （2021年）
    case year(FiscalYear)
    /// （自筹）, （含上年结转）: words that may make another amount of it.
    case words
    /// （1—6月）, （美元）, （%）: the amount is of another time, in another unit or none.
    case other
}

extension CellText {
    /// - Returns: nil for a label with nothing beside it, or with what says nothing about the amount: （A）, （10分）, （盖章）.
    func qualifier(of match: LabelMatch) -> LabelQualifier? {
        if let bracket = match.bracket, let qualifier = qualifier(foldedScalars(bytes, bracket).dropFirst().dropLast(), match.label) {
            return qualifier
        }
        let cell = cells[match.first.cell]
        guard match.first.offset > cell.start else { return nil }
        // More than a year takes up, and no more: a line may have a label in every few characters.
        var start = max(cell.start, match.first.offset - 64)
        while bytes[start] & 0xC0 == 0x80 { start += 1 }
        return yearAtEnd(foldedScalars(bytes, start..<match.first.offset)[...]).map(LabelQualifier.year)
    }

    private func qualifier(_ bracket: ArraySlice<UInt32>, _ label: Label) -> LabelQualifier? {
        let words = bracket.filter { $0 != UInt32(ASCII.space) }[...]
        if let year = year(words) { return .year(year) }
        if usualWords.contains(Array(words)) || words.last == Chinese.points && words.dropLast().allSatisfy(isDigit) { return nil }
        if let label = label.money, label == label.ofOneYear, wordsOfYear.contains(Array(words)) { return nil }
        if label == .money(.adjustedBudget), words.elementsEqual(afterAdjustment) { return nil }
        if words.allSatisfy({ $0 < 0x80 }), !words.contains(UInt32(ASCII.percent)) { return nil }
        return words.first != including && words.contains { otherAmounts.contains($0) } ? .other : .words
    }

    /// The year in front of a label: 2021年, （2021年）, 2021年度, or 2021 alone.
    private func yearAtEnd(_ words: ArraySlice<UInt32>) -> FiscalYear? {
        if let year = year(words) { return year }
        let words = words.last == UInt32(ASCII.closeParenthesis) ? words.dropLast() : words
        let year = words.suffix(words.last == Chinese.degree ? 6 : 5)
        return words.dropLast(year.count).last.map(isDigit) ?? false || !year.contains(Chinese.year) ? nil : self.year(year)
    }

    /// 2021, 2021年, 2021年度
    private func year(_ words: ArraySlice<UInt32>) -> FiscalYear? {
        guard words.count >= 4, words.prefix(4).allSatisfy(isDigit),
            words.dropFirst(4).elementsEqual([Chinese.year, Chinese.degree].prefix(words.count - 4))
        else { return nil }
        let number = words.prefix(4).reduce(0) { $0 * 10 + digitValue($1) }
        return FiscalYear.ofForms.contains(number) ? FiscalYear(number) : nil
    }
}

private let usualWords = Set(["合计", "小计", "小写", "人民币", "盖章", "公章"].map { foldedScalars($0) })
private let wordsOfYear = Set(["当年", "本年", "年度", "当年度", "本年度"].map { foldedScalars($0) })
private let afterAdjustment = foldedScalars("调整后")
/// 含 of （含上年结转）
private let including = foldedScalars("含")[0]
/// Of words that say that the amount is another one than the label by itself means, or no amount.
private let otherAmounts = ScalarSet("年月季度半率比%倍元圆币镑角人户均每累增减差余上前不未扣除拟")
