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
            // What the state gives may stand under labels of its levels.
            case .notOnForm where part == parts[0], .unreadable: isWhole = false
            case .blank, .notOnForm: continue
            }
        }
        return isPrinted && (isWhole || total.fen >= 0 && sum > total.fen) ? Amount(fen: sum &- total.fen) : nil
    }
}

extension MoneyFields {
    /// Indexes of amounts in doubt that no sum proves. A zero is part of any sum and proven by none, and where another part is not printed
    /// the amount may be that part.
    func unproven(isProven: (AmountField, Amount) -> Bool) -> [Int] {
        let fields = targets
        let reading = readings
        let sums = rightSums
        let misprinted = Set(zip(entries, fields).compactMap { $0.isMisprinted ? $1 : nil })
        return entries.indices.filter { index in
            guard entries[index].isLoose, let amount = entries[index].reading.value, let field = fields[index] else { return false }
            let isSumRight = sums.contains { sum in
                // What befell a total and a part alike proves neither.
                if entries[index].isMisprinted, misprinted.count(where: { sum.has($0) }) > 1 { return false }
                return sum.whole == field || sum.parts.contains(field) && sum.parts.allSatisfy { reading($0).value != nil }
            }
            if amount.fen != 0, isSumRight { return false }
            return entries[index].isMisprinted || !isProven(field, amount)
        }
    }

    /// Indexes of amounts of a wrong sum that are what would make it right with digits put in or left out. One that has only another digit may be
    /// the form's own mistake.
    var misprintedInSums: [Int] {
        let reading = readings
        var found = Set<AmountField>()
        for sum in FundsSum.all {
            guard let total = reading(sum.whole).value?.fen, let excess = sum.difference(reading)?.fen, excess != 0 else { continue }
            // The end of a number: nothing is not made of something.
            if total == 0, excess > 0 { found.insert(sum.whole) }
            for field in [sum.whole] + sum.parts {
                guard let own = reading(field).value?.fen, own > 0 else { continue }
                let right = field == sum.whole ? own &+ excess : own &- excess
                if right > 0, isMisprint(own, of: right) { found.insert(field) }
            }
        }
        if found.isEmpty { return [] }
        let fields = targets
        return entries.indices.filter { fields[$0].map { found.contains($0) } ?? false }
    }

    /// Whether an amount is what a sum says it should be, garbled, or with zeros more or fewer.
    private func isMisprint(_ own: Int64, of right: Int64) -> Bool {
        let large = max(own, right)
        var small = min(own, right)
        while small < large, !small.multipliedReportingOverflow(by: 10).overflow { small *= 10 }
        return small == large || isGarbled(own, right, areAlike: true)
    }

    /// The totals that are what the form prints below them. Money below zero is never asked for, whatever it is made of.
    var rightSums: [FundsSum] {
        let reading = readings
        return FundsSum.all.filter { $0.difference(reading) == Amount(fen: 0) && reading($0.whole).value?.fen ?? 0 >= 0 }
    }

    private var readings: (AmountField) -> Reading<Amount> {
        let assigned = Dictionary(assign().fields) { first, _ in first }
        return { assigned[$0] ?? .notOnForm }
    }
}
