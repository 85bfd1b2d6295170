/// Labels that do not stand where forms print them: lines were moved, and so may the amounts between them.
extension FormReader {
    /// Indexes of amounts in text whose labels stand out of the order in which forms print them, or a second time.
    func outOfOrder(_ money: [Int]) -> Set<Int> {
        let inText = money.filter { !isInTable($0) }
        return sourcesOutOfOrder(inText).union(printedAgain(inText))
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
    /// Indexes of two sources of the year's funds of which 其中, which opens the list, is printed second: a row or label was moved, and no sum
    /// tells which amount is whose.
    var displacedParts: [Int] {
        guard let other = entries.firstIndex(where: { $0.label == .carryover }),
            entries[..<other].contains(where: { $0.label == .annualFunds }), !entries[..<other].contains(where: { isFiscal($0.label) }),
            let first = entries[other...].firstIndex(where: { isFiscal($0.label) }),
            entries[first].words.utf8.starts(with: Array("其中".utf8)),
            entries[other].reading.value != entries[first].reading.value
        else { return [] }
        return [other, first]
    }

    private func isFiscal(_ label: MoneyLabel) -> Bool { label == .annualFiscal || label == .fiscal }
}
