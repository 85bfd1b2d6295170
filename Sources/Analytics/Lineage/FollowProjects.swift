import Ingest

/// What became of the projects of one body, from what its forms say.
///
/// The steps: what the forms say (`BodyEvidence`), the pairs worth weighing, what speaks for and against each (`weigh`), which of them together
/// account best for all forms (`Account`), how sure each tie of that account is, and what is left without a predecessor or successor.
/// - Parameters:
///   - indicators: of the projects.
///   - decisions: what was decided of these projects; it outranks all evidence.
///   - years: all years with forms of any body.
func followProjects(
    _ projects: [ProjectYear], _ indicators: NumberedIndicators, decisions: ProjectDecisions, commonness: Commonness, years: [FiscalYear]
) -> Lineage {
    var body = BodyEvidence(projects, indicators, commonness: commonness)
    let candidates = candidates(&body, decisions)
    var account = Account(body, candidates)
    var lineage = Lineage()
    var isSure = [Bool](repeating: false, count: candidates.pairs.count)
    var ties: [Int: Tie] = [:]
    var signs = GroupSigns()
    for position in account.tied.positions {
        var tie = tie(position, body, &account, &signs)
        if let decision = decisions.confirmed[candidates.pairs[position].pair] { tie.confirm(decision) }
        ties[position] = tie
        if tie.confidence == .hint {
            if body.isHint(candidates.pairs[position].pair, tie.weight) { lineage.hints.append(tie) }
        } else {
            isSure[position] = true
        }
    }
    lineage.hints += hints(body, account, besides: isSure)
    for positions in groups(account, isSure) {
        var group = lineageGroup(positions.compactMap { ties[$0] })
        group.rivals = account.groupWeigher.rivals(GroupMembers(positions, candidates))
        lineage.groups.append(group)
    }
    lineage.fates = fates(body, lineage.groups, decisions, years)
    lineage.groups = inOrder(lineage.groups)
    lineage.hints.sort { ($0.from.year, $0.to.year, $0.from.place, $0.to.place) < ($1.from.year, $1.to.year, $1.from.place, $1.to.place) }
    return lineage
}

/// The pairs that come into question. Where a name was taken over, `body` knows it afterwards.
private func candidates(_ body: inout BodyEvidence, _ decisions: ProjectDecisions) -> Candidates {
    let confirmed = Set(decisions.confirmed.keys).subtracting(body.sameNames.pairs)
    var proposed = proposeTies(body)
    if !confirmed.isEmpty { proposed = confirmed.sorted() + proposed.filter { !confirmed.contains($0) } }
    var weighed = weigh(proposed, body)
    let takenOver = namesTakenOver(weighed, body).filter { decisions.confirmed[$0] == nil }
    if !takenOver.isEmpty {
        body.part(takenOver)
        weighed = weigh(proposed, body)
    }
    weighed += weigh(missingParts(weighed, body), body)
    weighed.removeAll { $0.weight.tenths < LineageWeights.leastCandidate && !confirmed.contains($0.pair) }
    weighed += weigh(body.sameNames.pairs, body)
    weighed.removeAll { decisions.forbid($0.pair, toYear: body.facts[$0.pair.to].year) }
    return Candidates(weighed, settled: { body.sameNames.follow($0.pair) || decisions.confirmed[$0.pair] != nil })
}

private func weigh(_ pairs: [ProjectPair], _ body: BodyEvidence) -> [WeighedPair] {
    let pieces = stride(from: 0, to: pairs.count, by: piece).map { $0..<min($0 + piece, pairs.count) }
    let weighed = concurrently(pieces.count, size: { pieces[$0].count }) { piece in pairs[pieces[piece]].map { body.weigh($0) } }
    return pieces.count == 1 ? weighed[0] : weighed.flatMap { $0 }
}

/// So many pairs are worth a processor of their own.
private let piece = 2_000

/// What all amounts of a group say: its ties ask for it one after another.
private struct GroupSigns {
    typealias Known = (members: GroupMembers, evidence: [WeighedEvidence])

    /// By the first tie of the group.
    private var known: [Int: Known] = [:]

    mutating func of(_ group: [Int], _ account: Account) -> Known {
        if let known = known[group[0]] { return known }
        let members = GroupMembers(group, account.candidates)
        var evidence: [WeighedEvidence] = []
        if let stated = account.groupWeigher.statedSums(members) {
            evidence.append(WeighedEvidence(.statedSums(stated.sum), stated.weight))
        }
        if let sums = account.groupWeigher.sums(members) {
            evidence.append(sums.evidence(rivals: account.groupWeigher.rivals(members)))
        }
        known[group[0]] = (members, evidence)
        return (members, evidence)
    }
}

private func tie(_ position: Int, _ body: BodyEvidence, _ account: inout Account, _ signs: inout GroupSigns) -> Tie {
    let weighed = account.candidates.pairs[position]
    let (from, to) = (body.projects[weighed.pair.from], body.projects[weighed.pair.to])
    let evidence = body.evidence(of: weighed.pair)
    if body.names[weighed.pair.from] == body.names[weighed.pair.to] {
        return Tie(from: from, to: to, evidence: evidence, weight: weighed.weight, confidence: Confidence(weighed.weight))
    }
    let support = account.support(position)
    let weight = MatchWeight(tenths: support.weight)
    var tie = Tie(from: from, to: to, evidence: evidence, weight: weight, confidence: Confidence(weight))
    let group = account.tied.group(of: position)
    var groupSize = 2
    if group.count == 1 {
        let differing = weighed.differing.flatMap { _ in body.differingEvidence(weighed.pair) }
        tie.evidence += [body.budgetsEvidence(weighed.pair), differing].compactMap { $0 }
    } else {
        let (members, evidence) = signs.of(group, account)
        groupSize = members.count
        tie.setNextSubjects(account.groupWeigher.nextSubjects(weighed, members).map { WeighedEvidence($0.evidence, $0.weight) })
        tie.evidence += evidence
    }
    if support.rivalGain > 0, let rival = support.rivals.first {
        let project = account.candidates.pairs[rival.position].pair
        let other = project.from == weighed.pair.from ? project.to : project.from
        tie.evidence.append(WeighedEvidence(.rival(body.projects[other].name), MatchWeight(tenths: -support.rivalGain)))
    }
    let rest = tie.evidence.reduce(weight) { $0 - $1.weight }
    if rest != .zero { tie.evidence.append(WeighedEvidence(.groupOf(max(2, groupSize)), rest)) }
    tie.rivals = support.rivals.compactMap { rival in
        let pair = account.candidates.pairs[rival.position].pair
        // Another year's form of one of the two is no other project.
        guard body.names[pair.from] != body.names[weighed.pair.from] || pair.from == weighed.pair.from,
            body.names[pair.to] != body.names[weighed.pair.to] || pair.to == weighed.pair.to
        else { return nil }
        return Rival(from: body.projects[pair.from], to: body.projects[pair.to], weight: MatchWeight(tenths: rival.gain))
    }
    return tie
}

/// The ties that are used, by groups.
private func groups(_ account: Account, _ isSure: [Bool]) -> [[Int]] {
    var groups: [[Int]] = []
    for position in isSure.indices where isSure[position] {
        let group = account.tied.group(of: position)
        // Each group is met with its first tie.
        if group.first(where: { isSure[$0] }) == position { groups += account.candidates.connected(group.filter { isSure[$0] }) }
    }
    return groups
}

/// Pairs that the account leaves out though all but one thing speaks for them.
/// - Parameter isSure: which ties are used.
private func hints(_ body: BodyEvidence, _ account: Account, besides isSure: [Bool]) -> [Tie] {
    let candidates = account.candidates
    var (isFrom, isTo) = ([Bool](repeating: false, count: candidates.projects), [Bool](repeating: false, count: candidates.projects))
    for position in isSure.indices where isSure[position] {
        let pair = candidates.pairs[position].pair
        (isFrom[pair.from], isTo[pair.to]) = (true, true)
    }
    var hints: [Tie] = []
    for (position, weighed) in candidates.pairs.enumerated() where !account.tied.contains(position) {
        let (pair, weight) = (weighed.pair, weighed.weight)
        guard !(isFrom[pair.from] && isTo[pair.to]), body.mayShareWork(pair, weight), Confidence(weight) == .hint, body.isHint(pair, weight)
        else { continue }
        hints.append(
            Tie(
                from: body.projects[pair.from], to: body.projects[pair.to], evidence: body.evidence(of: pair), weight: weight,
                confidence: .hint))
    }
    return hints
}

extension BodyEvidence {
    /// Whether a pair that is no tie is worth a reader's look: at least as likely one project as not, and not of two things of one kind, such as 一期 and
    /// 二期, each of which is as like the other.
    fileprivate func isHint(_ pair: ProjectPair, _ weight: MatchWeight) -> Bool {
        weight.tenths >= LineageWeights.leastHint && parts[pair.from].likeness(to: parts[pair.to]) != .toldApart
    }

    /// Whether all but one thing speaks for a pair: one of the two goes on under its own name.
    fileprivate func mayShareWork(_ pair: ProjectPair, _ weight: MatchWeight) -> Bool {
        goesOn(pair.from) != wasBefore(pair.to) && weight.tenths - LineageWeights.goesOnItself >= LineageWeights.leastSharedWork
    }
}

extension Tie {
    /// In a group, other members are no rivals.
    fileprivate mutating func setNextSubjects(_ piece: WeighedEvidence?) {
        guard let piece else { return }
        if let position = evidence.firstIndex(where: { if case .nextSubjects = $0.evidence { true } else { false } }) {
            evidence[position] = piece
        } else {
            evidence.append(piece)
        }
    }

    fileprivate mutating func confirm(_ decision: Decision) {
        self.decision = decision
        confidence = .certain
        let weight = MatchWeight(tenths: LineageWeights.decision)
        evidence.append(WeighedEvidence(.decision(line: decision.line, reason: decision.reason), weight))
        self.weight += weight
    }
}

private func lineageGroup(_ ties: [Tie]) -> LineageGroup {
    let ordered = ties.sorted {
        ($0.from.year, $0.from.place, $0.to.year, $0.to.place) < ($1.from.year, $1.from.place, $1.to.year, $1.to.place)
    }
    let (from, to) = (distinct(ordered.map(\.from)), distinct(ordered.map(\.to)))
    let relation: Relation =
        switch (from.count, to.count) {
        case (1, 1): from[0].comparableName == to[0].comparableName ? .continued : .renamed
        case (1, _): .split
        case (_, 1): .merged
        default: .recut
        }
    return LineageGroup(relation: relation, from: from, to: to, ties: ordered)
}

/// In order of the years and places of their first ties.
private func inOrder(_ groups: [LineageGroup]) -> [LineageGroup] {
    let ties = groups.map { (from: $0.ties[0].from, to: $0.ties[0].to.year) }
    let order = groups.indices.sorted { left, right in
        let (one, other) = (ties[left], ties[right])
        return (one.from.year, one.to, one.from.place) < (other.from.year, other.to, other.from.place)
    }
    return order.map { groups[$0] }
}

private func distinct(_ projects: [ProjectYear]) -> [ProjectYear] {
    if projects.count == 1 { return projects }
    var seen: Set<ObjectIdentifier> = []
    return projects.filter { seen.insert(ObjectIdentifier($0)).inserted }.sorted { ($0.year, $0.place) < ($1.year, $1.place) }
}

private func fates(_ body: BodyEvidence, _ groups: [LineageGroup], _ decisions: ProjectDecisions, _ years: [FiscalYear]) -> [Fate] {
    let successors = Set(groups.lazy.flatMap { $0.from.lazy.map { ObjectIdentifier($0) } })
    let predecessors = Set(groups.lazy.flatMap { $0.to.lazy.map { ObjectIdentifier($0) } })
    var fates: [Fate] = []
    for (position, project) in body.projects.enumerated() {
        let isFirst = project.year > body.years[0] && project.statedPrior.isEmpty
        if !predecessors.contains(ObjectIdentifier(project)), isFirst || decisions.new[position] != nil {
            fates.append(Fate(relation: .started, project: project, decision: decisions.whyStarted(position)))
        }
        guard !successors.contains(ObjectIdentifier(project)) else { continue }
        if project.year < body.years.last! {
            fates.append(Fate(relation: .ended, project: project, decision: decisions.whyEnded(position)))
        } else if let last = years.last, project.year < last {
            fates.append(Fate(relation: .notObserved, project: project))
        }
    }
    return fates
}
