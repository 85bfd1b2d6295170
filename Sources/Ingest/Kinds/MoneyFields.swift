/// The amounts of a form's head under their labels, in the order of the form, and which field of the form each fills.
struct MoneyFields {
    /// An amount under its label.
    struct Entry {
        var label: MoneyLabel
        var reading: Reading<Amount>
    }

    var entries: [Entry]

    /// The readings by field, and the fields that were given two different values, with the line of the second.
    func assign(kind: FormKind) -> (
        fields: [(AmountField, Reading<Amount>)], conflicts: [(AmountField, first: LineNumber, second: LineNumber)]
    ) {
        var fields: [(AmountField, Reading<Amount>)] = []
        var conflicts: [(AmountField, first: LineNumber, second: LineNumber)] = []
        for (entry, field) in zip(entries, targets(kind)) {
            guard let field else { continue }
            if let index = fields.firstIndex(where: { $0.0 == field }) {
                if let conflict = merge(entry.reading, into: &fields[index].1) { conflicts.append((field, conflict.0, conflict.1)) }
            } else {
                fields.append((field, entry.reading))
            }
        }
        return (fields, conflicts)
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
    private func targets(_ kind: FormKind) -> [AmountField?] {
        entries.indices.map { index in
            switch entries[index].label {
            case .totalBudget: .totalBudget
            case .currentBudget: .currentBudget
            case .initialBudget: .currentBudget
            case .adjustedBudget: has(.initialBudget) || has(.currentBudget) ? .adjustedBudget : .currentBudget
            case .executed: .executed
            case .priorBudget: .priorBudget
            case .priorExecuted: .priorExecuted
            case .totalFunds: .totalFunds
            case .annualFunds: kind == .evaluation ? .currentBudget : .annualRequest
            case .annualFiscal: .annualFiscal
            case .totalFiscal:
                isSecond(index) && !has(.annualFiscal) && !has(.fiscal) ? .annualFiscal : hasTotal ? .totalFiscal : .annualFiscal
            case .fiscal: ofYear(index) ? .annualFiscal : .totalFiscal
            case .carryover: ofYear(index) ? .annualCarryover : nil
            case .other: ofYear(index) ? .annualOther : .totalOther
            }
        }
    }

    private func has(_ label: MoneyLabel) -> Bool { entries.contains { $0.label == label } }

    private var hasTotal: Bool { has(.totalFunds) }

    private func isSecond(_ index: Int) -> Bool { entries[..<index].contains { $0.label == entries[index].label } }

    /// Whether a source of funds that is printed under both totals belongs to the year's: the second of two does; a single one does when
    /// the form has no total over the years, or when it is a carry-over, which only a year has.
    private func ofYear(_ index: Int) -> Bool {
        let label = entries[index].label
        let count = entries.count { $0.label == label }
        if count > 1 { return isSecond(index) }
        return label == .carryover || !hasTotal || has(.annualFunds) && provesYear(index)
    }

    /// For a source printed once beside two totals: whether it belongs to the year by what it adds up to.
    private func provesYear(_ index: Int) -> Bool {
        let value = { (label: MoneyLabel) in entries.first { $0.label == label }?.reading.value?.fen }
        guard let own = entries[index].reading.value?.fen, let year = value(.annualFunds) else { return true }
        let known = (value(.annualFiscal) ?? 0) + (value(.carryover) ?? 0)
        return entries[index].label == .fiscal ? own <= year : known + own == year
    }
}
