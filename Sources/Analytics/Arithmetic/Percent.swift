package import Ingest

/// A percentage or a number of percentage points in hundredths: 1234 is 12.34 %.
package struct Percent: Hashable, Comparable, Sendable {
    /// Hundredths of a percent or of a percentage point.
    package let hundredths: Int64

    /// 1234 hundredths are 12.34 %.
    package init(hundredths: Int64) { self.hundredths = hundredths }

    /// The smaller number first.
    package static func < (left: Percent, right: Percent) -> Bool { left.hundredths < right.hundredths }
}

extension Percent: CustomStringConvertible {
    /// Two decimals, no sign for more: `-0.05`.
    package var description: String { PrintedNumber(digits: hundredths, decimals: 2).description }
}

extension Amount {
    /// nil beyond the range of an amount.
    package func adding(_ other: Amount) -> Amount? {
        let (sum, overflow) = fen.addingReportingOverflow(other.fen)
        return overflow ? nil : Amount(fen: sum)
    }

    /// nil beyond the range of an amount.
    package func subtracting(_ other: Amount) -> Amount? {
        let (difference, overflow) = fen.subtractingReportingOverflow(other.fen)
        return overflow ? nil : Amount(fen: difference)
    }

    /// This amount as a percentage of `whole`, rounded half away from zero; nil when `whole` is zero or negative.
    package func percentage(of whole: Amount) -> Percent? {
        guard whole.fen > 0 else { return nil }
        return roundedQuotient(fen, times: 100 * 100, over: whole.fen).map(Percent.init)
    }

    /// The same under the name that execution rates and shares have.
    package func rate(of budget: Amount) -> Percent? { percentage(of: budget) }

    /// The rate in percent with as many decimals as a form prints, rounded half away from zero; nil when `budget` is zero or negative,
    /// or the decimals are more than can be computed.
    package func rate(of budget: Amount, decimals: Int) -> PrintedNumber? {
        guard budget.fen > 0, (0...15).contains(decimals) else { return nil }
        let scale = (0..<decimals).reduce(Int64(100)) { scale, _ in scale * 10 }
        return roundedQuotient(fen, times: scale, over: budget.fen).map { PrintedNumber(digits: $0, decimals: decimals) }
    }

    /// Yuan with two decimals and no separators: `1234567.00`.
    package var plainYuan: String { PrintedNumber(digits: fen, decimals: 2).description }
}
