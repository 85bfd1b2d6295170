/// What names alone give: projects of two years are paired one to one so that the sum of likeness is greatest.
package struct NamedProject {
    let end: Endpoint
    let bigrams: Set<UInt64>
}

package func projectsOfForms(_ records: CSVRecords, _ bodies: Bodies) throws -> [NamedProject] {
    try records.cells(["year", "unit", "project"]).compactMap { row in
        guard let year = Int(row[0]), let body = bodies.number(of: row[1]) else { return nil }
        return NamedProject(end: Endpoint(year: year, body: body, project: comparable(row[2])), bigrams: bigrams(row[2]))
    }
}

/// Tries thresholds and keeps the one with the best F1 over all ties: chosen with hindsight, so this flatters names.
package func bestNameMatching(_ projects: [NamedProject], gold: TieList) -> (threshold: Double, ties: TieList) {
    let bodies = Dictionary(grouping: projects, by: \.end.body).sorted { $0.key < $1.key }.map(\.value)
    let adjacent = bodies.map(matchAdjacent)
    var best: (f1: Double, threshold: Double, ties: TieList) = (-1, 0, TieList(ties: []))
    for step in 5...19 {
        let threshold = Double(step) / 20
        var ties: [ListedTie] = []
        for (body, pairs) in zip(bodies, adjacent) {
            let kept = pairs.filter { $0.likeness >= threshold }
            ties += kept.map(tie)
            ties += matchOverGaps(body, kept, threshold: threshold).map(tie)
        }
        let list = TieList(ties: ties)
        let f1 = Score(gold: gold, found: list).rows[0].tally.f1 ?? 0
        if f1 > best.f1 { best = (f1, threshold, list) }
    }
    return (best.threshold, best.ties)
}

private struct NamePair {
    let from: NamedProject
    let to: NamedProject
    let likeness: Double
}

private func tie(_ pair: NamePair) -> ListedTie {
    let isSame = pair.from.end.project == pair.to.end.project
    return ListedTie(relation: isSame ? .continued : .renamed, group: "", from: pair.from.end, to: pair.to.end, traits: [])
}

private func matchAdjacent(_ projects: [NamedProject]) -> [NamePair] {
    let years = Dictionary(grouping: projects, by: \.end.year).sorted { $0.key < $1.key }.map(\.value)
    return zip(years, years.dropFirst()).flatMap { match($0, $1) }
}

/// Those left over in a year against those left over later.
private func matchOverGaps(_ projects: [NamedProject], _ kept: [NamePair], threshold: Double) -> [NamePair] {
    let (left, reached) = (Set(kept.map(\.from.end)), Set(kept.map(\.to.end)))
    let years = Dictionary(grouping: projects, by: \.end.year).sorted { $0.key < $1.key }.map(\.value)
    var found: [NamePair] = []
    for early in years.indices {
        for late in years.indices where late > early + 1 {
            let from = years[early].filter { !left.contains($0.end) }
            found += match(from, years[late].filter { !reached.contains($0.end) }).filter { $0.likeness >= threshold }
        }
    }
    return found
}

private func match(_ from: [NamedProject], _ to: [NamedProject]) -> [NamePair] {
    guard !from.isEmpty, !to.isEmpty else { return [] }
    let likeness = from.map { one in to.map { one.end.project == $0.end.project ? 1.01 : dice(one.bigrams, $0.bigrams) } }
    return assign(likeness).compactMap { row, column in
        likeness[row][column] > 0 ? NamePair(from: from[row], to: to[column], likeness: likeness[row][column]) : nil
    }
}
