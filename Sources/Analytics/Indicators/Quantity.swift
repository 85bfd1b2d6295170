import Ingest

/// A number with its unit, as it is compared: `90.00(%)` and `90％` are equal, and so are 1万人次 and 10000人次.
struct Quantity {
    /// The unit without a word for ten thousand or a hundred million in front.
    let unit: ComparableName
    private let number: PrintedNumber
    /// The power of ten that the unit's first word stands for.
    private let power: Int

    init(_ number: PrintedNumber, unit: ComparableName, power: Int) {
        self.number = number
        self.unit = unit
        self.power = power
    }

    /// nil where the target is no number.
    init?(_ target: IndicatorTarget) {
        guard let value = target.value else { return nil }
        number = value
        let unit = ComparableName(target.unit)
        for (word, power) in powers where unit.bytes.starts(with: word) {
            self.unit = ComparableName(Text(utf8: Array(unit.bytes.dropFirst(word.count))))
            self.power = power
            return
        }
        self.unit = unit
        power = 0
    }

    /// -1 where it is less than the other, 0 where it is the same, else 1, whatever decimals and units they print; nil where they are too large
    /// to be compared.
    func order(to other: Quantity) -> Int? {
        let scale = min(power - number.decimals, other.power - other.number.decimals)
        guard let left = number.digits(withDecimals: power - scale), let right = other.number.digits(withDecimals: other.power - scale)
        else { return nil }
        return left == right ? 0 : left < right ? -1 : 1
    }
}

private let powers = [(Array("万".utf8), 4), (Array("亿".utf8), 8)]
