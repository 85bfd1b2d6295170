import Ingest

/// The pairs worth weighing: those with any sign of their own of being one project. Found by looking up what is rare, never by comparing all with all.
func proposeTies(_ body: BodyEvidence) -> [ProjectPair] {
    var pairs = ProposedPairs(body)
    for pair in body.texts.sharing { pairs.insert(pair.from, pair.to) }
    for pair in body.topics.alike { pairs.insert(pair.from, pair.to) }
    body.indicators.forEachRareName { projects in
        for place in projects.indices { for other in projects[(place + 1)...] { pairs.insert(Int(projects[place]), Int(other)) } }
    }
    for (project, name) in body.names.enumerated() {
        for quote in body.quotes.quotes[name].prefix(mostQuotes) { pairs.insert(project, quote.by) }
    }
    for (later, facts) in body.facts.enumerated() where facts.statedBudget != nil {
        for stated in body.projects[later].statedPrior where stated.measure == .budget {
            let same = body.budgets[YearAmount(year: stated.year, amount: stated.amount)] ?? []
            for earlier in same.prefix(mostEqualBudgets) { pairs.insert(earlier, later) }
        }
    }
    proposeByName(body, &pairs)
    proposeByNamesInTexts(body, &pairs)
    proposeByStatedSums(body, &pairs)
    return pairs.inOrder()
}

private let mostQuotes = 8
private let mostEqualBudgets = 8
/// A pair of characters in more names than this says nothing.
private let mostNames = 40

/// Pairs of an earlier and a later project of different names.
struct ProposedPairs {
    /// By project: the place of its year among the years of the body.
    private let years: [Int]
    private let names: [Int]
    /// Of the earlier and the later one, in the upper and the lower half.
    private var pairs: [UInt64] = []

    init(_ body: BodyEvidence) { (years, names) = (body.topics.years, body.names) }

    /// Two projects, whichever is the earlier. Those too far apart to be candidates are left out.
    mutating func insert(_ one: Int, _ other: Int) {
        let distance = abs(years[one] - years[other])
        guard 1...LineageWeights.mostYearsBetween + 1 ~= distance, names[one] != names[other] else { return }
        let (from, to) = years[one] < years[other] ? (one, other) : (other, one)
        pairs.append(UInt64(from) << 32 | UInt64(to))
    }

    /// Each once.
    consuming func inOrder() -> [ProjectPair] {
        var ordered: [ProjectPair] = []
        var last: UInt64?
        pairs.sort()
        for pair in pairs where pair != last {
            ordered.append(ProjectPair(from: Int(pair >> 32), to: Int(pair & 0xFFFF_FFFF)))
            last = pair
        }
        return ordered
    }
}

/// Names that share at least two rare pairs of characters, or are equal but for common words.
private func proposeByName(_ body: BodyEvidence, _ pairs: inout ProposedPairs) {
    var cores: [[UInt32]: [Int]] = [:]
    for (project, parts) in body.parts.enumerated() { cores[parts.core, default: []].append(project) }
    for same in cores.values where same.count <= mostNames {
        for one in same { for other in same where one < other { pairs.insert(one, other) } }
    }
    let holders = pairsOfCharacters(body.parts)
    let ofProject = holders.turned(count: body.parts.count) { holders[$0].count <= mostNames }
    var shared = [Int](repeating: 0, count: body.parts.count)
    var met: [Int] = []
    for one in body.parts.indices {
        for number in ofProject[one] {
            for other in holders[Int(number)] where other > one {
                if shared[Int(other)] == 0 { met.append(Int(other)) }
                shared[Int(other)] += 1
            }
        }
        for other in met {
            if shared[other] >= 2 { pairs.insert(one, other) }
            shared[other] = 0
        }
        met.removeAll(keepingCapacity: true)
    }
}

/// Projects whose text has most of the words of another one's name.
private func proposeByNamesInTexts(_ body: BodyEvidence, _ pairs: inout ProposedPairs) {
    let named = ListsByNumber(body.names.indices.map { UInt32($0) }, by: body.names.map { UInt32($0) }, count: body.names.count)
    body.topics.words.forEachName(in: LineageWeights.leastNameInText) { name, project in
        for one in named[name] { pairs.insert(Int(one), project) }
    }
}

/// The names that have each pair of neighbouring characters.
private func pairsOfCharacters(_ names: [NameParts]) -> ListsByNumber {
    var numbers = Numbering()
    var met: (numbers: [UInt32], names: [UInt32]) = ([], [])
    for (name, parts) in names.enumerated() {
        var last: UInt64?
        for pair in parts.pairs where pair != last {
            last = pair
            met.numbers.append(UInt32(numbers.number(pair)))
            met.names.append(UInt32(name))
        }
    }
    return ListsByNumber(met.names, by: met.numbers, count: numbers.count)
}
