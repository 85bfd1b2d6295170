import Ingest

/// Every number with that unit.
func quantities(in characters: some Collection<UInt32>, unit: ComparableName) -> [Quantity] {
    let narrowed = characters.map(narrow)
    var found: [Quantity] = []
    var position = 0
    while position < narrowed.count {
        guard isDigit(narrowed[position]), let (number, end) = readNumber(narrowed, position) else {
            position += 1
            continue
        }
        if let power = readUnit(unit, narrowed, end)?.power { found.append(Quantity(number, unit: unit, power: power)) }
        position = end
    }
    return found
}

extension Quantity {
    /// The target of an indicator; nil where it is no number.
    init?(targetOf indicator: PackedIndicator) {
        guard let target = indicator.target else { return nil }
        self.init(target)
    }
}

/// Digits with separators and a decimal point; nil where it is too long to be a number.
func readNumber(_ characters: [UInt32], _ start: Int) -> (number: PrintedNumber, end: Int)? {
    var (digits, decimals): (Int64, Int?) = (0, nil)
    var position = start
    while position < characters.count {
        guard position - start < mostSigns else { return nil }
        let character = characters[position]
        if isDigit(character) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow, product < .max - 9 else { return nil }
            digits = product + Int64(character - 0x30)
            decimals = decimals.map { $0 + 1 }
        } else if character == 0x2E, decimals == nil, position + 1 < characters.count, isDigit(characters[position + 1]) {
            decimals = 0
        } else if character == 0x2C, decimals == nil, characters[position...].dropFirst().prefix(3).count(where: isDigit) == 3 {
            // A separator of thousands.
        } else {
            break
        }
        position += 1
    }
    return (PrintedNumber(digits: digits, decimals: decimals ?? 0), position)
}

/// No number has more digits and signs, zeros in front included.
private let mostSigns = 60

/// The unit that stands at a position, with 万 or 亿 before it; nil where it is another one.
func readUnit(_ unit: ComparableName, _ characters: [UInt32], _ start: Int) -> (power: Int, end: Int)? {
    var (position, power) = (start, 0)
    if position < characters.count, let word = powerOfTen(characters[position]) {
        power = word
        position += 1
    }
    guard unit.bytes.count <= mostBytesOfUnit else { return nil }
    let wanted = unit.scalars
    guard characters[min(position, characters.count)...].starts(with: wanted) else { return nil }
    let end = position + wanted.count
    // 5人次 is not 5人.
    guard end == characters.count || !goesOnAsUnit.contains(characters[end]) else { return nil }
    return (power, end)
}

/// No unit is longer.
private let mostBytesOfUnit = 300

/// 万 or 亿; nil for any other character.
func powerOfTen(_ character: UInt32) -> Int? {
    switch character {
    case 0x4E07: 4
    case 0x4EBF: 8
    default: nil
    }
}

private let goesOnAsUnit = Set("次家人个天日月年元时场户件".unicodeScalars.map(\.value))
