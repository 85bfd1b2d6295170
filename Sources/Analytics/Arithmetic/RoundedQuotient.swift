/// `numerator` × `factor` / `divisor`, exact and rounded half away from zero; the product may need 128 bits.
/// - Returns: nil when the divisor is zero or the result does not fit.
package func roundedQuotient(_ numerator: Int64, times factor: Int64, over divisor: Int64) -> Int64? {
    let product = numerator.magnitude.multipliedFullWidth(by: factor.magnitude)
    guard product.high < divisor.magnitude else { return nil }
    let (quotient, remainder) = divisor.magnitude.dividingFullWidth(product)
    let roundsUp = remainder >= divisor.magnitude - remainder
    let (magnitude, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, let result = Int64(exactly: magnitude) else { return nil }
    let negatives = [numerator, factor, divisor].count { $0 < 0 }
    return negatives.isMultiple(of: 2) ? result : -result
}
