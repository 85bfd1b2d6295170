/// Money units that contradict each other on a form.
struct UnitsInDoubt {
    /// Of an amount that takes its unit from above: two different ones are printed, or one that is unknown.
    var above = false
    /// Of an amount whose own label prints it: another one stands above, and not every label prints its own; or all other labels print another.
    var ofLabels: Set<MoneyUnit> = []
}

/// Amounts whose money unit is in doubt: another one is printed beside it, or they are smaller or larger than projects' are in it.
extension FormReader {
    var disagreeingUnits: UnitsInDoubt {
        var ofLabels: [MoneyUnit] = []
        var hasOthers = false
        for index in values.indices where values[index].match.label.isMoney {
            if let unit = values[index].match.unit { ofLabels.append(unit) } else { hasOthers = true }
        }
        if units.hasUnknown || values.contains(where: { $0.match.label == .fundsHeading && $0.match.hasTwoUnits || printsUnknownUnit($0) })
        {
            return UnitsInDoubt(above: true)
        }
        guard units.printed.union(ofLabels).count > 1 else { return UnitsInDoubt() }
        if !units.printed.isEmpty, hasOthers { return UnitsInDoubt(above: true, ofLabels: Set(ofLabels).subtracting(units.printed)) }
        let odd = Set(ofLabels).filter { unit in ofLabels.count > 2 && ofLabels.count(where: { $0 == unit }) == 1 }
        return UnitsInDoubt(above: !units.printed.isEmpty, ofLabels: odd)
    }

    /// Whether the head of the form or of the table of funds prints a unit that is none of ours: 单位：美元, 项目资金（百元）.
    private func printsUnknownUnit(_ value: LabelledValue) -> Bool {
        switch value.match.label {
        case .moneyUnit: text.isUnknownUnit(value.pieces.map(\.range))
        case .fundsHeading: text.isUnknownUnit(value.match.bracket.map { [$0] } ?? []) || text.isUnknownUnit(value.pieces.map(\.range))
        default: false
        }
    }

    /// Whether an amount that is not zero, and prints no unit itself, may have another one.
    func isUnitInDoubt(_ value: LabelledValue) -> Bool {
        let isInDoubt = value.match.unit.map { unitsInDoubt.ofLabels.contains($0) } ?? unitsInDoubt.above
        guard !value.pieces.isEmpty, isInDoubt || value.match.hasTwoUnits else { return false }
        return !value.pieces.contains { text.printsUnit($0.range) }
            && !value.pieces.allSatisfy { text.isBlankSign($0.range) || text.wholeNumber($0.range)?.digits == 0 }
    }

    /// No project costs less than a thousand yuan, or some thousand and parts of a yuan: the unit is not the one that is printed.
    mutating func refuseTinyAmounts() {
        let largest = form.largestAmount
        guard largest > 0, largest < 1_000_00 || largest < 10_000_00 && haveMostPartOfYuan else { return }
        refuseUnit()
    }

    private var haveMostPartOfYuan: Bool {
        let printed = AmountField.allCases.compactMap { form[$0].value?.fen }.filter { $0 != 0 }
        return printed.count { $0 % 100 != 0 } * 2 > printed.count
    }

    /// Ten billion yuan and more in 万元, and half of the form's amounts without decimals: they are in yuan, and the unit is not the one that is
    /// printed. Some billions are what a province gives for a task.
    mutating func refuseHugeAmounts() {
        let largest = form.largestAmount
        guard largest >= 10_000_000_000_00 else { return }
        let printed = AmountField.allCases.compactMap { form[$0].value?.fen }.filter { $0 != 0 }
        let units = values.filter { $0.match.label.isMoney }.compactMap { unit(of: $0) }
        guard let fen = units.map(\.rawValue).max(), fen != MoneyUnit.yuan.rawValue else { return }
        guard largest / fen >= 100_000, printed.count(where: { $0 % fen != 0 }) * 2 <= printed.count else { return }
        refuseUnit()
    }

    private mutating func refuseUnit() {
        let others = findings.count
        refuseAmounts { _ in true }
        damagedAmounts += findings.count - others
    }

    /// Refuses the amounts in those lines that are in doubt.
    mutating func refuseAmounts(where isInDoubt: (LineNumber) -> Bool) {
        findings += form.refuseAmounts(amountWords, where: isInDoubt)
    }
}

extension CellText {
    /// Whether words name a unit of money, but none in which amounts are read.
    func isUnknownUnit(_ ranges: [Range<Int>]) -> Bool {
        guard ranges.count < 8, moneyUnit(ranges) == nil else { return false }
        let words = ranges.flatMap { foldedScalars(bytes, $0) }.filter { !isSignBesideUnit($0) }
        guard let last = words.last, words.count < 7, !words.contains(where: isDigit), words != renminbi else { return false }
        return endsOfUnits.contains(last) || words.contains(yuan) || words.count == 1 && smallUnits.contains(last)
    }

    /// Whether words name money, in whatever unit: 万元, 美元, 人民币.
    func isMoney(_ ranges: [Range<Int>]) -> Bool {
        moneyUnit(ranges) != nil || isUnknownUnit(ranges) || ranges.flatMap { foldedScalars(bytes, $0) } == renminbi
    }
}

/// 元 of 百元, 元/人
private let yuan = foldedScalars("元")[0]
/// 单位：人民币 says no unit.
private let renminbi = foldedScalars("人民币")
private let endsOfUnits = ScalarSet("元圆币镑亿")
private let smallUnits = ScalarSet("角分")

extension ProjectForm {
    /// Empties the amounts in those lines that are in doubt, and says so.
    /// - Parameter words: the amounts and their labels as printed.
    mutating func refuseAmounts(_ words: [(field: AmountField, words: Text)], where isInDoubt: (LineNumber) -> Bool) -> [Finding] {
        var findings: [Finding] = []
        for field in AmountField.allCases {
            guard case .printed(let amount, let line) = self[field], isInDoubt(line) else { continue }
            self[field] = .unreadable(line: line)
            findings.append(finding(.amountInDoubt, amount, words.last { $0.field == field }?.words ?? .empty, line))
        }
        return findings
    }

    /// About an amount that was read under its label and does not count.
    func finding(_ rule: FindingRule, _ amount: Amount, _ words: Text, _ line: LineNumber) -> Finding {
        var finding = finding(rule, line: line)
        finding.subject = words
        finding.found = Text(PrintedNumber(digits: amount.fen, decimals: 2).description)
        return finding
    }
}
