/// The amounts of a form's head under their labels, in the order of the form, and which field of the form each fills.
struct MoneyFields {
    /// An amount under its label.
    struct Entry {
        var label: MoneyLabel
        var reading: Reading<Amount>
        /// The label as printed, for findings.
        var words: Text
        /// Something beside it puts it in doubt, so that only a sum can make it count.
        var isLoose = false
        /// Its number is printed otherwise than most others, by so little that the printed rate proves nothing.
        var isMisprinted = false
    }

    /// Two different figures for one field.
    struct Conflict {
        var label: Text
        var first: LineNumber
        var second: LineNumber
    }

    let kind: FormKind
    var entries: [Entry]

    /// The readings by field, and the fields that were given two different values, with the line of the second.
    func assign() -> (fields: [(AmountField, Reading<Amount>)], conflicts: [Conflict]) {
        var fields: [(AmountField, Reading<Amount>)] = []
        fields.reserveCapacity(entries.count)
        var conflicts: [Conflict] = []
        for (entry, field) in zip(entries, targets) {
            guard let field else { continue }
            if let index = fields.firstIndex(where: { $0.0 == field }) {
                guard let lines = merge(entry.reading, into: &fields[index].1) else { continue }
                conflicts.append(Conflict(label: entry.words, first: lines.0, second: lines.1))
            } else {
                fields.append((field, entry.reading))
            }
        }
        return (fields, conflicts)
    }

    /// Indexes of amounts that the form's other amounts put in doubt: printed under a label of the total over the years although they are the
    /// year's, or beside a year of which nothing is printed though something is in doubt that may be the year's; the parts of a year whose total
    /// has no label; or under a label that this kind of form does not have, as where two forms became one.
    /// - Parameter hasExecuted: whether the form prints the label of its spending, though perhaps no amount under it.
    func doubtful(hasExecuted: Bool) -> [Int] {
        let fields = targets
        let rules = kind.rules
        let value = { (field: AmountField) -> Int64? in
            zip(entries, fields).first { $0.1 == field && $0.0.reading.value != nil }?.0.reading.value?.fen
        }
        let year = [AmountField.annualFiscal, .annualCarryover, .annualOther].compactMap(value)
        let isYearBlank = value(.annualRequest) == nil && rules.asksForFunds
        let isSumOfYear = !year.isEmpty && year.reduce(0, &+) == value(.totalFunds)
        let isLoose = entries.contains { $0.isLoose && $0.label != .totalFunds }
        let isAskedForNothing = isYearBlank && year.isEmpty && has(.annualFunds) && isLoose
        let totalInDoubt = isYearBlank && !year.isEmpty && (!has(.annualFunds) || isSumOfYear) || isAskedForNothing
        let areTwoForms = has(.annualFunds) && has(.currentBudget)
        let isYearEmpty = entries.allSatisfy { $0.label != .annualFunds || $0.reading.state == .blank } && year.contains { $0 != 0 }
        // Of a budget that its sources add up to they are the sources, whatever label it has.
        let isSumOfBudget = !year.isEmpty && year.reduce(0, &+) == value(.currentBudget)
        let yearInDoubt = areTwoForms || rules.asksForFunds && (has(.annualFunds) ? isYearEmpty : !isSumOfBudget)
        let partsInDoubt = rules.asksForFunds && hasTotal && value(.totalFunds) == nil
        return entries.indices.filter { index in
            switch fields[index] {
            case .totalFunds: totalInDoubt
            case .totalFiscal, .totalOther: partsInDoubt || totalInDoubt
            case .annualFiscal, .annualCarryover, .annualOther: yearInDoubt
            case .totalBudget, .currentBudget: areTwoForms && rules.asksForFunds
            case .executed: !rules.looksBack
            case .priorExecuted: rules.looksBack && !hasExecuted
            case .annualRequest: !rules.asksForFunds && has(.totalBudget) && has(.currentBudget)
            case nil: true
            default: false
            }
        }
    }

    /// Two cells of one field: the printed one counts beside a blank one; two different figures count for nothing.
    private func merge(_ new: Reading<Amount>, into old: inout Reading<Amount>) -> (LineNumber, LineNumber)? {
        switch (old, new) {
        case (_, .blank), (_, .notOnForm): return nil
        case (.blank, _), (.notOnForm, _):
            old = new
            return nil
        case (.printed(let first, let line), .printed(let second, let other)) where first != second:
            old = .unreadable(line: line)
            return (line, other)
        case (.printed, .unreadable(let line)):
            old = .unreadable(line: line)
            return nil
        default: return nil
        }
    }

    /// The field that each entry fills; nil for an entry that fills none.
    var targets: [AmountField?] {
        let annualFunds = kind.rules.annualFunds
        return entries.indices.map { index in
            switch entries[index].label {
            case .totalBudget: .totalBudget
            case .currentBudget: .currentBudget
            case .initialBudget: .currentBudget
            case .adjustedBudget: has(.initialBudget) || has(.currentBudget) ? .adjustedBudget : .currentBudget
            case .executed: .executed
            case .priorBudget: .priorBudget
            case .priorExecuted: .priorExecuted
            case .totalFunds: .totalFunds
            case .annualFunds: annualFunds
            case .annualFiscal: .annualFiscal
            case .totalFiscal:
                isSecond(index) && !has(.annualFiscal) && !has(.fiscal) ? .annualFiscal : hasTotal ? .totalFiscal : .annualFiscal
            case .fiscal: source(index, year: .annualFiscal, total: .totalFiscal)
            case .carryover: isUnderTotal(index) ? nil : .annualCarryover
            case .other: source(index, year: .annualOther, total: .totalOther)
            }
        }
    }

    /// The first of two that a form prints beside each other under both totals: no field is for what was carried over into all years.
    private func isUnderTotal(_ index: Int) -> Bool {
        guard hasTotal, has(.annualFunds), !isSecond(index), entries.count(where: { $0.label == entries[index].label }) == 2 else {
            return false
        }
        return entries.last { $0.label == entries[index].label }?.reading.line == entries[index].reading.line
    }

    /// Whether the year's budget is printed as 全年预算数 only.
    var isBudgetAdjusted: Bool {
        kind.rules.budget == .currentBudget && has(.adjustedBudget) && !has(.initialBudget) && !has(.currentBudget)
    }

    private func has(_ label: MoneyLabel) -> Bool { entries.contains { $0.label == label } }

    private var hasTotal: Bool { has(.totalFunds) }

    private func isSecond(_ index: Int) -> Bool { entries[..<index].contains { $0.label == entries[index].label } }

    /// The field of a source of funds that is printed under both totals: the second of two is the year's, as all are when the form has no
    /// total over the years and the second does not stand under what was spent; a single one belongs to the total whose parts it completes; nil
    /// when neither sum proves it, or where more than two are printed, of which one is a copy.
    private func source(_ index: Int, year: AmountField, total: AmountField) -> AmountField? {
        let label = entries[index].label
        let count = entries.count { $0.label == label }
        guard hasTotal else { return count == 2 && isOfSpending(index) ? nil : year }
        if count > 1 { return count > 2 ? nil : isSecond(index) ? year : total }
        guard has(.annualFunds) else { return total }
        guard case .printed(let own, _) = entries[index].reading else { return year }
        if completes(.annualFunds, own, [.annualFiscal, .fiscal, .carryover, .other], except: label) { return year }
        return completes(.totalFunds, own, [.totalFiscal, .fiscal, .other], except: label) ? total : nil
    }

    /// A source as it was spent: beside that of the budget, and another amount.
    private func isOfSpending(_ index: Int) -> Bool {
        guard kind.rules.looksBack, has(.executed) else { return false }
        let first = entries[..<index].first { $0.label == entries[index].label }
        return first.map { $0.reading.line == entries[index].reading.line && $0.reading.value != entries[index].reading.value } ?? false
    }

    /// Whether an amount and the other parts printed add up to a total.
    private func completes(_ whole: MoneyLabel, _ own: Amount, _ parts: [MoneyLabel], except label: MoneyLabel) -> Bool {
        let value = { (label: MoneyLabel) in entries.first { $0.label == label }?.reading.value?.fen }
        guard let sum = value(whole) else { return false }
        return parts.filter { $0 != label }.reduce(own.fen) { $0 &+ (value($1) ?? 0) } == sum
    }
}
