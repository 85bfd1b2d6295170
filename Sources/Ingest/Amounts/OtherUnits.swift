/// Money units that a form prints for all of its amounts, though these print another one themselves, in which they are read.
extension FormReader {
    /// Says where the first of them stands: 单位：万元 above 项目总预算（元）, 2.5亿元 below 项目资金（万元）, or 注：本表金额单位为万元 at the form's end.
    mutating func reportOtherUnits() {
        guard mayHaveOtherUnit else { return }
        let lines = Set(AmountField.allCases.compactMap { form[$0].value?.fen ?? 0 == 0 ? nil : form.line(of: $0) })
        let amounts = values.filter { value in
            value.match.label.isMoney && (value.pieces.first.map { lines.contains(text.cells[$0.cell].line) } ?? false)
        }
        guard let (other, line, own) = unitAbove(amounts) ?? unitAboveTitle(of: amounts) ?? unitInNote(on: amounts) else { return }
        var finding = finding(.unitsDiffer, line: line)
        finding.found = Text(other.word)
        finding.expected = Text(own.word)
        findings.append(finding)
    }

    /// Whether a unit stands anywhere else than beside amounts and in their labels: nearly never.
    private var mayHaveOtherUnit: Bool {
        values.contains { $0.match.label == .moneyUnit || $0.match.label == .fundsHeading }
            || region.titleRow.map { $0 > 0 && text.rows[$0 - 1].looks.contains(.mayHaveLabel) } ?? false
            || rowsOfNotes.contains { text.namesUnitOfAmounts($0) != nil }
    }

    private typealias OtherUnit = (unit: MoneyUnit, line: LineNumber, own: MoneyUnit)

    /// The unit that is printed last before an amount that prints another one.
    private func unitAbove(_ amounts: [LabelledValue]) -> OtherUnit? {
        for amount in amounts {
            guard let own = unitBesideNumber(amount) ?? amount.match.unit,
                let above = values.last(where: { $0.match.first.cell < amount.match.first.cell && unitForAll($0) != nil }),
                let other = unitForAll(above), other != own
            else { continue }
            return (other, above.line, own)
        }
        return nil
    }

    /// The unit in the line above the title.
    private func unitAboveTitle(of amounts: [LabelledValue]) -> OtherUnit? {
        guard let row = region.titleRow.map({ $0 - 1 }), row >= 0, let other = text.unitOfLine(row), let own = unitRead(amounts) else {
            return nil
        }
        return other == own ? nil : (other, text.rows[row].line, own)
    }

    /// The unit in which the amounts were read, as far as one is printed.
    private func unitRead(_ amounts: [LabelledValue]) -> MoneyUnit? {
        if amounts.isEmpty { return nil }
        for amount in amounts { if let unit = unitBesideNumber(amount) ?? unit(of: amount) { return unit } }
        return values.first { $0.match.label.isMoney && $0.match.unit != nil }?.match.unit
    }

    /// The unit in which the amounts behind a line, or behind the heading of the table of funds, are printed.
    private func unitForAll(_ value: LabelledValue) -> MoneyUnit? {
        switch value.match.label {
        case .moneyUnit: text.moneyUnit(value.pieces.prefix(8).lazy.map(\.range))
        case .fundsHeading: value.match.unit ?? text.moneyUnit(value.pieces.prefix(8).lazy.map(\.range))
        default: nil
        }
    }

    private func unitBesideNumber(_ amount: LabelledValue) -> MoneyUnit? {
        amount.pieces.prefix(2).compactMap { text.unitBehindNumber($0.range) ?? text.moneyUnit([$0.range]) }.first
    }

    /// The unit that one of the last rows says the form's amounts are in, where that is not so.
    private func unitInNote(on amounts: [LabelledValue]) -> OtherUnit? {
        guard let own = unitRead(amounts) else { return nil }
        for row in rowsOfNotes {
            if let other = text.unitInNote(row), other != own { return (other, text.rows[row].line, own) }
        }
        return nil
    }
}

extension CellText {
    /// 单位：万元 in a line of its own.
    fileprivate func unitOfLine(_ row: Int) -> MoneyUnit? {
        let words = words(ofRow: row)
        guard words.count <= 12, labels(inRow: row).first?.label == .moneyUnit, let colon = words.lastIndex(of: UInt32(ASCII.colon)) else {
            return nil
        }
        return unitOfMoney(words[(colon + 1)...])
    }

    /// Where a short row has 金额单位.
    fileprivate func namesUnitOfAmounts(_ row: Int) -> Int? {
        let words = words(ofRow: row)
        guard words.count <= 80 else { return nil }
        return words.indices.first { words[$0] == unitOfAmounts[0] && words[$0...].starts(with: unitOfAmounts) }
    }

    /// 注：本表金额单位为万元
    fileprivate func unitInNote(_ row: Int) -> MoneyUnit? {
        let words = words(ofRow: row)
        guard let unit = namesUnitOfAmounts(row),
            beginsOfNotes.contains(where: { words.starts(with: $0) }) || wordsForTable.contains(where: { words.containsWords($0) })
        else { return nil }
        let rest = words[(unit + unitOfAmounts.count)...].drop { signsBeforeUnit.contains($0) }
        return (1...5).reversed().lazy.compactMap { unitOfMoney(rest.prefix($0)) }.first
    }
}

private let unitOfAmounts = foldedScalars("金额单位")
private let signsBeforeUnit = ScalarSet(":均都为是以")
private let beginsOfNotes = ["注", "备注", "附注", "说明", "填表说明"].map { foldedScalars(Text($0)) }
private let wordsForTable = ["本表", "表中", "以上", "上述"].map { foldedScalars(Text($0)) }

extension MoneyUnit {
    /// As forms print it.
    fileprivate var word: String {
        switch self {
        case .yuan: "元"
        case .thousand: "千元"
        case .tenThousand: "万元"
        case .million: "百万元"
        case .hundredMillion: "亿元"
        }
    }
}
