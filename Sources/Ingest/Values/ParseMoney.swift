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
        let folded = foldedScalars(bytes, range)
        if folded.allSatisfy({ $0 == 45 || $0 == 47 || $0 == 0x65E0 }) { return .blank }
        switch parseNumber(bytes, start..<range.upperBound) {
        case .notANumber: return .notANumber
        case .tooLarge: return .tooLarge
        case .number(let token):
            let rest = foldedScalars(bytes, token.end..<range.upperBound)
            guard let own = rest.isEmpty ? unit : moneyUnits[rest], !isFixed || own == unit else { return .notANumber }
            return amount(token, own)
        }
    }

    /// The unit that an amount prints itself, behind its number or in a cell of its own: 250万元.
    func unitBehindNumber(_ range: Range<Int>) -> MoneyUnit? {
        let words = foldedScalars(bytes, range)
        return moneyUnits[Array(words.drop { $0 < 0x80 })]
    }

    /// Whether a range prints digits with their signs, with a unit of money behind them or without.
    func isPartOfAmount(_ range: Range<Int>) -> Bool {
        let words = foldedScalars(bytes, range)
        let number = words.prefix {
            $0 >= 48 && $0 <= 57 || $0 == UInt32(ASCII.comma) || $0 == UInt32(ASCII.period) || $0 == UInt32(ASCII.percent)
        }
        let rest = Array(words[number.count...])
        return number.contains { $0 >= 48 && $0 <= 57 } && (rest.isEmpty || moneyUnits[rest] != nil)
    }

    /// Whether a range prints nothing but digits, separators and a percent sign.
    func isPartOfNumber(_ range: Range<Int>) -> Bool {
        foldedScalars(bytes, range).allSatisfy {
            $0 >= 48 && $0 <= 57 || $0 == UInt32(ASCII.comma) || $0 == UInt32(ASCII.period) || $0 == UInt32(ASCII.percent)
        }
    }

    private func skipCurrencySign(_ range: Range<Int>) -> Int {
        guard !range.isEmpty else { return range.lowerBound }
        let (value, length) = scalar(in: bytes, at: range.lowerBound)
        return value == 0xA5 || value == 0xFFE5 ? range.lowerBound + length : range.lowerBound
    }

    /// Exact: a fraction of a fen is no amount, not even `.000`, which is more likely a damaged separator.
    private func amount(_ token: NumberToken, _ unit: MoneyUnit) -> MoneyReading {
        var factor = unit.rawValue
        for _ in 0..<token.decimals {
            guard factor > 1 else { return .notANumber }
            factor /= 10
        }
        let (fen, overflow) = token.digits.multipliedReportingOverflow(by: factor)
        return overflow || abs(fen) > 1_000_000_000_000_000_00 ? .tooLarge : .amount(Amount(fen: fen))
    }

    /// The unit that a cell names: 万元, （元）, 单位：万元.
    func moneyUnit(_ ranges: [Range<Int>]) -> MoneyUnit? {
        let words = ranges.flatMap { foldedScalars(bytes, $0) }.filter { $0 != 40 && $0 != 41 && $0 != 58 }
        return moneyUnits[words]
    }
}

private let moneyUnits: [[UInt32]: MoneyUnit] = [
    foldedScalars("元"): .yuan, foldedScalars("人民币元"): .yuan, foldedScalars("元整"): .yuan, foldedScalars("千元"): .thousand,
    foldedScalars("万元"): .tenThousand,
    foldedScalars("人民币万元"): .tenThousand, foldedScalars("万"): .tenThousand, foldedScalars("百万元"): .million,
    foldedScalars("亿元"): .hundredMillion,
]
