/// Amounts that have the digits of another amount of the form and not its size: a digit or decimal point was lost or put in, a number printed
/// over itself, glued to another or cut off, or the unit is not the one that is printed.
extension MoneyFields {
    /// Indexes of amounts below zero, and of those that may be another amount of the form, garbled, where they are part of no sum that is right.
    /// What stands on the form twice is no garbled number.
    var garbled: [Int] {
        let amounts = entries.map { $0.reading.value?.fen ?? 0 }
        let count = { (amount: Int64) in amounts.count { $0 == amount } }
        let found = amounts.indices.filter { index in
            let own = amounts[index]
            return own < 0 || count(own) == 1 && amounts.contains { isGarbled(own, $0) }
        }
        guard !found.isEmpty else { return [] }
        let (fields, sums) = (targets, rightSums)
        return found.filter { index in !sums.contains { sum in fields[index].map { sum.has($0) } ?? false } }
    }
}

/// Whether one of two amounts is the other one with digits put in, or with the other sign. Two amounts of one length are told apart by any
/// digit; of round ones, one may well be ten times the other.
/// - Parameter areAlike: they are two amounts that are mostly equal or nearly so, as the year's budget and its spending: less is no chance then.
func isGarbled(_ first: Int64, _ second: Int64, areAlike: Bool = false) -> Bool {
    guard first != 0, second != 0, first != second else { return false }
    let (small, large) = (min(first.magnitude, second.magnitude), max(first.magnitude, second.magnitude))
    if small == large { return true }
    let more = digitCount(large) - digitCount(small)
    guard more > 0 else { return false }
    let inserted = (0..<more).reduce(1 as UInt64) { power, _ in power * 10 }
    let significant = significantDigits(small)
    if large == small &* inserted { return significant >= (areAlike ? [3, 2, 2] : [5, 3, 2])[min(more, 3) - 1] }
    // 3,750,000 is 750,000 for five years.
    if areAlike, large % small == 0, large / small < 10 { return false }
    // The zeros at the end of the one count where other digits follow them in the other.
    return max(significant, significantDigits(large) - more) >= (areAlike ? 2 : 4) && isInside(small, large, inserted)
}

/// Whether the first digits and the last ones of a number are together another number.
private func isInside(_ small: UInt64, _ large: UInt64, _ inserted: UInt64) -> Bool {
    var end: UInt64 = 1
    while end <= small {
        if small / end == large / end / inserted { return true }
        end *= 10
        if small % end != large % end { return false }
    }
    return true
}
