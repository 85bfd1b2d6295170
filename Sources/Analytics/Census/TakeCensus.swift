package import Ingest

/// What names and years of a whole collection tell. The forms need no narratives, indicators or notes.
package func takeCensusOfNames(_ documents: [IngestedDocument]) -> Census.Names {
    let forms = documents.sorted { $0.source < $1.source }.flatMap(\.forms)
    let recognised = recogniseBodies(forms, decisions: Decisions())
    let keys = recognised.groups.map { group in Set(group.forms.map { shardKey(of: forms[$0]) }).sorted() }
    return Census.Names(
        forms: forms.count, bodies: keys.count, joined: keys.filter { $0.count > 1 }.sorted { $0[0] < $1[0] },
        years: Set(forms.compactMap(\.fiscalYear)).sorted(), figureYears: Set(forms.flatMap(observe).map(\.year)).sorted(),
        findings: inOrder(recognised.findings).map { Census.KeyedFinding(key: shardKey(ofUnit: $0.unit), finding: $0) })
}

/// In how many bodies each run of text occurs. What other bodies have can be counted elsewhere, and be added.
/// - Parameter names: of the whole collection.
package func takeCensusOfTexts(_ documents: [IngestedDocument], names: Census.Names) -> [UInt8] {
    let forms = documents.sorted { $0.source < $1.source }.flatMap(\.forms)
    let groups = Census(names: names, commonness: nil).recogniseBodies(forms).groups
    // A body without forms counts nothing; with it, one body alone is counted too.
    return Commonness(groups.map { group in projectYears(group.forms.map { forms[$0] }) } + [[], []]).bodies.byPlace
}

extension Census {
    /// The bodies of forms that are a part of the collection, and why unit names of them are one.
    func recogniseBodies(_ forms: [ProjectForm]) -> RecognisedBodies {
        let known = Dictionary(
            (names?.joined ?? []).flatMap { keys in keys.map { ($0, keys[0]) } }, uniquingKeysWith: { first, _ in first })
        var positions: [Text: [Int]] = [:]
        for (position, form) in forms.enumerated() {
            let key = shardKey(of: form)
            positions[known[key] ?? key, default: []].append(position)
        }
        let groups = positions.values.sorted { $0[0] < $1[0] }.map { bodyGroup($0, of: forms) }
        let findings = (names?.findings ?? []).filter { positions[known[$0.key] ?? $0.key] != nil }.map(\.finding)
        return RecognisedBodies(groups: groups, decided: UnitDecisions(Decisions(), UnitNames([])), findings: findings)
    }

    /// Text is common only where there are several bodies.
    var known: Commonness { Commonness(counted: names?.bodies ?? 0 > 1 ? commonness ?? [] : []) }
}
