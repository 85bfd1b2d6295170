extension FormReader {
    /// More amounts than any form has: each is compared with all others. Those beyond them stay unclaimed.
    private static let mostAmounts = 200

    /// Reads the amounts of the head: what stands under their labels, which of them is in doubt, and which fields the others fill.
    mutating func readMoney() {
        unitsInDoubt = disagreeingUnits
        let loose = valuesInDoubt()
        var money = MoneyFields(kind: form.kind, entries: readEntries(loose))
        doubt(&money)
        let (fields, conflicts) = money.assign()
        for (field, reading) in fields { form[field] = reading }
        if money.isBudgetAdjusted { form.isBudgetAdjusted = true }
        for case (let field?, let entry) in zip(money.targets, money.entries) { amountWords.append((field, entry.words)) }
        refuseAmountsWithoutUnit()
        refuseTinyAmounts()
        refuseHugeAmounts()
        refuseAmountsBehindMissingPages()
        for conflict in conflicts { reportConflict(conflict) }
        readShareAsRate()
        if values.indices.contains(where: { values[$0].match.label == .executionRate && loose.contains($0) }) { refuseUnprovenRate() }
        reportSums()
        reportOtherUnits()
        reportCorrections()
    }

    /// The amounts under their labels, in the order of the form. Those that are another form's are refused.
    /// - Parameter loose: the values that their surroundings put in doubt.
    private mutating func readEntries(_ loose: Set<Int>) -> [MoneyFields.Entry] {
        var entries: [MoneyFields.Entry] = []
        entries.reserveCapacity(values.count)
        let misprinted = loose.isEmpty ? [] : misprinted(loose)
        let others = ofOtherForm()
        var isRateOfOther = others.contains { values[$0].match.label == .executionRate }
        var index = 0
        while index < values.count, entries.count < Self.mostAmounts {
            let first = entries.count
            var end = index + 1
            if let matrix = fundsMatrix(at: index) {
                entries += readMatrix(matrix, loose: loose)
                end = matrix.rows.upperBound
                isRateOfOther = isRateOfOther || matrix.rows.contains { others.contains($0) }
            } else if let label = values[index].match.label.money, !isSpentOfSource(index) {
                let reading = isUnassignable(index) ? unassignable(index) : readAmount(values[index])
                entries.append(
                    .init(
                        label: label, reading: reading, words: words(of: index), isLoose: loose.contains(index),
                        isMisprinted: misprinted.contains(index)))
            }
            if values[index].isInWrongColumn { for entry in entries.indices[first...] { refuse(&entries[entry], .amountInDoubt) } }
            if (index..<end).contains(where: { others.contains($0) }) {
                for entry in entries.indices[first...] { refuse(&entries[entry], .amountInDoubt) }
            }
            doubtQualified(index..<end, &entries[first...])
            index = end
        }
        if isRateOfOther { refuseRate() }
        if entries.isEmpty { reportAmountBesideHeading() }
        for value in values[index...] where value.match.label.isMoney { for piece in value.pieces { unclaim(piece.cell) } }
        return entries
    }

    /// Whether a source is printed a second time in its row, below 预算数 and 执行数 side by side: what was spent of it has no field.
    private func isSpentOfSource(_ index: Int) -> Bool {
        guard let label = values[index].match.label.money, label.sort == .source else { return false }
        guard let first = values[..<index].lastIndex(where: { $0.match.label.money == label }), rowOfLabel(first) == rowOfLabel(index),
            let executed = values[..<first].lastIndex(where: { $0.match.label == .money(.executed) }), executed > 0
        else { return false }
        return values[executed - 1].match.label.isMoney && rowOfLabel(executed - 1) == rowOfLabel(executed)
            && rowOfLabel(executed) < rowOfLabel(first)
    }

    func rowOfLabel(_ index: Int) -> Int { text.cells[values[index].match.first.cell].row }

    /// 项目资金 318.50万元（其中：财政拨款300万元）: a form of which all amounts stand in one cell, as running text.
    private mutating func reportAmountBesideHeading() {
        let value = values.first { $0.match.label == .fundsHeading && $0.pieces.contains { text.beginsWithDigit($0.range) } }
        if let value { let _: Reading<Amount> = unreadable(.valuesNotAssignable, value) }
    }

    /// Refuses amounts that the others speak against. What is refused counts no more in what is asked next; at last those are refused that are in
    /// doubt and that neither a sum nor the rate proves.
    private mutating func doubt(_ money: inout MoneyFields) {
        let hasExecuted = values.contains { $0.match.label == .money(.executed) }
        refuse(money.doubtful(hasExecuted: hasExecuted), of: &money, .valuesNotAssignable)
        refuse(money.displacedParts, of: &money)
        refuse(money.outOfScale, of: &money)
        let inDoubt = money.garbled + money.totalBehindPart + money.contradicted + money.misprintedInSums
        for index in inDoubt { money.entries[index].isLoose = true }
        refuse(unproven(money), of: &money)
    }

    private mutating func refuse(_ indexes: [Int], of money: inout MoneyFields, _ rule: FindingRule = .amountInDoubt) {
        for index in indexes { refuse(&money.entries[index], rule) }
    }

    /// Amounts without any unit are read as yuan; but if the largest is below 100,000 it may as well be 万元, and no figure is better than a wrong one.
    private mutating func refuseAmountsWithoutUnit() {
        guard let index = findings.firstIndex(where: { $0.rule == .unitNotPrinted }) else { return }
        let largest = form.largestAmount
        guard largest > 0, largest < 100_000_00 else { return }
        findings[index].rule = .unitUnknown
        for field in AmountField.allCases {
            if case .printed(_, let line) = form[field] { form[field] = .unreadable(line: line) }
        }
    }

    /// An amount that stands under the wrong label, as the others show, or that its surroundings put in doubt.
    mutating func refuse(_ entry: inout MoneyFields.Entry, _ rule: FindingRule) {
        guard case .printed(let amount, let line) = entry.reading else { return }
        entry.reading = .unreadable(line: line)
        findings.append(form.finding(rule, amount, entry.words, line))
    }

    /// A label as printed.
    func words(of index: Int) -> Text { text.text(in: values[index].match.words) }

    private mutating func reportConflict(_ conflict: MoneyFields.Conflict) {
        var finding = finding(.twoValues, line: conflict.second)
        finding.subject = conflict.label
        finding.otherSource = form.source
        finding.otherLine = conflict.first
        findings.append(finding)
    }

    // MARK: One amount

    mutating func readAmount(_ value: LabelledValue) -> Reading<Amount> {
        guard !isUnitInDoubt(value), !goesOnBelow(value.pieces) else { return unreadable(.amountInDoubt, value) }
        guard let unit = unit(of: value) ?? assumedUnit(value) else { return unreadable(.unitUnknown, value) }
        switch moneyReading(value, unit: unit) {
        case .blank: return .blank(line: value.line)
        case .amount(let amount): return .printed(amount, line: line(of: value))
        case .notANumber:
            if value.pieces.count == 1, text.isPartOfNumber(value.pieces[0].range) { damagedAmounts += 1 }
            return unreadable(.amountNotANumber, value)
        case .tooLarge: return unreadable(.amountTooLarge, value)
        case .cutOff: return unreadable(.amountCutOff, value)
        case .several: return unreadable(.twoValues, value)
        }
    }

    private func line(of value: LabelledValue) -> LineNumber { value.pieces.first.map { text.cells[$0.cell].line } ?? value.line }

    mutating func unreadable<Value>(_ rule: FindingRule, _ value: LabelledValue) -> Reading<Value> {
        var finding = finding(rule, line: line(of: value))
        finding.subject = text.text(in: value.match.words)
        finding.found = text.asPrinted(value.pieces)
        findings.append(finding)
        return .unreadable(line: line(of: value))
    }

    /// A number may be followed by its unit in a cell of its own, and by text in a later line that is not part of it.
    private mutating func moneyReading(_ value: LabelledValue, unit: MoneyUnit) -> MoneyReading {
        guard let first = value.pieces.first else { return .blank }
        if isCutOff(value.pieces) { return .cutOff }
        if value.pieces.dropFirst().contains(where: { text.cells[$0.cell].gap >= .line && text.isBlankSign($0.range) }) { return .several }
        if let spaced = spacedNumber(value.pieces) { return text.parseMoney(spaced, unit: unit, isFixed: value.match.unit != nil) }
        var pieces = value.pieces[...]
        var unit = unit
        if pieces.count > 1, let own = text.moneyUnit([pieces[1].range]) {
            if let printed = value.match.unit, printed != own { return .notANumber }
            unit = own
            pieces = [first] + pieces.dropFirst(2)
        } else if let own = text.moneyUnit([first.range]), pieces.count > 1 {
            unit = own
            pieces = pieces.dropFirst()
        }
        if let stray = pieces.dropFirst().firstIndex(where: { mayFollow($0) }) {
            for piece in pieces[stray...] { unclaim(piece.cell) }
            pieces = pieces[..<stray]
        }
        guard pieces.count == 1, let only = pieces.first else { return readBroken(pieces, unit: unit) }
        return text.parseMoney(only.range, unit: unit, isFixed: value.match.unit != nil)
    }

    /// The bytes of a number whose digits are parted in threes by spaces, where they are such as stand within numbers.
    private func spacedNumber(_ pieces: [LabelledValue.Piece]) -> Range<Int>? {
        guard (2...6).contains(pieces.count), let first = pieces.first, let last = pieces.last,
            pieces.allSatisfy({ text.isPartOfNumber($0.range) }),
            zip(pieces, pieces.dropFirst()).allSatisfy({ one, next in
                next.cell == one.cell + 1 && (1...3).contains(next.range.lowerBound - one.range.upperBound)
            })
        else { return nil }
        let whole = first.range.lowerBound..<last.range.upperBound
        if case .amount = text.parseMoney(whole, unit: .yuan) { return whole }
        return nil
    }

    /// Whether the document ends in the value: what is missing of it nobody knows.
    func isCutOff(_ pieces: [LabelledValue.Piece]) -> Bool { text.endsInWord && pieces.contains { $0.cell + 1 == text.cells.count } }

    /// Text in a line below that has nothing of a number.
    private func mayFollow(_ piece: LabelledValue.Piece) -> Bool {
        guard text.cells[piece.cell].gap >= .line else { return false }
        let (value, _) = scalar(in: text.bytes, at: piece.range.lowerBound)
        return fold(value) >= 0x4E00 && !text.bytes[piece.range].contains(where: isDigit)
    }

    /// A number broken over lines is read only where its parts are no numbers by themselves and its separators prove the whole.
    private func readBroken(_ pieces: ArraySlice<LabelledValue.Piece>, unit: MoneyUnit) -> MoneyReading {
        let readings = pieces.map { text.parseMoney($0.range, unit: unit) }
        let amounts = readings.compactMap { if case .amount(let amount) = $0 { amount } else { nil } }
        if amounts.count == readings.count {
            return Set(amounts).count == 1 && isOneTableRow(pieces) ? .amount(amounts[0]) : .several
        }
        return amounts.count > 1 ? .several : .notANumber
    }

    /// A merged cell that a converter repeated in each of its columns.
    private func isOneTableRow(_ pieces: ArraySlice<LabelledValue.Piece>) -> Bool {
        Set(pieces.map { text.cells[$0.cell].row }).count == 1 && pieces.allSatisfy { text.rows[text.cells[$0.cell].row].isTable }
    }

    /// Where no unit is printed, yuan, which a finding says once a form; nil where other amounts of the form print another unit, or half of one
    /// is printed.
    mutating func assumedUnit(_ value: LabelledValue) -> MoneyUnit? {
        guard !value.pieces.isEmpty, !value.pieces.contains(where: { text.printsUnit($0.range) }) else { return .yuan }
        if value.pieces.allSatisfy({ text.wholeNumber($0.range)?.digits == 0 }) { return .yuan }
        guard !units.isBroken, !unitsBesideAmounts.contains(where: { $0 != .yuan }) else { return nil }
        if !findings.contains(where: { $0.rule == .unitNotPrinted }) { findings.append(finding(.unitNotPrinted, line: value.line)) }
        return .yuan
    }

    /// The units that labels of amounts, or amounts themselves, print.
    func findUnitsBesideAmounts() -> Set<MoneyUnit> {
        let amounts = values.filter { $0.match.label.isMoneyOrRate }
        return Set(amounts.compactMap(\.match.unit) + amounts.flatMap(\.pieces).compactMap { text.unitBehindNumber($0.range) })
    }

    // MARK: Labels and values apart

    /// Whether several labels were printed first and their amounts after them, so that nothing says which is whose.
    private func isUnassignable(_ index: Int) -> Bool {
        if values[index].isPlaced { return false }
        if amountsPrecedeLabels, !isInTable(index), let piece = values[index].pieces.first,
            text.cells[piece.cell].line != values[index].line
        {
            return true
        }
        var last = index
        while last < values.count, values[last].pieces.isEmpty, values[last].match.label.isMoney { last += 1 }
        guard last < values.count, last > index || index > 0 && values[index - 1].pieces.isEmpty && values[index - 1].match.label.isMoney,
            values[last].match.label.isMoney
        else {
            return false
        }
        guard !isInTable(last) else { return false }
        let amounts = values[last].pieces.count { text.beginsWithDigit($0.range) }
        return amounts > 1 && values[last].pieces.allSatisfy { text.cells[$0.cell].gap >= .line }
    }

    func isInTable(_ index: Int) -> Bool { text.rows[text.cells[values[index].match.first.cell].row].isTable }

    private mutating func unassignable(_ index: Int) -> Reading<Amount> { unreadable(.valuesNotAssignable, values[index]) }
}
