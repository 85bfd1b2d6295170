/// How the numbers of a form are printed: a number that is printed otherwise than all others may be that of a page, or a year.
extension FormReader {
    /// Indexes of amounts that are printed otherwise than the others: without the decimals that a format gives to the others; a budget or
    /// spending of which only the first digits are left; and in a row of their own below their label also without separators, or so small
    /// that only a page has such numbers; or a date, or with other decimals than a format gives.
    func outOfStyle(_ money: [Int]) -> Set<Int> {
        let styles = money.compactMap { index in numberStyle(index).map { (index: index, style: $0) } }
        guard styles.count > 1 else { return [] }
        return Set(
            styles.filter { own in
                let others = styles.lazy.filter { $0.index != own.index }.map(\.style)
                let isInYuan = values[own.index].unitOfLabel == .yuan
                return own.style.lacksFormat(of: others) || own.style.breaksFormat(of: others) || own.style.isDate(inYuan: isInYuan)
                    || isBudgetOrSpending(own.index) && own.style.isFarAndPlain(beside: others)
                    || isBudgetOrSpending(own.index) && isInYuan && own.style.isTiny(beside: others)
                    || isAloneBelowLabel(own.index) && own.style.isUnlike(others, inYuan: isInYuan)
            }.map(\.index))
    }

    /// Those of some amounts whose number has other decimals than those of all the form's.
    func misprinted(_ indexes: Set<Int>) -> Set<Int> {
        let all = values.compactMap { $0.match.label.isMoney ? $0.pieces.first : nil }
        let cells = misprinted(all)
        return indexes.filter { index in values[index].pieces.first.map { cells.contains($0.cell) } ?? false }
    }

    /// The cells of numbers that have other decimals than most others.
    func misprinted(_ pieces: [LabelledValue.Piece]) -> Set<Int> { cells(of: pieces) { $0.breaksFormat(of: $1) } }

    /// The cells of numbers without the two decimals that all the others have.
    func withoutDecimals(_ pieces: [LabelledValue.Piece]) -> Set<Int> { cells(of: pieces) { $0.lacksFormat(of: $1) } }

    /// The cells of numbers that are printed so and so beside the others.
    private func cells(of pieces: [LabelledValue.Piece], where isSo: (NumberStyle, [NumberStyle]) -> Bool) -> Set<Int> {
        let styles = pieces.compactMap { piece in numberStyle(piece).map { (cell: piece.cell, style: $0) } }
        return Set(styles.filter { own in isSo(own.style, styles.filter { $0.cell != own.cell }.map(\.style)) }.map(\.cell))
    }

    /// nil for what is no number, and for zero, which is printed in many ways.
    private func numberStyle(_ index: Int) -> NumberStyle? {
        guard values[index].match.label != .executionRate, let piece = values[index].pieces.first, values[index].pieces.count == 1 else {
            return nil
        }
        return numberStyle(piece)
    }

    private func numberStyle(_ piece: LabelledValue.Piece) -> NumberStyle? {
        guard case .number(let token) = parseNumber(text.bytes, piece.range), token.digits != 0 else { return nil }
        return NumberStyle(token)
    }

    private func isBudgetOrSpending(_ index: Int) -> Bool { values[index].match.label.money?.sort == .budget }

    private func isAloneBelowLabel(_ index: Int) -> Bool {
        guard !isInTable(index), let piece = values[index].pieces.first else { return false }
        let row = text.cells[piece.cell].row
        guard row > text.cells[values[index].match.first.cell].row else { return false }
        return text.rows[row].cells.count == 1 || isBeforeHeading(piece.cell)
    }

    /// 12 2019年绩效目标
    private func isBeforeHeading(_ cell: Int) -> Bool {
        guard text.cells[cell].gap.startsRow, cell + 1 < limit, text.cells[cell + 1].row == text.cells[cell].row,
            let match = text.matchLabel(at: start(of: cell + 1), limit: limit)
        else { return false }
        return match.label == .heading || match.label == .narrative
    }
}

extension LabelledValue {
    /// The unit in which its amount is printed; yuan where nothing says it.
    fileprivate var unitOfLabel: MoneyUnit { match.unit ?? unit ?? .yuan }
}

/// How a number is printed.
private struct NumberStyle {
    var digits: Int64
    var decimals: Int
    /// Whether it has separators.
    var isGrouped: Bool

    init(_ token: NumberToken) {
        digits = abs(token.digits)
        decimals = token.decimals
        isGrouped = token.isGrouped
    }

    /// Without its decimals.
    private var whole: Int64 { (0..<min(decimals, 18)).reduce(digits) { number, _ in number / 10 } }

    /// Two decimals of which the last is 0: printed in a format, rather than as long as the number is.
    private var isFixed: Bool { decimals == 2 && digits % 10 == 0 }

    /// Whether all others have the two decimals of a format, which writes 7.00 for 7, and this one has none and is none of them either.
    func lacksFormat(of others: some Sequence<NumberStyle>) -> Bool {
        decimals == 0 && others.contains { $0.digits % 100 == 0 }
            && others.allSatisfy { $0.decimals == 2 && ($0.whole != digits || $0.digits % 100 != 0) }
    }

    /// Whether most others have the two decimals of a format, and this one has more of them or only one.
    func breaksFormat(of others: some Sequence<NumberStyle>) -> Bool {
        guard decimals == 1 || decimals > 2, others.contains(where: \.isFixed) else { return false }
        return others.count { $0.decimals == 2 } > others.count { $0.decimals != 2 }
    }

    /// Whether it may be a date or month: 20200131, 2020.01.
    func isDate(inYuan: Bool) -> Bool {
        guard !isGrouped, decimals == 2 && inYuan || decimals == 0 && whole > 9_999_999 else { return false }
        let (year, month, day) = decimals == 2 ? (whole, digits % 100, 1) : (digits / 10_000, digits / 100 % 100, digits % 100)
        return FiscalYear.ofForms.contains(Int(year)) && (1...12).contains(month) && (1...31).contains(day)
    }

    /// Whether no form prints such a number beside such others.
    func isUnlike(_ others: some Sequence<NumberStyle>, inYuan: Bool) -> Bool {
        guard decimals == 0 else { return false }
        let lacksDecimals = others.contains(where: \.isFixed) && others.allSatisfy { $0.decimals == 2 }
        let lacksSeparators =
            whole >= 1000 && !isGrouped && others.contains { $0.whole >= 1000 } && others.allSatisfy { $0.whole < 1000 || $0.isGrouped }
        return lacksDecimals || lacksSeparators || inYuan && isTiny(beside: others)
    }

    /// Without separators, unlike all others, and a twentieth of the least of them or twenty times the largest.
    func isFarAndPlain(beside others: some Sequence<NumberStyle>) -> Bool {
        guard whole >= 1000, !isGrouped, others.allSatisfy(\.isGrouped) else { return false }
        return others.allSatisfy { $0.whole / 20 >= whole } || others.allSatisfy { $0.whole <= whole / 20 }
    }

    /// Less than a thousand, while all others are a hundred thousand at least.
    func isTiny(beside others: some Sequence<NumberStyle>) -> Bool {
        whole < 1000 && others.allSatisfy { $0.whole >= 100_000 }
    }
}
