extension FormReader {
    /// More amounts than any form has: each is compared with all others. Those beyond them stay unclaimed.
    private static let mostAmounts = 200

    /// Reads the amounts of the head.
    mutating func readMoney() {
        unitsInDoubt = disagreeingUnits
        var entries: [MoneyFields.Entry] = []
        entries.reserveCapacity(values.count)
        let loose = valuesInDoubt()
        let misprinted = loose.isEmpty ? [] : misprinted(loose)
        let others = ofOtherForm()
        var isRateOfOther = others.contains { values[$0].match.label == .executionRate }
        var index = 0
        while index < values.count, entries.count < Self.mostAmounts {
            if let matrix = fundsMatrix(at: index) {
                let first = entries.count
                entries += readMatrix(matrix, loose: loose)
                if matrix.rows.contains(where: { others.contains($0) }) {
                    isRateOfOther = true
                    for entry in entries.indices[first...] { refuse(&entries[entry], .amountInDoubt) }
                }
                index = matrix.rows.upperBound
                continue
            }
            if case .money(let label) = values[index].match.label {
                let reading = isUnassignable(index) ? unassignable(index) : readAmount(values[index])
                entries.append(.init(label: label, reading: reading, words: words(of: index), isLoose: loose.contains(index)))
                entries[entries.count - 1].isMisprinted = loose.contains(index) && misprinted.contains(index)
                if others.contains(index) { refuse(&entries[entries.count - 1], .amountInDoubt) }
            }
            index += 1
        }
        if isRateOfOther { refuseRate() }
        for value in values[index...] where value.match.label.isMoney { for piece in value.pieces { unclaim(piece.cell) } }
        let hasExecuted = values.contains { $0.match.label == .money(.executed) }
        for index in MoneyFields(entries: entries).doubtful(kind: form.kind, hasExecuted: hasExecuted) { refuse(&entries[index]) }
        for index in MoneyFields(entries: entries).displacedParts { refuse(&entries[index], .amountInDoubt) }
        for index in MoneyFields(entries: entries).outOfScale(kind: form.kind) { refuse(&entries[index], .amountInDoubt) }
        for index in MoneyFields(entries: entries).garbled(kind: form.kind) { entries[index].isLoose = true }
        for index in MoneyFields(entries: entries).totalBehindPart { entries[index].isLoose = true }
        for index in MoneyFields(entries: entries).contradicted(kind: form.kind) { entries[index].isLoose = true }
        for index in MoneyFields(entries: entries).misprintedInSums(kind: form.kind) { entries[index].isLoose = true }
        for index in unproven(entries) { refuse(&entries[index], .amountInDoubt) }
        let targets = MoneyFields(entries: entries).targets(form.kind)
        let result = MoneyFields(entries: entries).assign(targets)
        for (field, reading) in result.fields { form[field] = reading }
        for case (let field?, let entry) in zip(targets, entries) { amountWords.append((field, entry.words)) }
        refuseAmountsWithoutUnit()
        refuseTinyAmounts()
        refuseHugeAmounts()
        refuseAmountsBehindMissingPages()
        for conflict in result.conflicts { reportConflict(conflict) }
        if values.indices.contains(where: { values[$0].match.label == .executionRate && loose.contains($0) }) { refuseUnprovenRate() }
        reportSums()
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
    private mutating func refuse(_ entry: inout MoneyFields.Entry, _ rule: FindingRule = .valuesNotAssignable) {
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
        guard let unit = unit(of: value) ?? assumedUnit(value) else { return unreadable(.unitUnknown, value) }
        guard !isUnitInDoubt(value) else { return unreadable(.amountInDoubt, value) }
        switch moneyReading(value, unit: unit) {
        case .blank: return .blank(line: value.line)
        case .amount(let amount): return .printed(amount, line: line(of: value))
        case .notANumber:
            if value.pieces.count == 1, text.isOfDigits(value.pieces[0].range) { damagedAmounts += 1 }
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
        finding.found = text.text(value)
        findings.append(finding)
        return .unreadable(line: line(of: value))
    }

    /// A number may be followed by its unit in a cell of its own, and by text in a later line that is not part of it.
    private mutating func moneyReading(_ value: LabelledValue, unit: MoneyUnit) -> MoneyReading {
        guard let first = value.pieces.first else { return .blank }
        if isCutOff(value.pieces) { return .cutOff }
        if value.pieces.dropFirst().contains(where: { text.cells[$0.cell].gap >= .line && text.isBlankSign($0.range) }) { return .several }
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
        guard !value.pieces.isEmpty, !value.pieces.contains(where: { text.unitBehindNumber($0.range) != nil }) else { return .yuan }
        if value.pieces.allSatisfy({ text.wholeNumber($0.range)?.digits == 0 }) { return .yuan }
        guard !isUnitBroken, !unitsBesideAmounts.contains(where: { $0 != .yuan }) else { return nil }
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
