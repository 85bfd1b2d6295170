import Ingest

/// A pair of projects and what everything that speaks for and against their being one adds up to; what that is is looked up where it is shown
/// (`BodyEvidence.evidence`). In as little room as can be, for of a large body there are very many.
struct WeighedPair {
    let pair: ProjectPair
    private var sum: Int32 = 0
    private var ofBudgets: Int16 = 0
    private var perMille: Int16 = 0
    private var ofPassages = Self.nothing
    private var ofNext = Self.nothing
    /// The parts of a split and a merged project state shares and sums.
    var differing: DifferingFigure.Direction?

    private static let nothing = Int16.min

    init(pair: ProjectPair) { self.pair = pair }

    /// Of names, texts, stated figures and attributes.
    var weight: MatchWeight {
        get { MatchWeight(tenths: Int(sum)) }
        set { sum = Int32(newValue.tenths) }
    }

    /// What the two budgets say where the pair is tied to no other project.
    var alone: MatchWeight {
        get { MatchWeight(tenths: Int(ofBudgets)) }
        set { ofBudgets = Int16(newValue.tenths) }
    }

    /// How alike the subjects are, 0 to 1000.
    var likeness: Int {
        get { Int(perMille) }
        set { perMille = Int16(newValue) }
    }

    /// What the shared passages weigh; nil where there are none.
    var passages: MatchWeight? {
        get { ofPassages == Self.nothing ? nil : MatchWeight(tenths: Int(ofPassages)) }
        set { ofPassages = newValue.map { Int16($0.tenths) } ?? Self.nothing }
    }

    /// What the next most alike projects weigh against the pair; nil where they say nothing.
    var nextSubjects: MatchWeight? {
        get { ofNext == Self.nothing ? nil : MatchWeight(tenths: Int(ofNext)) }
        set { ofNext = newValue.map { Int16($0.tenths) } ?? Self.nothing }
    }
}

extension BodyEvidence {
    /// Weighs a project and the next form of its name, or a pair of projects of different names.
    func weigh(_ pair: ProjectPair) -> WeighedPair {
        var scales = Scales(keepsEvidence: false)
        return weigh(pair, &scales)
    }

    /// What speaks for and against a pair, in the order in which it is shown.
    func evidence(of pair: ProjectPair) -> [WeighedEvidence] {
        var scales = Scales(keepsEvidence: true)
        _ = weigh(pair, &scales)
        return scales.evidence
    }

    private func weigh(_ pair: ProjectPair, _ scales: inout Scales) -> WeighedPair {
        var weighed = WeighedPair(pair: pair)
        if sameNames.follow(pair) {
            scales.add(MatchWeight(tenths: LineageWeights.sameName), namesSign(pair, .sameName))
        } else {
            compare(pair, &weighed, &scales)
        }
        weighed.weight = scales.weight
        weighed.alone = compareBudgets(pair)?.weight ?? .zero
        return weighed
    }

    private func compare(_ pair: ProjectPair, _ weighed: inout WeighedPair, _ scales: inout Scales) {
        let candidates = openProjects.candidates(pair)
        let among = MatchWeight.odds(of: candidates).tenths * LineageWeights.partOfCandidates / 100
        scales.add(MatchWeight(tenths: -among), Sign(.candidates(candidates)))
        let names = compareNames(pair, &scales)
        weighed.likeness = topics.likeness(pair)
        (weighed.passages, weighed.nextSubjects) = compareTexts(pair, self, names, likeness: weighed.likeness, &scales)
        weighed.differing = compareStatedFigures(pair, self, &scales)?.direction
        attributes.compareOffices(pair, &scales)
        if facts[pair.from].kind == facts[pair.to].kind { attributes.compareNature(pair, &scales) }
        compareLives(pair, &scales)
    }

    private func compareNames(_ pair: ProjectPair, _ scales: inout Scales) -> NameLikeness {
        let likeness = parts[pair.from].likeness(to: parts[pair.to])
        switch likeness {
        case .sameButForCommonWords:
            scales.add(MatchWeight(tenths: LineageWeights.sameNameButForCommonWords), namesSign(pair, .sameNameButForCommonWords))
        case .toldApart, .otherWork:
            if likeness == .toldApart, quotes.quote(of: names[pair.from], by: pair.to)?.asPredecessor != true {
                scales.limitText(to: LineageWeights.mostTextOfNamesakes)
            }
            let weight = MatchWeight(tenths: LineageWeights.namesToldApart)
            scales.add(weight, namesSign(pair, .namesToldApart(projects[pair.from].name, projects[pair.to].name)))
        case .shared(let percent):
            guard let weight = LineageWeights.similarNames.reached(by: percent) else { break }
            scales.add(weight, namesSign(pair, .similarNames(percent: percent)))
        }
        return likeness
    }

    /// With the places of both names.
    private func namesSign(_ pair: ProjectPair, _ evidence: Evidence) -> Sign {
        Sign(evidence, from: projects[pair.from].place, to: projects[pair.to].place)
    }

    /// Whether the two go on under their own names, and how far apart their years are.
    private func compareLives(_ pair: ProjectPair, _ scales: inout Scales) {
        let goesOnItself = MatchWeight(tenths: LineageWeights.goesOnItself)
        if goesOn(pair.from) {
            scales.add(goesOnItself, Sign(.goesOnItself(projects[pair.from].name), from: projects[pair.from].place))
        }
        if wasBefore(pair.to) { scales.add(goesOnItself, Sign(.goesOnItself(projects[pair.to].name), to: projects[pair.to].place)) }
        let skipped = yearsBetween(pair)
        if skipped > 0 { scales.add(MatchWeight(tenths: LineageWeights.yearBetween * skipped), Sign(.yearsBetween(skipped))) }
    }
}

/// How many projects of each year have no form of their name in a later, or an earlier, year.
struct OpenProjects {
    /// By project: those of its year that do not go on.
    private let from: [Int]
    /// By project: those of its year that were not before.
    private let to: [Int]

    init(_ facts: [ProjectFacts], _ names: SameNames) {
        var open: [FiscalYear: (from: Int, to: Int)] = [:]
        for (project, facts) in facts.enumerated() {
            if !names.goesOn(project) { open[facts.year, default: (0, 0)].from += 1 }
            if !names.wasBefore(project) { open[facts.year, default: (0, 0)].to += 1 }
        }
        from = facts.map { open[$0.year]?.from ?? 1 }
        to = facts.map { open[$0.year]?.to ?? 1 }
    }

    /// How many projects the one or the other could be.
    func candidates(_ pair: ProjectPair) -> Int { max(from[pair.from], to[pair.to], 2) }
}
