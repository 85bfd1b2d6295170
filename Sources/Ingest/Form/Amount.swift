/// An amount of money in fen (1/100 yuan), exact. Negative amounts occur (a budget that was withdrawn); zero is a printed 0, never a blank.
package struct Amount: Hashable, Comparable, Sendable {
    package let fen: Int64

    package init(fen: Int64) { self.fen = fen }
    package init(yuan: Int64) { fen = yuan * 100 }

    package static func < (left: Amount, right: Amount) -> Bool { left.fen < right.fen }
}

/// A number as printed, with its decimals: `90.00` is 9000 with two decimals, and prints as `90.00`.
/// Used for indicator targets, weights (权重, 分值), scores (自评分, 得分) and printed rates (预算执行率, in percent).
package struct PrintedNumber: Hashable, Sendable {
    package let digits: Int64
    private let places: Int32
    package var decimals: Int { Int(places) }

    package init(digits: Int64, decimals: Int = 0) {
        self.digits = digits
        places = Int32(decimals)
    }
}

extension PrintedNumber {
    /// The digits of the same number with so many decimals, or with its own where these are more; nil beyond the range.
    package func digits(withDecimals decimals: Int) -> Int64? {
        var digits = self.digits
        for _ in self.decimals..<max(decimals, self.decimals) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return digits
    }

    /// nil where it has more than three decimals, or beyond the range.
    package var thousandths: Int64? { decimals <= 3 ? digits(withDecimals: 3) : nil }
}

extension PrintedNumber: CustomStringConvertible {
    package var description: String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: mostBytes) { room in
            let count = write(to: room.baseAddress!)
            return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
        }
    }
}
