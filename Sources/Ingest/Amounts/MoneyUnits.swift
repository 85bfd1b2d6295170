/// The money units that the head of a form prints, in a label, above the table or in a cell of its own.
struct UnitsInHead {
    /// The one that holds for the amounts that follow.
    var inForce: MoneyUnit?
    /// All that are printed above or in the table of funds, wherever: they hold for amounts whose own label prints none.
    var printed: Set<MoneyUnit> = []
    /// The end of one stands somewhere without its beginning: 元） may have been 万元.
    var isBroken = false
    /// One is none of ours.
    var hasUnknown = false
}

extension FormReader {
    /// 单位：万元, or 万元 in the cell beside 项目资金, holds for the amounts that follow.
    mutating func noteMoneyUnit(_ index: Int) {
        switch values[index].match.label {
        case .moneyUnit, .fundsHeading:
            guard values[index].pieces.count <= Self.mostPartsOfUnit else { return }
            if let unit = text.moneyUnit(values[index].pieces.lazy.map(\.range)) { setUnit(unit) }
        default: break
        }
    }

    /// No unit is printed in more cells, brackets included.
    private static let mostPartsOfUnit = 64

    mutating func setUnit(_ unit: MoneyUnit) {
        units.inForce = unit
        units.printed.insert(unit)
    }

    /// The money unit of an amount: its label's own, the one above it, or the only one that the head prints anywhere; nil when none is printed.
    func unit(of value: LabelledValue) -> MoneyUnit? {
        value.match.unit ?? value.unit ?? (units.printed.count == 1 ? units.printed.first : nil)
    }

    /// （万元） in a cell of its own, away from its label 项目资金.
    mutating func noteStrayUnit(_ piece: LabelledValue.Piece) -> Bool {
        guard !inNarrative,
            text.bytes[piece.range].last == ASCII.closeParenthesis || text.bytes[piece.range].suffix(3).elementsEqual("）".utf8)
        else { return false }
        guard let unit = text.moneyUnit([piece.range]) else { return noteUnknownUnit(piece) }
        claim(piece.cell)
        guard let whole = isBracketed(piece.range) ? unit : brokenUnit(endingIn: piece) else {
            units.isBroken = true
            return true
        }
        units.inForce = units.inForce ?? whole
        units.printed.insert(whole)
        return true
    }

    /// （单位：美元）
    private mutating func noteUnknownUnit(_ piece: LabelledValue.Piece) -> Bool {
        guard text.isUnknownUnit([piece.range]), foldedScalars(text.bytes, piece.range).starts(with: unitInBrackets) else { return false }
        claim(piece.cell)
        units.hasUnknown = true
        return true
    }

    private func isBracketed(_ range: Range<Int>) -> Bool {
        foldedScalars(text.bytes, range).contains(UInt32(ASCII.openParenthesis))
    }

    /// 元） is the end of a unit that a narrow column broke: its beginning, （万, stands a few cells before. nil where it cannot be found: alone,
    /// the end reads as another unit than the whole.
    private func brokenUnit(endingIn piece: LabelledValue.Piece) -> MoneyUnit? {
        for cell in (max(firstCell, piece.cell - 12)..<piece.cell).reversed() {
            let range = text.cells[cell].range
            guard let bracket = text.openBracket(in: range) else { continue }
            // （金额单位： 万元）
            if foldedScalars(text.bytes, range).last == UInt32(ASCII.colon) { return text.moneyUnit([piece.range]) }
            return text.moneyUnit([bracket..<range.upperBound, piece.range])
        }
        return nil
    }
}

private let unitInBrackets = foldedScalars("(单位")

extension CellText {
    /// Where a bracket that the range does not close begins; nil where there is none.
    fileprivate func openBracket(in range: Range<Int>) -> Int? {
        var open: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            if fold(value) == UInt32(ASCII.openParenthesis) { open = index }
            if fold(value) == UInt32(ASCII.closeParenthesis) { open = nil }
            index += length
        }
        return open
    }
}
