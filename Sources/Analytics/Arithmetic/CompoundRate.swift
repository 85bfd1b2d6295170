package import Ingest

/// The constant yearly percentage that leads from one amount to the other, exact to the hundredth, rounded half away from zero.
/// - Returns: nil when `from` is zero or negative, `to` is negative, or `years` is not positive.
package func compoundRate(from: Amount, to: Amount, years: Int) -> Percent? {
    guard from.fen > 0, to.fen >= 0, (1...200).contains(years) else { return nil }
    if years == 1, let percent = to.subtracting(from)?.percentage(of: from) { return percent }
    // The rate is k hundredths above -100 %, k the least number whose upper rounding limit (k + 1/2) / 10000, to the power of `years`,
    // lies above to / from. An exact half counts as below when the amount falls: away from zero.
    let target = Natural(to.fen.magnitude).times(20_000, count: years)
    let isAbove = { (k: UInt64) in
        let limit = Natural(from.fen.magnitude).times(2 * k + 1, count: years)
        return to < from ? !(limit < target) : target < limit
    }
    var low: UInt64 = 0
    var high: UInt64 = 1
    while !isAbove(high) {
        low = high
        guard high < 1 << 61 else { return nil }
        high *= 2
    }
    while low < high {
        let middle = low + (high - low) / 2
        if isAbove(middle) { high = middle } else { low = middle + 1 }
    }
    return Percent(hundredths: Int64(low) - 10_000)
}

/// A natural number of any size, as much of it as `compoundRate` needs.
private struct Natural: Comparable {
    /// Base 2^64, the least first, the last not zero.
    var limbs: [UInt64]

    init(_ number: UInt64) { limbs = number == 0 ? [] : [number] }

    func times(_ factor: UInt64, count: Int) -> Natural {
        var product = self
        for _ in 0..<count { product.multiply(by: factor) }
        return product
    }

    private mutating func multiply(by factor: UInt64) {
        var carry: UInt64 = 0
        for position in limbs.indices {
            let (high, low) = limbs[position].multipliedFullWidth(by: factor)
            let (sum, overflow) = low.addingReportingOverflow(carry)
            limbs[position] = sum
            carry = high + (overflow ? 1 : 0)
        }
        if carry > 0 { limbs.append(carry) }
    }

    static func < (left: Natural, right: Natural) -> Bool {
        guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
        return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
    }
}
