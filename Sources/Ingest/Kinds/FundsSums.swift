/// A total of funds and the parts that forms print below it.
struct FundsSum {
    var whole: AmountField
    var parts: [AmountField]

    /// 项目资金总额, 年度资金申请总额 and, in the table of funds of an evaluation, the year's budget.
    static let all = [
        FundsSum(whole: .totalFunds, parts: [.totalFiscal, .totalOther]),
        FundsSum(whole: .annualRequest, parts: [.annualFiscal, .annualCarryover, .annualOther]),
        FundsSum(whole: .currentBudget, parts: [.annualFiscal, .annualCarryover, .annualOther]),
    ]

    func has(_ field: AmountField) -> Bool { whole == field || parts.contains(field) }

    /// By how much the parts differ from the total, blank ones counting nothing; nil where the total or all parts are missing, or one part cannot
    /// be read and the others are not more than the total by themselves.
    func difference(_ reading: (AmountField) -> Reading<Amount>) -> Amount? {
        guard let total = reading(whole).value else { return nil }
        var sum: Int64 = 0
        var isPrinted = false
        var isWhole = true
        for part in parts {
            switch reading(part) {
            case .printed(let amount, _):
                sum &+= amount.fen
                isPrinted = true
            case .unreadable: isWhole = false
            case .blank, .notOnForm: continue
            }
        }
        return isPrinted && (isWhole || total.fen >= 0 && sum > total.fen) ? Amount(fen: sum &- total.fen) : nil
    }
}

extension MoneyFields {
    /// Indexes of amounts in doubt that no sum proves. A zero is part of any sum and proven by none, and where another part is not printed
    /// the amount may be that part.
    func unproven(kind: FormKind, isProven: (AmountField, Amount) -> Bool) -> [Int] {
        let fields = targets(kind)
        let reading = readings(kind: kind)
        let sums = rightSums(kind: kind)
        return entries.indices.filter { index in
            guard entries[index].isLoose, let amount = entries[index].reading.value, let field = fields[index] else { return false }
            if amount.fen != 0,
                sums.contains(where: { $0.whole == field || $0.parts.contains(field) && $0.parts.allSatisfy { reading($0).value != nil } })
            {
                return false
            }
            return entries[index].isMisprinted || !isProven(field, amount)
        }
    }

    /// The totals that are what the form prints below them.
    func rightSums(kind: FormKind) -> [FundsSum] {
        let reading = readings(kind: kind)
        return FundsSum.all.filter { $0.difference(reading) == Amount(fen: 0) }
    }

    private func readings(kind: FormKind) -> (AmountField) -> Reading<Amount> {
        let assigned = Dictionary(assign(kind: kind).fields) { first, _ in first }
        return { assigned[$0] ?? .notOnForm }
    }
}
