import Ingest

/// Projects whose budgets add up to the fen to what a later form states of the year before (a merger), and those that together state what one had
/// (a split). Sums of round amounts agree by chance: what agrees with several sums proposes nothing, nor do more amounts than are tried.
/// - Parameter mostTried: a year's amounts times those stated of it; ten thousand of each.
func proposeByStatedSums(_ body: BodyEvidence, _ pairs: inout ProposedPairs, mostTried: Int = 100_000_000) {
    let projects = Dictionary(grouping: body.projects.indices) { body.facts[$0].year }
    for (year, next) in zip(body.years, body.years.dropFirst()) where next.previous == year {
        let before = Amounts(projects[year] ?? []) { body.facts[$0].budget }
        let stated = Amounts(projects[next] ?? []) { body.facts[$0].statedBudget }
        guard before.projects.count * stated.projects.count <= mostTried else { continue }
        for (amount, whole) in stated.projects where before.projects[amount] == nil {
            for parts in before.addingUp(to: amount) { pairs.insert(parts, whole) }
        }
        for (amount, whole) in before.projects where stated.projects[amount] == nil {
            for parts in stated.addingUp(to: amount) { pairs.insert(parts, whole) }
        }
    }
}

extension ProposedPairs {
    fileprivate mutating func insert(_ parts: [Int], _ wholes: [Int]) {
        for part in parts { for whole in wholes { insert(part, whole) } }
    }
}

/// The projects of a year by amount. Those that share an amount with others are left out.
private struct Amounts {
    private(set) var projects: [Amount: [Int]] = [:]
    private let ordered: [Amount]

    /// - Parameter positions: the projects of the year.
    init(_ positions: [Int], amount: (Int) -> Amount?) {
        for position in positions {
            if let amount = amount(position), amount.fen > 0 { projects[amount, default: []].append(position) }
        }
        projects = projects.filter { $0.value.count == 1 }
        ordered = projects.keys.sorted()
    }

    /// Pairs of projects whose amounts add up to `sum`; none where there are more than `mostSums`.
    func addingUp(to sum: Amount) -> [[Int]] {
        var found: [[Int]] = []
        var (low, high) = (0, ordered.count - 1)
        while low < high {
            let both = ordered[low].fen &+ ordered[high].fen
            if both == sum.fen { found.append(projects[ordered[low]]! + projects[ordered[high]]!) }
            if both <= sum.fen { low += 1 } else { high -= 1 }
        }
        return found.count <= Self.mostSums ? found : []
    }

    private static let mostSums = 2
}

/// Pairs not yet weighed that complete what a later form states of the year before: of a merger two parts are among its weightiest candidates, and one
/// project alone has to the fen what is lacking. Nothing else need speak for the third.
func missingParts(_ weighed: [WeighedPair], _ body: BodyEvidence) -> [ProjectPair] {
    var parts: [Int: [(part: Int, weight: MatchWeight)]] = [:]
    for weighed in weighed where weighed.weight > .zero {
        let (from, to) = (body.facts[weighed.pair.from], body.facts[weighed.pair.to])
        guard to.statedBudget != nil, to.year.previous == from.year else { continue }
        parts[weighed.pair.to, default: []].append((weighed.pair.from, weighed.weight))
    }
    var missing: Set<ProjectPair> = []
    for (whole, parts) in parts where parts.count > 1 {
        let best = parts.sorted { ($1.weight, $0.part) < ($0.weight, $1.part) }.prefix(mostParts)
        for (offset, one) in best.enumerated() {
            for other in best.dropFirst(offset + 1) {
                guard let third = body.missingPart(of: whole, one.part, other.part) else { continue }
                missing.insert(ProjectPair(from: third, to: whole))
            }
        }
    }
    return missing.isEmpty ? [] : missing.subtracting(weighed.map(\.pair)).sorted()
}

extension BodyEvidence {
    /// The one project that has to the fen what two others lack of what a later form states of the year before; not one of the later one's own name.
    fileprivate func missingPart(of whole: Int, _ one: Int, _ other: Int) -> Int? {
        guard let stated = facts[whole].statedBudget, let first = facts[one].budget, let second = facts[other].budget,
            let lacking = stated.subtracting(first)?.subtracting(second), lacking.significantDigits > 1,
            let third = budgets[YearAmount(year: facts[whole].year.previous, amount: lacking)], third.count == 1,
            names[third[0]] != names[whole]
        else { return nil }
        return third[0]
    }
}

/// Of so many candidates of a project each two are tried.
private let mostParts = 6
