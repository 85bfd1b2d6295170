/// What the cell of an amount comes to.
enum MoneyReading {
    case blank
    case amount(Amount)
    case notANumber
    case tooLarge
    /// The document ends in it.
    case cutOff
    /// Several numbers stand where one is expected.
    case several
}

extension CellText {
    /// Reads an amount with its own unit (`250万元`), or in the unit that is in force.
    /// - Parameter isFixed: the label prints its unit, so that another one in the cell contradicts it.
    func parseMoney(_ range: Range<Int>, unit: MoneyUnit, isFixed: Bool = false) -> MoneyReading {
        let start = skipCurrencySign(range)
        if isBlankSign(range) { return .blank }
        switch parseNumber(bytes, start..<range.upperBound) {
        case .notANumber: return capitals(range, beside: nil) ?? .notANumber
        case .tooLarge: return .tooLarge
        case .number(let token):
            if let whole = spacedNumber(start..<range.upperBound, behind: token) {
                return amount(whole.token, before: whole.rest, unit, isFixed)
            }
            guard !hasLeadingZero(start..<token.end) else { return .notANumber }
            let reading = amount(token, before: token.end..<range.upperBound, unit, isFixed)
            return capitals(range, beside: reading) ?? reading
        }
    }

    /// The amount in characters that nobody can change into others: alone, or beside the number, which must be the same.
    /// - Returns: nil where none is printed.
    private func capitals(_ range: Range<Int>, beside number: MoneyReading?) -> MoneyReading? {
        guard bytes[range].contains(where: { $0 >= 0xE2 }) else { return nil }
        if number == nil, let amount = capitalAmount(range) { return .amount(amount) }
        guard let bracket = bracketAtEnd(range) else { return nil }
        if let number {
            guard case .amount(let own) = number, let amount = capitalAmount(bracket.inside) else { return nil }
            return own == amount ? number : .several
        }
        guard let amount = capitalAmount(range.lowerBound..<bracket.begin) else { return nil }
        guard case .amount(let other) = parseMoney(bracket.inside, unit: .yuan) else { return nil }
        return amount == other ? .amount(amount) : .several
    }

    /// The bracket that a range ends in: where it begins, and what stands inside it.
    private func bracketAtEnd(_ range: Range<Int>) -> (begin: Int, inside: Range<Int>)? {
        var index = range.lowerBound
        var open: (begin: Int, inside: Int)?
        var last = (begin: 0, value: 0 as UInt32)
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            last = (index, fold(value))
            if open == nil, last.value == UInt32(ASCII.openParenthesis) { open = (index, index + length) }
            index += length
        }
        guard let open, last.value == UInt32(ASCII.closeParenthesis), last.begin > open.inside else { return nil }
        return (open.begin, open.inside..<last.begin)
    }

    /// `1 234 567.00`: digits in threes, parted by one space each that stands for a separator.
    /// - Parameter first: the digits before the first space.
    private func spacedNumber(_ range: Range<Int>, behind first: NumberToken) -> (token: NumberToken, rest: Range<Int>)? {
        guard first.end < range.upperBound, first.decimals == 0, !first.isGrouped, (1...999).contains(first.digits) else { return nil }
        var digits = bytes[range.lowerBound..<first.end].array
        guard digits.count <= 3, digits.allSatisfy(isDigit) else { return nil }
        var index = first.end
        while index < range.upperBound {
            let (space, length) = scalar(in: bytes, at: index)
            let group = bytes[min(index + length, range.upperBound)..<range.upperBound].prefix { isDigit($0) }
            guard isSpaceWithinNumber(space) else { break }
            guard group.count == 3 else { return nil }
            digits += group
            index += length + 3
        }
        if index < range.upperBound, bytes[index] == ASCII.period {
            let decimals = bytes[(index + 1)..<range.upperBound].prefix { isDigit($0) }
            digits += [ASCII.period] + decimals
            index += 1 + decimals.count
        }
        guard digits.count > first.end - range.lowerBound, case .number(let token) = parseNumber(digits, digits.indices) else { return nil }
        return (token, index..<range.upperBound)
    }

    /// A number in the unit that is printed behind it, or in the one in force where nothing is.
    private func amount(_ token: NumberToken, before rest: Range<Int>, _ unit: MoneyUnit, _ isFixed: Bool) -> MoneyReading {
        let bare = withoutNote(rest)
        // Right behind a number that lacks a decimal the mark may be that digit.
        let rest = bare.isEmpty && token.decimals != 2 ? rest : bare
        let isAlone = everyScalar(bytes, rest) { _ in false }
        let own = isAlone ? unit : moneyUnits[FoldedScalars(bytes, withoutRemark(rest))]
        guard let own, !isFixed || own == unit else { return .notANumber }
        return amount(token, own)
    }

    /// 无, / or a dash: what a blank cell prints.
    func isBlankSign(_ range: Range<Int>) -> Bool {
        everyScalar(bytes, range, isSignOfBlank)
    }

    /// Whether a number lost its first digits: `0,628,000.00` or `000.00`.
    func hasLeadingZero(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, fold(scalar(in: bytes, at: range.lowerBound).value) == UInt32(ASCII.zero) else { return false }
        let number = foldedScalars(bytes, range)
        return number.count > 1 && (isDigit(number[1]) || number[1] == UInt32(ASCII.comma))
    }

    /// The unit that an amount prints itself, behind its number or in a cell of its own: 250万元.
    func unitBehindNumber(_ range: Range<Int>) -> MoneyUnit? {
        moneyUnits[FoldedScalars(bytes, withoutRemark(skipCurrencySign(range)..<range.upperBound)).drop { $0 < 0x80 }]
    }

    /// Whether an amount prints its unit itself, in whatever characters.
    func printsUnit(_ range: Range<Int>) -> Bool { unitBehindNumber(range) != nil || capitalAmount(range) != nil }

    /// Leaves out the mark of a note behind a number or unit, which no digit of it can be: ①, [1].
    private func withoutNote(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            let rest = (index + length)..<range.upperBound
            if (0x2460...0x2487).contains(value), rest.isEmpty { return range.lowerBound..<index }
            if value == 0x5B {
                let digits = bytes[rest].prefix { isDigit($0) }.count
                let isNote = (1...2).contains(digits) && bytes[rest].dropFirst(digits).elementsEqual([0x5D])
                return isNote ? range.lowerBound..<index : range
            }
            index += length
        }
        return range
    }

    /// Leaves out the brackets behind a unit that say of what parts the amount is, or nothing in digits: 80万元（其中：上级60万元）, 1,000.00元（大写：壹仟元整）.
    private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            if fold(value) == UInt32(ASCII.openParenthesis) {
                let remark = foldedScalars(bytes, (index + length)..<range.upperBound)
                return !remark.contains(where: isDigit) || remark.starts(with: ofWhich) ? range.lowerBound..<index : range
            }
            index += length
        }
        return range
    }

    /// Whether a range prints digits with their signs, with a unit of money behind them or without.
    func isPartOfAmount(_ range: Range<Int>) -> Bool {
        var hasDigit = false
        var unit = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            index += length
            if folded == UInt32(ASCII.space) { continue }
            if unit == 0, isOfNumber(folded) {
                hasDigit = hasDigit || isDigit(folded)
            } else {
                guard hasDigit, let next = moneyUnits.tree.child(of: unit, folded) else { return false }
                unit = next
            }
        }
        return hasDigit && (unit == 0 || moneyUnits.meaning(at: unit) != nil)
    }

    /// Whether a range prints digits and signs, but no word: 12.50, 420,000/450,000.
    func hasNumberWithoutWords(_ range: Range<Int>) -> Bool {
        isPartOfAmount(range)
            || bytes[range].contains(where: isDigit) && everyScalar(bytes, range) { $0 < 0x3400 && ($0 >= 0x80 || !isLetter(UInt8($0))) }
    }

    /// An amount that is no code, number of an item or year: with separators or decimals, or a unit behind it.
    /// - Parameter decimals: how many it has at least where nothing else tells; 2.0 may be a version.
    func isLongAmount(_ range: Range<Int>, decimals: Int = 1) -> Bool {
        guard isPartOfAmount(range), case .number(let number) = parseNumber(bytes, range) else { return false }
        return number.isGrouped || number.decimals >= decimals || unitBehindNumber(range) != nil
    }

    /// Whether a range prints nothing but digits, separators and a percent sign.
    func isPartOfNumber(_ range: Range<Int>) -> Bool { everyScalar(bytes, range, isOfNumber) }

    private func skipCurrencySign(_ range: Range<Int>) -> Int {
        guard !range.isEmpty else { return range.lowerBound }
        let (value, length) = scalar(in: bytes, at: range.lowerBound)
        if value == renminbiSigns[0], bytes[range].starts(with: renminbi) {
            let next = range.lowerBound + renminbi.count
            return beginsWithDigit(next..<range.upperBound) ? next : range.lowerBound
        }
        return value == 0xA5 || value == 0xFFE5 ? range.lowerBound + length : range.lowerBound
    }

    /// Exact: a fraction of a fen is no amount, not even `.000`, which is more likely a damaged separator. Four noughts or more are decimals as some
    /// programs write them.
    private func amount(_ token: NumberToken, _ unit: MoneyUnit) -> MoneyReading {
        var (factor, digits) = (unit.rawValue, token.digits)
        for decimal in 0..<token.decimals {
            if factor > 1 {
                factor /= 10
            } else {
                guard token.decimals >= 4, decimal >= 2, digits % 10 == 0 else { return .notANumber }
                digits /= 10
            }
        }
        let (fen, overflow) = digits.multipliedReportingOverflow(by: factor)
        return overflow || abs(fen) > 1_000_000_000_000_000_00 ? .tooLarge : .amount(Amount(fen: fen))
    }

    /// The unit that cells name: 万元, （元）, 单位：万元.
    func moneyUnit(_ ranges: some Sequence<Range<Int>>) -> MoneyUnit? {
        var node = 0
        for range in ranges {
            var index = range.lowerBound
            while index < range.upperBound {
                let (value, length) = scalar(in: bytes, at: index)
                index += length
                let folded = fold(value)
                if isSignBesideUnit(folded) { continue }
                guard let next = moneyUnits.tree.child(of: node, folded) else { return nil }
                node = next
            }
        }
        return moneyUnits.meaning(at: node)
    }
}

/// The unit that folded words name: 万元.
func unitOfMoney(_ words: some Sequence<UInt32>) -> MoneyUnit? { moneyUnits[words] }

/// A blank, a bracket or a colon.
func isSignBesideUnit(_ scalar: UInt32) -> Bool { scalar == UInt32(ASCII.space) || signsBesideUnit.contains(scalar) }

/// A thin space, or one that breaks no line. Any other parts two numbers, or is all that is left of a sign between them.
private func isSpaceWithinNumber(_ scalar: UInt32) -> Bool { scalar == 0xA0 || scalar == 0x2009 || scalar == 0x202F }

private let ofWhich = foldedScalars("其中")
private let renminbi = Array("人民币".utf8)
private let renminbiSigns = foldedScalars("人民币")
private let signsBesideUnit = ScalarSet("():")

/// Digits, separators and the percent sign.
func isOfNumber(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || scalar == UInt32(ASCII.comma) || scalar == UInt32(ASCII.period) || scalar == UInt32(ASCII.percent)
}

private let moneyUnits = WordTable(wordsOfUnits.flatMap { [($0.key, $0.value), ("人民币" + $0.key, $0.value)] })

/// The money units as they are printed.
let wordsOfUnits: KeyValuePairs<String, MoneyUnit> = [
    "元": .yuan, "元整": .yuan, "千元": .thousand, "万元": .tenThousand, "万": .tenThousand, "百万元": .million, "亿元": .hundredMillion,
]
