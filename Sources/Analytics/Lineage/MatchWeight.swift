/// How much something speaks for (positive) or against (negative) two forms being of one project: log2 of how many times as often it is found
/// where they are as where they are not (Fellegi and Sunter's match weight). In tenths of a bit, exact, so that two runs and two machines agree.
package struct MatchWeight: Hashable, Comparable, Sendable, AdditiveArithmetic {
    /// Ten tenths double the odds.
    package let tenths: Int

    /// 35 tenths are 3.5 bits.
    package init(tenths: Int) { self.tenths = tenths }

    /// Even odds.
    package static let zero = MatchWeight(tenths: 0)
    /// The lesser weight first.
    package static func < (left: MatchWeight, right: MatchWeight) -> Bool { left.tenths < right.tenths }
    /// Weights of independent evidence add up.
    package static func + (left: MatchWeight, right: MatchWeight) -> MatchWeight { MatchWeight(tenths: left.tenths + right.tenths) }
    /// What the left side weighs more.
    package static func - (left: MatchWeight, right: MatchWeight) -> MatchWeight { MatchWeight(tenths: left.tenths - right.tenths) }

    /// The weight of odds of `count` to one; `count` below 1 counts as 1. Between powers of two it is interpolated, at most 0.1 bit off.
    static func odds(of count: Int) -> MatchWeight {
        let count = max(1, count)
        let power = Int.bitWidth - 1 - count.leadingZeroBitCount
        return MatchWeight(tenths: power * 10 + (((count - (1 << power)) * 10) >> power))
    }

    /// 2^weight / (1 + 2^weight), 0 to 1.
    package var probability: Double {
        let limited = min(max(tenths, -400), 400)
        let (whole, rest) = (limited >= 0 ? limited / 10 : (limited - 9) / 10, ((limited % 10) + 10) % 10)
        let odds = (whole >= 0 ? Double(1 << whole) : 1 / Double(1 << -whole)) * tenthPowers[rest]
        return odds / (1 + odds)
    }
}

/// 2^0, 2^0.1, … 2^0.9.
private let tenthPowers = [
    1, 1.0717734625362931, 1.148698354997035, 1.2311444133449163, 1.3195079107728942, 1.4142135623730951, 1.515716566510398,
    1.6245047927124709, 1.7411011265922482, 1.8660659830736148,
]
