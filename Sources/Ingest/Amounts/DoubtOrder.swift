/// Labels that do not stand where forms print them: lines were moved, and so may the amounts between them.
extension FormReader {
    /// Indexes of amounts in text whose labels stand out of the order in which forms print them, or a second time.
    func outOfOrder(_ money: [Int]) -> Set<Int> {
        let inText = money.filter { !isInTable($0) }
        return sourcesOutOfOrder(inText).union(printedAgain(inText)).union(yearsOutOfOrder(money))
    }

    /// All amounts where one of the year before, which forms print last, stands before the budget over all years, unless just two lines of labels
    /// and amounts have changed places.
    private func yearsOutOfOrder(_ money: [Int]) -> [Int] {
        let labels = money.map { values[$0].match.label }
        guard let total = labels.firstIndex(of: .money(.totalBudget)), let year = labels.firstIndex(of: .money(.currentBudget)),
            let prior = labels.firstIndex(of: .money(.priorBudget)), let spent = labels.firstIndex(of: .money(.priorExecuted))
        else { return [] }
        // Spending stands behind the budget it was spent of, and both behind those of this year.
        if spent < prior, spent < year, total < spent { return money }
        guard min(prior, spent) < total else { return [] }
        let (last, next) = (max(prior, spent), min(total, year))
        return last < next && values[money[next]].line - values[money[last]].line <= 2 ? [] : money
    }

    /// All sources of funds where 其他资金 stands before 财政资金, or before the 上年结转资金 of the same total: forms print it last.
    private func sourcesOutOfOrder(_ money: [Int]) -> Set<Int> {
        let labels = money.map { values[$0].match.label }
        guard let firstOther = labels.firstIndex(of: .money(.other)) else { return [] }
        let fiscal = labels.firstIndex(of: .money(.totalFiscal)) ?? firstOther
        let annual = labels.firstIndex(of: .money(.annualFunds)) ?? labels.count
        let carryover = labels.firstIndex(of: .money(.carryover)) ?? 0
        let isBeforeCarryover = annual < carryover && labels[annual..<carryover].contains(.money(.other))
        guard firstOther < fiscal || isBeforeCarryover else { return [] }
        return Set(money.filter { values[$0].match.label.money?.sort == .source })
    }

    /// Amounts whose label, one that a form prints once, stands there again without one.
    private func printedAgain(_ money: [Int]) -> Set<Int> {
        Set(
            money.filter { index in
                values[index].match.label.money?.isPrintedOnce == true && !values[index].pieces.isEmpty
                    && money.contains { values[$0].match.label == values[index].match.label && values[$0].pieces.isEmpty }
            })
    }
}

extension MoneyFields {
    /// Indexes of a source of the year's funds that begins with 其中, which opens the list of sources, and of their total behind it.
    var totalBehindPart: [Int] {
        guard let part = entries.firstIndex(where: { $0.label == .annualFiscal }), opensList(part),
            let total = entries.firstIndex(where: { $0.label == .annualFunds }), part < total
        else { return [] }
        return [part, total]
    }

    /// Indexes of two sources of the year's funds of which 其中, which opens the list, is printed second: a row or label was moved, and no sum
    /// tells which amount is whose.
    var displacedParts: [Int] {
        guard let first = entries.indices.first(where: { isFiscal(entries[$0].label) && opensList($0) }) else { return [] }
        let others = entries[..<first].indices.reversed().prefix { entries[$0].label == .carryover || entries[$0].label == .other }
        guard let other = others.last, other > 0, entries[other - 1].label.sort != .source,
            entries[other].reading.value != entries[first].reading.value
        else { return [] }
        return [other, first]
    }

    private func opensList(_ index: Int) -> Bool { entries[index].words.utf8.starts(with: Array("其中".utf8)) }

    private func isFiscal(_ label: MoneyLabel) -> Bool { label == .annualFiscal || label == .fiscal }
}
