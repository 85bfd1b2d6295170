/// Finds indicators that were reworded by how alike their names are; what a name is compared by is made once a body.
struct IndicatorNameLikeness {
    let indicators: NumberedIndicators
    /// By number of the name; nil before it is compared.
    private var parts: [NameParts?]

    /// At least so much of the names' pairs of characters must be the same, in percent.
    private static let leastSharedPairs = 60
    /// Two forms with more pairs of indicators than this are not searched for reworded ones: five hundred and five hundred are no form's.
    private static let mostPairs = 250_000

    init(_ indicators: NumberedIndicators) {
        self.indicators = indicators
        parts = [NameParts?](repeating: nil, count: indicators.names.count)
    }

    /// Pairs of different names that are one indicator reworded, the likest first; an indicator is in one of them at most.
    /// - Parameters:
    ///   - left: positions of indicators and the numbers of their names.
    ///   - right: as `left`, of the other form.
    mutating func likest(_ left: [(position: Int, name: UInt32)], _ right: [(position: Int, name: UInt32)]) -> [(from: Int, to: Int)] {
        guard left.count <= Self.mostPairs / max(1, right.count) else { return [] }
        let others = right.map { ($0.position, nameParts($0.name)) }
        var pairs: [(shared: Int, from: Int, to: Int)] = []
        for (earlier, name) in left {
            let name = nameParts(name)
            for (later, other) in others {
                if let shared = Self.likeness(name, other) { pairs.append((shared, earlier, later)) }
            }
        }
        if pairs.isEmpty { return [] }
        pairs.sort { (-$0.shared, $0.from, $0.to) < (-$1.shared, $1.from, $1.to) }
        var (isFrom, isTo): (Set<Int>, Set<Int>) = ([], [])
        return pairs.compactMap { pair in
            guard !isFrom.contains(pair.from), !isTo.contains(pair.to) else { return nil }
            isFrom.insert(pair.from)
            isTo.insert(pair.to)
            return (pair.from, pair.to)
        }
    }

    /// In percent; nil where the names are of two indicators. The pairs are counted first: nearly all names are told apart by them.
    private static func likeness(_ one: NameParts, _ other: NameParts) -> Int? {
        if one.hasSameCore(other) { return 100 }
        guard one.sharedPairs(with: other) >= leastSharedPairs, case .shared(let percent) = one.likeness(to: other) else { return nil }
        return percent
    }

    private mutating func nameParts(_ name: UInt32) -> NameParts {
        if let known = parts[Int(name)] { return known }
        let made = NameParts(indicators.names[Int(name)])
        parts[Int(name)] = made
        return made
    }
}
