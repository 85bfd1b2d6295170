import Ingest

/// The bodies behind the printed unit names, and a finding for each name that was taken for another one's.
struct RecognisedBodies {
    var groups: [BodyGroup]
    var decided: UnitDecisions
    var findings: [Finding]
}

/// The forms of one body.
struct BodyGroup {
    /// The newest printed name.
    var name: Text
    /// All printed names, `name` first, the others in order.
    var names: [Text]
    /// Positions in the list of all forms, in order.
    var forms: [Int]
}

/// Groups forms by unit name, and joins names where the evidence suffices (`NameWeights`). A false join adds up the money of two bodies, a missed one
/// only leaves two series: so it joins less rather than more. What was decided comes first.
func recogniseBodies(_ forms: [ProjectForm], decisions: Decisions) -> RecognisedBodies {
    let units = UnitNames(forms)
    let successions = units.successions()
    let continued = Dictionary(successions.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
    let ties = candidatePairs(units).compactMap { weigh($0, in: units, continued[$0]) }.filter { $0.weight >= NameWeights.threshold }
    let decided = UnitDecisions(decisions, units)
    var joined = JoinedNames(count: units.names.count)
    var findings = decided.findings
    for match in decided.same where joined.join(match.pair) {
        let tie = NameTie(pair: match.pair, evidence: [.decision(source: decisions.source, line: match.decision.line)])
        findings.append(oneBodyTwoNames(tie, in: units, forms))
    }
    for tie in ties.sorted(by: { ($1.weight, $0.pair) < ($0.weight, $1.pair) }) {
        let sets = [tie.pair.first, tie.pair.second].map(joined.set(of:))
        guard sets.reduce(0, { $0 + joined.count(inSet: $1) }) <= NameWeights.mostNames else { continue }
        let crossing = joined.crossing(tie.pair)
        guard crossing.allSatisfy({ !units.mustDiffer($0) && !decided.different.contains($0) }) else { continue }
        if joined.join(tie.pair) { findings.append(oneBodyTwoNames(tie, in: units, forms)) }
    }
    for succession in successions where !joined.areTogether(succession.pair) && !decided.different.contains(succession.pair) {
        guard let evidence = units.evidence(of: succession) else { continue }
        findings.append(finding(.perhapsOneBody, succession.earlier, succession.later, evidence, in: units, forms))
    }
    let groups = joined.groups.map { members in bodyGroup(members.flatMap { units.names[$0].forms }.sorted(), of: forms) }
    return RecognisedBodies(groups: groups, decided: decided, findings: findings)
}

func bodyGroup(_ positions: [Int], of forms: [ProjectForm]) -> BodyGroup {
    let newest = positions.compactMap { forms[$0].fiscalYear }.max()
    // A body has few names.
    var counts: [(name: Text, newest: Int)] = []
    var last = 0
    for position in positions {
        let unit = forms[position].unit
        if counts.isEmpty || counts[last].name != unit {
            last = counts.firstIndex { $0.name == unit } ?? counts.count
            if last == counts.count { counts.append((unit, 0)) }
        }
        if forms[position].fiscalYear == newest { counts[last].newest += 1 }
    }
    let names = counts.sorted { left, right in
        left.newest == right.newest ? left.name < right.name : left.newest > right.newest
    }.map(\.name)
    return BodyGroup(name: names[0], names: [names[0]] + names.dropFirst().sorted(), forms: positions)
}

private func oneBodyTwoNames(_ tie: NameTie, in units: UnitNames, _ forms: [ProjectForm]) -> Finding {
    let pair = [tie.pair.first, tie.pair.second].map { units.names[$0].forms }
    let lastYears = pair.map { $0.compactMap { forms[$0].fiscalYear }.max()?.number ?? 0 }
    let (older, newer) = lastYears[0] <= lastYears[1] ? (tie.pair.first, tie.pair.second) : (tie.pair.second, tie.pair.first)
    return finding(.oneBodyTwoNames, older, newer, tie.evidence, in: units, forms)
}

/// About an older and a newer name.
private func finding(
    _ rule: FindingRule, _ older: Int, _ newer: Int, _ evidence: [NameEvidence], in units: UnitNames, _ forms: [ProjectForm]
) -> Finding {
    let (old, new) = (forms[units.names[older].forms[0]], forms[units.names[newer].forms[0]])
    var finding = Finding(rule, source: old.source, line: old[.unit].line ?? old.firstLine)
    finding.unit = new.unit
    finding.otherSource = new.source
    finding.otherLine = new[.unit].line ?? new.firstLine
    finding.subject = new.unit
    finding.found = old.unit
    finding.expected = new.unit
    finding.evidence = evidence
    return finding
}
