/// Labels of amounts that say more than their words.
extension FormReader {
    /// The label as it is meant on this form: on one of 2022, 2022年度资金总额 is 年度资金总额, and 2021年预算数 announces none of its amounts.
    func qualified(_ match: LabelMatch) -> LabelMatch {
        guard case .money(let label) = match.label, case .year(let year) = text.qualifier(of: match) else { return match }
        var match = match
        match.label = mayBeOf(year, label) ? .money(label.ofOneYear) : .other
        return match
    }

    private func mayBeOf(_ year: FiscalYear, _ label: MoneyLabel) -> Bool {
        guard let own = region.titleYear, year != own else { return true }
        return [.priorBudget, .priorExecuted, .carryover].contains(label) && year == own.previous
    }

    /// Refuses what is printed under a label that may mean another amount, or one in another unit; where it merely may, a sum decides.
    /// - Parameter indexes: one value, or those of a table of funds.
    mutating func doubtQualified(_ indexes: Range<Int>, _ entries: inout ArraySlice<MoneyFields.Entry>) {
        for index in indexes {
            guard let label = values[index].match.label.money, let qualifier = text.qualifier(of: values[index].match) else { continue }
            for entry in entries.indices where indexes.count == 1 || label.isHead(of: entries[entry].label) {
                switch qualifier {
                case .year: continue
                case .words: entries[entry].isLoose = true
                case .other: refuse(&entries[entry], .amountInDoubt)
                }
            }
        }
    }
}

extension MoneyLabel {
    /// Whether, in a table of funds, it heads the column or the row of an amount: the row of a total holds all budgets.
    fileprivate func isHead(of amount: MoneyLabel) -> Bool {
        switch sort {
        case .budget: amount == self || amount.sort == .source
        case .total: amount.sort == .budget
        case .source: amount.ofOneYear == ofOneYear
        }
    }
}
