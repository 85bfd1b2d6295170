import Ingest

/// Exact; nil beyond the range, or of nothing.
func sum(_ numbers: [PrintedNumber]) -> PrintedNumber? {
    guard var sum = numbers.first else { return nil }
    for number in numbers.dropFirst() {
        guard let next = sum.minus(PrintedNumber(digits: -number.digits, decimals: number.decimals)) else { return nil }
        sum = next
    }
    return sum
}

extension PrintedNumber {
    /// Exact, with the decimals of the finer of both; nil beyond the range.
    func minus(_ other: PrintedNumber) -> PrintedNumber? {
        let decimals = max(self.decimals, other.decimals)
        guard let left = scaled(to: decimals), let right = other.scaled(to: decimals) else { return nil }
        let (digits, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? nil : PrintedNumber(digits: digits, decimals: decimals)
    }

    /// nil where it has more than three decimals, or beyond the range.
    var thousandths: Int64? { decimals <= 3 ? scaled(to: 3) : nil }

    /// Ten points less than a total: the rate of execution has them outside the table of indicators.
    var isTen: Bool { thousandths == -10_000 }

    private func scaled(to decimals: Int) -> Int64? {
        var digits = self.digits
        for _ in self.decimals..<max(decimals, self.decimals) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return digits
    }
}
