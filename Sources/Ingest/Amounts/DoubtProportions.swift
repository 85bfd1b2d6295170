/// Amounts out of all proportion to the others of the form, and amounts that are mostly equal and differ by a digit or two: digits were lost
/// or put in, a date, a rate or an amount in another unit stands there, or a digit is another one.
extension MoneyFields {
    /// Indexes of amounts that the other budgets and spending of the form speak against.
    var contradicted: [Int] { outOfProportion + spentWithoutBudget + yearsOfNothing }

    /// Indexes of amounts that the budgets and the spending of the form put in doubt, where they are part of no sum that is right.
    private var outOfProportion: [Int] {
        guard mayBeOutOfProportion else { return [] }
        let fields = targets
        let known = entries.indices.compactMap { Figure(entries[$0].reading.value, of: fields[$0], entry: $0) }
        guard known.count > 1 else { return [] }
        let far = Set(known.filter { own in own.isFar(from: known.filter { $0.entry != own.entry }) }.map(\.entry))
        let found = known.filter { own in
            if far.contains(own.entry) { return true }
            let others = known.filter { $0.entry != own.entry && !far.contains($0.entry) }
            return others.contains { own.isMisprint(of: $0) } && !others.contains { $0.fen == own.fen }
        }
        guard !found.isEmpty else { return [] }
        let sums = rightSums
        return found.filter { own in !sums.contains { $0.has(own.field) } }.map(\.entry)
    }

    /// Whether one of the amounts compared is twice another one, or the budgets that are mostly equal differ: on many forms neither.
    private var mayBeOutOfProportion: Bool {
        var (least, most) = (Int64.max, 0 as Int64)
        var (total, year) = (0 as Int64, 0 as Int64)
        for entry in entries {
            guard let fen = entry.reading.value?.fen, fen > 0 else { continue }
            switch entry.label {
            case .totalFiscal, .annualFiscal, .fiscal, .carryover, .other: continue
            case .totalBudget, .totalFunds: total = fen
            case .currentBudget, .annualFunds: year = fen
            case .initialBudget, .adjustedBudget, .executed, .priorBudget, .priorExecuted: break
            }
            (least, most) = (min(least, fen), max(most, fen))
        }
        return most / 2 >= least || total != 0 && year != 0 && total != year
    }

    /// Indexes of amounts of less than ten thousand yuan beside a budget of five hundred times as much: they are in a larger unit, as what they
    /// add up to and what their rate is of may be too. Little may be spent of a budget.
    var outOfScale: [Int] {
        let fields = targets
        let known = entries.indices.compactMap { Figure(entries[$0].reading.value, of: fields[$0], entry: $0) }
        let tiny = known.filter { own in own.isTiny && known.contains { !$0.isSpending && $0.fen / 500 >= own.fen } }
        return tiny.filter { own in
            let budgets = known.filter { own.isSpent(of: $0) }
            return own.isSpending ? !budgets.isEmpty && budgets.allSatisfy(\.isTiny) : true
        }.map(\.entry)
    }

    /// Indexes of last year's spending where both last year's budget and one of this year's are blank: it may be one of these.
    private var spentWithoutBudget: [Int] {
        guard let spent = entries.first(where: { $0.label == .priorExecuted })?.reading.value, spent.fen != 0 else { return [] }
        let isBlank = { (label: MoneyLabel) in
            entries.contains { $0.label == label } && entries.allSatisfy { $0.label != label || $0.reading.state == .blank }
        }
        guard isBlank(.priorBudget), isBlank(.totalBudget) || isBlank(.currentBudget) else { return [] }
        return entries.indices.filter { entries[$0].label == .priorExecuted }
    }

    /// Indexes of the year's budgets that are zero where the budget over all years is not: a form is about a year that has one.
    private var yearsOfNothing: [Int] {
        guard entries.contains(where: { $0.label == .totalBudget && $0.reading.value?.fen ?? 0 > 0 }) else { return [] }
        return entries.indices.filter { entries[$0].label == .currentBudget && entries[$0].reading.value?.fen == 0 }
    }
}

/// A budget or spending of a form.
private struct Figure {
    var entry: Int
    var field: AmountField
    var fen: Int64

    /// nil for a blank, for nothing, and for a source of funds, which may be of any size.
    init?(_ amount: Amount?, of field: AmountField?, entry: Int) {
        guard let fen = amount?.fen, fen > 0, let field else { return nil }
        switch field {
        case .totalFiscal, .totalOther, .annualFiscal, .annualCarryover, .annualOther: return nil
        default: (self.entry, self.field, self.fen) = (entry, field, fen)
        }
    }

    var isTiny: Bool { fen < 10_000_00 }

    var isSpending: Bool { field == .executed || field == .priorExecuted }

    /// Whether it is far from all the others, spending from the budget that it is spent of. Little may be spent of a budget, and one amount
    /// alone says less than several that are alike.
    func isFar(from all: [Figure]) -> Bool {
        let budgets = isSpending ? all.filter { isSpent(of: $0) } : []
        let others = budgets.isEmpty ? all : budgets
        guard let least = others.map(\.fen).min(), let most = others.map(\.fen).max() else { return false }
        // What is less than any project costs is the wrong one.
        if !isTiny, most < 10_000_00 { return false }
        let limit: Int64 = others.count > 1 && most / 10 <= least ? 100 : 500
        return others.allSatisfy { other in
            let (small, large) = fen < other.fen ? (self, other) : (other, self)
            return large.fen / small.fen >= (small.isSpending ? 500 : limit)
        }
    }

    func isSpent(of other: Figure) -> Bool {
        switch (field, other.field) {
        case (.executed, .currentBudget), (.executed, .adjustedBudget), (.priorExecuted, .priorBudget): true
        default: false
        }
    }

    /// Whether of it and another, which are mostly equal or nearly so, one is the other with digits put in; or whether one digit of the year's
    /// budget is not that of the budget over all years, or two have changed places. Round amounts may well be that near.
    func isMisprint(of other: Figure) -> Bool {
        guard fen != other.fen else { return false }
        guard isBudgetAgain(other) else {
            return (isSpent(of: other) || other.isSpent(of: self)) && isGarbled(fen, other.fen, areAlike: true)
        }
        return isGarbled(fen, other.fen, areAlike: true) || hasOtherDigit(than: other)
    }

    private func isBudgetAgain(_ other: Figure) -> Bool { field.overAllYears == other.field || other.field.overAllYears == field }

    private func hasOtherDigit(than other: Figure) -> Bool {
        let (own, others) = (Array(String(fen).utf8), Array(String(other.fen).utf8))
        guard own.count == others.count, max(significantDigits(fen.magnitude), significantDigits(other.fen.magnitude)) >= 4 else {
            return false
        }
        let different = own.indices.filter { own[$0] != others[$0] }
        switch different.count {
        case 1: return true
        case 2:
            let (first, second) = (different[0], different[1])
            return second == first + 1 && own[first] == others[second] && own[second] == others[first]
        default: return false
        }
    }
}
