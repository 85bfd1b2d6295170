/// The pairs worth weighing: those with any sign of their own of being one project. Found by looking up what is rare, never by comparing all with all.
func proposeTies(_ body: BodyEvidence) -> [ProjectPair] {
    var pairs: Set<ProjectPair> = []
    for (pair, runs) in body.texts.shared where runs >= leastRuns * BodyTexts.wholeRun { pairs.insert(pair) }
    for (pair, likeness) in body.topics.likeness where likeness >= leastLikeness { pairs.insert(pair) }
    for (project, name) in body.names.enumerated() {
        for quote in (body.quotes.quotes[name] ?? []).prefix(mostQuotes) { insert(project, quote.by, body, &pairs) }
    }
    for (later, project) in body.projects.enumerated() {
        for stated in project.statedPrior where stated.measure == .budget {
            let same = body.budgets[YearAmount(year: stated.year, amount: stated.amount)] ?? []
            for earlier in same.prefix(mostEqualBudgets) { insert(earlier, later, body, &pairs) }
        }
    }
    proposeByName(body, &pairs)
    proposeByStatedSums(body, &pairs)
    return pairs.filter { body.names[$0.from] != body.names[$0.to] }.sorted()
}

/// Fewer shared runs propose nothing.
private let leastRuns = 4
/// Subjects less alike propose nothing.
private let leastLikeness = 100
private let mostQuotes = 8
private let mostEqualBudgets = 8
/// A pair of characters in more names than this says nothing.
private let mostNames = 40

private func insert(_ one: Int, _ other: Int, _ body: BodyEvidence, _ pairs: inout Set<ProjectPair>) {
    let (from, to) = body.projects[one].year < body.projects[other].year ? (one, other) : (other, one)
    if body.projects[from].year < body.projects[to].year { pairs.insert(ProjectPair(from: from, to: to)) }
}

/// Names that share at least two rare pairs of characters, or are equal but for common words.
private func proposeByName(_ body: BodyEvidence, _ pairs: inout Set<ProjectPair>) {
    var holders: [UInt64: [Int]] = [:]
    var cores: [[UInt32]: [Int]] = [:]
    for (project, parts) in body.parts.enumerated() {
        cores[parts.core, default: []].append(project)
        var last: UInt64?
        for pair in parts.pairs where pair != last {
            holders[pair, default: []].append(project)
            last = pair
        }
    }
    for same in cores.values where same.count <= mostNames {
        for one in same { for other in same where one < other { insert(one, other, body, &pairs) } }
    }
    var shared: [ProjectPair: Int] = [:]
    for holding in holders.values where holding.count <= mostNames {
        for one in holding {
            for other in holding where body.projects[one].year < body.projects[other].year {
                shared[ProjectPair(from: one, to: other), default: 0] += 1
            }
        }
    }
    for (pair, count) in shared where count >= 2 { pairs.insert(pair) }
}
