import Ingest

/// Exact; nil beyond the range, or of nothing.
func sum(_ numbers: some Sequence<PrintedNumber>) -> PrintedNumber? {
    var sum: PrintedNumber?
    for number in numbers {
        guard let before = sum else {
            sum = number
            continue
        }
        guard let next = before.minus(PrintedNumber(digits: -number.digits, decimals: number.decimals)) else { return nil }
        sum = next
    }
    return sum
}

extension PrintedNumber {
    /// Exact, with the decimals of the finer of both; nil beyond the range.
    func minus(_ other: PrintedNumber) -> PrintedNumber? {
        let decimals = max(self.decimals, other.decimals)
        guard let left = digits(withDecimals: decimals), let right = other.digits(withDecimals: decimals) else { return nil }
        let (digits, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? nil : PrintedNumber(digits: digits, decimals: decimals)
    }

    /// Ten points less than a total: the rate of execution has them outside the table of indicators.
    var isTen: Bool { thousandths == -10_000 }
}
