/// Yuan, whole. Budgets are round so often that equal figures and fitting sums come about by chance.
extension SplitMix64 {
    /// From 30 thousand to 12 million, small ones more often.
    mutating func strandBudget() -> Double {
        var size = 30_000.0
        for _ in 0..<between(0...8) { size *= 1.5 + unit() * 0.8 }
        return min(size * (1 + unit()), 12_000_000)
    }

    mutating func roundBudget(_ value: Double) -> Int64 {
        let unit: Double =
            switch weighted([0.38, 0.27, 0.2, 0.1, 0.05]) {
            case 0: 100_000
            case 1: 10_000
            case 2: 1_000
            case 3: 100
            default: 1
            }
        return Int64(max((value / unit).rounded(), 1) * unit)
    }

    /// The next year's budget of the same task: often the same, mostly within 30 %.
    mutating func drift(_ budget: Int64, years: Int) -> Int64 {
        if chance(years == 1 ? 0.3 : 0.1) { return budget }
        let reach = years == 1 ? 0.3 : 0.5
        return roundBudget(Double(budget) * (1 - reach + 2 * reach * unit()))
    }

    /// What the parts of a split or the whole of a merge come to: as before, up to 8 % off, sometimes more.
    mutating func nearly(_ sum: Int64, years: Int) -> (budget: Int64, isOff: Bool) {
        if chance(0.3) { return (sum, false) }
        if chance(years == 1 ? 0.12 : 0.25) { return (roundBudget(Double(sum) * (0.72 + 0.5 * unit())), true) }
        let near = Double(sum) * (0.92 + 0.16 * unit())
        return (max(Int64((near / 1000).rounded()) * 1000, 1000), false)
    }

    /// What was spent of a budget.
    mutating func spending(_ budget: Int64) -> Int64 {
        switch weighted([0.45, 0.35, 0.2]) {
        case 0: budget
        case 1: Int64(Double(budget) * (0.9 + 0.1 * unit()))
        default: Int64(Double(budget) * (0.6 + 0.39 * unit()))
        }
    }
}
