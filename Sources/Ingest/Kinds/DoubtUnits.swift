/// Money units that contradict each other on a form.
struct UnitsInDoubt {
    /// Of an amount that takes its unit from above: two different ones are printed.
    var above = false
    /// Of an amount whose own label prints it: another one stands above, and not every label prints its own; or all other labels print another.
    var ofLabels: Set<MoneyUnit> = []
}

/// Amounts whose money unit is in doubt: another one is printed beside it, or they are smaller than any project's.
extension FormReader {
    var disagreeingUnits: UnitsInDoubt {
        let labels = values.filter { $0.match.label != .executionRate && isMoney($0.match.label) }.map(\.match.unit)
        let units = labels.compactMap(\.self)
        if values.contains(where: { $0.match.label == .fundsHeading && $0.match.hasTwoUnits }) { return UnitsInDoubt(above: true) }
        guard headUnits.union(units).count > 1 else { return UnitsInDoubt() }
        if !headUnits.isEmpty, units.count < labels.count { return UnitsInDoubt(above: true, ofLabels: Set(units).subtracting(headUnits)) }
        let odd = Set(units).filter { unit in units.count > 2 && units.count(where: { $0 == unit }) == 1 }
        return UnitsInDoubt(above: !headUnits.isEmpty, ofLabels: odd)
    }

    /// Whether an amount that is not zero, and prints no unit itself, may have another one.
    func isUnitInDoubt(_ value: LabelledValue) -> Bool {
        let isInDoubt = value.match.unit.map { unitsInDoubt.ofLabels.contains($0) } ?? unitsInDoubt.above
        guard !value.pieces.isEmpty, isInDoubt || value.match.hasTwoUnits else { return false }
        return !value.pieces.contains { text.unitBehindNumber($0.range) != nil }
            && !value.pieces.allSatisfy { text.isBlankSign($0.range) || text.wholeNumber($0.range)?.digits == 0 }
    }

    /// No project costs less than a thousand yuan: the unit is not the one that is printed.
    mutating func refuseTinyAmounts() {
        let largest = AmountField.allCases.compactMap { form[$0].value.map { abs($0.fen) } }.max() ?? 0
        guard largest > 0, largest < 1_000_00 else { return }
        for field in AmountField.allCases {
            guard case .printed(let amount, let line) = form[field] else { continue }
            form[field] = .unreadable(line: line)
            report(.amountInDoubt, amount, amountWords.last { $0.field == field }?.words ?? .empty, line)
        }
    }
}
