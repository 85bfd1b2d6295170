/// Found and right, out of how many there are.
struct Tally {
    var right = 0
    var found = 0
    var there = 0

    var precision: Double? { found == 0 ? nil : Double(right) / Double(found) }
    var recall: Double? { there == 0 ? nil : Double(right) / Double(there) }
    var f1: Double? { found + there == 0 ? nil : 2 * Double(right) / Double(found + there) }

    init<Item: Hashable>(found: Set<Item>, there: Set<Item>) {
        right = found.intersection(there).count
        self.found = found.count
        self.there = there.count
    }
}

/// How right the ties of a report are.
package struct Score {
    private(set) var rows: [(name: String, tally: Tally)] = []
    private(set) var traits: [(name: String, tally: Tally)] = []
    let betweenBodies: Int
    let unknown: Int

    package init(gold: TieList, found: TieList) {
        let (there, listed) = (gold.ties, found.ties)
        betweenBodies = listed.count { $0.link.map { $0.from.body != $0.to.body } ?? false }
        unknown = found.unknown
        rows.append(("all ties", Tally(found: links(listed), there: links(there))))
        let one: Set<Relation> = [.continued, .renamed]
        rows.append(("one to one", Tally(found: links(listed, one), there: links(there, one))))
        for relation in [Relation.continued, .renamed, .split, .merged, .recut] {
            rows.append((relation.rawValue, Tally(found: links(listed, [relation]), there: links(there, [relation]))))
        }
        for (name, relation) in [("whole splits", Relation.split), ("whole merges", .merged), ("whole recuts", .recut)] {
            rows.append((name, Tally(found: groups(listed, relation), there: groups(there, relation))))
        }
        rows.append(
            (
                "started",
                Tally(
                    found: Set(listed.filter { $0.relation == .started }.map(\.to)),
                    there: Set(there.filter { $0.relation == .started }.map(\.to)))
            ))
        for relation in [Relation.ended, .notObserved] {
            rows.append((relation.rawValue, Tally(found: lastSeen(listed, relation), there: lastSeen(there, relation))))
        }
        addTraits(there, links(listed))
    }

    /// Recall by trait: precision has no meaning there, since a wrong tie has no traits.
    private mutating func addTraits(_ there: [ListedTie], _ found: Set<Link>) {
        var byTrait: [String: Set<Link>] = [:]
        for tie in there {
            guard let link = tie.link else { continue }
            for trait in tie.traits { byTrait[trait, default: []].insert(link) }
        }
        traits = byTrait.sorted { $0.key < $1.key }.map { ($0.key, Tally(found: found.intersection($0.value), there: $0.value)) }
    }
}

private func links(_ ties: [ListedTie], _ relations: Set<Relation> = Set(Relation.allCases)) -> Set<Link> {
    Set(ties.lazy.filter { relations.contains($0.relation) }.compactMap(\.link))
}

private func lastSeen(_ ties: [ListedTie], _ relation: Relation) -> Set<Endpoint?> {
    Set(ties.filter { $0.relation == relation }.map(\.from))
}

/// The sets of projects on both sides of an event: it is right only if both are complete and nothing else is in them.
struct WholeGroup: Hashable {
    var from: Set<Endpoint> = []
    var to: Set<Endpoint> = []
}

/// Ties of one relation belong together if they have the same group, wherever the report gives one, else if they share an end.
private func groups(_ ties: [ListedTie], _ relation: Relation) -> Set<WholeGroup> {
    var byKey: [String: WholeGroup] = [:]
    for tie in ties where tie.relation == relation {
        guard let link = tie.link else { continue }
        var key = tie.group
        if key.isEmpty {
            let end = relation == .merged ? link.to : link.from
            key = "\(end.year) \(end.body) \(end.project)"
        }
        byKey[key, default: WholeGroup()].from.insert(link.from)
        byKey[key, default: WholeGroup()].to.insert(link.to)
    }
    return Set(byKey.values)
}
