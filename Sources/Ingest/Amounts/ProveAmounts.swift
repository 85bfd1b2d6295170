/// What the form itself says twice: totals and their parts, the rate and what it is the rate of.
extension FormReader {
    /// Indexes of amounts in doubt that neither a sum nor the printed rate proves.
    func unproven(_ money: MoneyFields) -> [Int] {
        guard money.entries.contains(where: \.isLoose) else { return [] }
        let amounts = Dictionary(money.assign().fields.map { ($0.0, $0.1.value) }) { first, _ in first }
        return money.unproven { field, amount in
            switch field {
            case .executed:
                isRate(of: amount, in: amounts[.adjustedBudget] ?? nil) || isRate(of: amount, in: amounts[.currentBudget] ?? nil)
            case .currentBudget, .adjustedBudget: isRate(of: amounts[.executed] ?? nil, in: amount)
            default: false
            }
        }
    }

    /// Whether the printed rate is that of two amounts.
    func isRate(of executed: Amount?, in budget: Amount?) -> Bool {
        form.declaredExecutionRate.value?.isRate(of: executed, in: budget) ?? false
    }

    /// A rate without the sign may be a share of one, such as 0.9505: it counts as 95.05 % where that is what the amounts give. Where they prove neither,
    /// it does not count.
    mutating func readShareAsRate() {
        guard isRateWithoutSign, case .printed(let share, let line) = form.declaredExecutionRate, share.digits != 0,
            let rate = share.hundredfold
        else { return }
        let budgets = [form[.adjustedBudget].value, form[.currentBudget].value]
        let executed = form[.executed].value
        if budgets.contains(where: { share.isRate(of: executed, in: $0) }) { return }
        if budgets.contains(where: { rate.isRate(of: executed, in: $0) }) {
            form.declaredExecutionRate = .printed(rate, line: line)
        } else if share.isAtMostOne {
            refuseRate()
        }
    }

    /// A rate in doubt counts only where it is that of the amounts.
    mutating func refuseUnprovenRate() {
        let budgets = [form[.adjustedBudget].value, form[.currentBudget].value]
        if !budgets.contains(where: { isRate(of: form[.executed].value, in: $0) }) { refuseRate() }
    }

    /// Empties the rate.
    mutating func refuseRate() {
        guard case .printed(let rate, let line) = form.declaredExecutionRate else { return }
        form.declaredExecutionRate = .unreadable(line: line)
        var finding = finding(.amountInDoubt, line: line)
        finding.subject = "预算执行率"
        finding.found = Text(rate.description)
        findings.append(finding)
    }

    /// Says where the parts of a total do not add up to it. The amounts stay: the form itself may be wrong.
    mutating func reportSums() {
        for sum in FundsSum.all {
            guard let difference = sum.difference({ form[$0] }), difference.fen != 0, let total = form[sum.whole].value else { continue }
            reportSum(total.fen &+ difference.fen, of: total.fen, line: form[sum.whole].line)
        }
    }

    /// Says that sources, in fen, are not their total.
    mutating func reportSum(_ sum: Int64, of total: Int64, line: LineNumber?) {
        var finding = finding(.sourcesDoNotAddUp, line: line)
        finding.found = Text(PrintedNumber(digits: sum, decimals: 2).description)
        finding.expected = Text(PrintedNumber(digits: total, decimals: 2).description)
        findings.append(finding)
    }
}

extension PrintedNumber {
    /// Whether this rate in percent is that of two amounts, rounded or cut at its precision. Nothing spent proves no budget.
    func isRate(of executed: Amount?, in budget: Amount?) -> Bool {
        guard let executed, let budget, budget.fen > 0, executed.fen != 0, decimals <= 6 else { return false }
        var scale: Int64 = 100
        for _ in 0..<decimals { scale *= 10 }
        let (product, overflow) = executed.fen.multipliedReportingOverflow(by: scale)
        guard !overflow else { return false }
        let (whole, rest) = product.quotientAndRemainder(dividingBy: budget.fen)
        return whole == digits || whole + 1 == digits && rest >= budget.fen - rest
    }
}

extension PrintedNumber {
    /// With two decimals less, as far as there are; nil beyond the range.
    fileprivate var hundredfold: PrintedNumber? {
        digits(withDecimals: 2).map { PrintedNumber(digits: $0, decimals: max(decimals - 2, 0)) }
    }

    fileprivate var isAtMostOne: Bool {
        PrintedNumber(digits: 1).digits(withDecimals: decimals).map { digits <= $0 } ?? true
    }

    /// Whether two numbers are neither the same, nor one of them the other, rounded or cut.
    func isOther(than number: PrintedNumber) -> Bool {
        let (fine, coarse) = decimals >= number.decimals ? (self, number) : (number, self)
        guard let whole = coarse.digits(withDecimals: fine.decimals),
            let unit = PrintedNumber(digits: 1).digits(withDecimals: fine.decimals - coarse.decimals)
        else { return true }
        let difference = fine.digits - whole
        return difference >= unit || difference < 0 && -difference > unit / 2
    }
}

extension CellText {
    /// A number before a percent sign and nothing else.
    func percent(_ range: Range<Int>) -> PrintedNumber? {
        guard case .number(let token) = parseNumber(bytes, range) else { return nil }
        return FoldedScalars(bytes, token.end..<range.upperBound).elementsEqual([UInt32(ASCII.percent)]) ? token.printed : nil
    }
}
