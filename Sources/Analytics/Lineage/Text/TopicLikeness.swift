import Ingest

/// How alike the subjects of two projects are, whatever sentences they are written in: by the pairs of neighbouring characters of their texts and
/// indicators, each counted by its rarity among the projects of the body (tf-idf, cosine).
struct TopicLikeness {
    /// 0 to 1000, of pairs of different years that share any rare pair of characters.
    private(set) var likeness: [ProjectPair: Int] = [:]
    private var nearest: [ProjectAndYear: Nearest] = [:]

    /// A pair of characters that more projects have is common.
    private static let mostHolders = 60

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        var holders: [(pair: UInt32, project: Int32)] = []
        for project in projects.indices {
            var pairs = Set(rarePairs(texts[project].units))
            for indicator in projects[project].forms.flatMap(\.indicators) { pairs.formUnion(rarePairs(comparableUnits(indicator.level3))) }
            holders += pairs.map { ($0, Int32(project)) }
        }
        holders.sort { $0 < $1 }
        let all = Set(names).count
        var norms = [Double](repeating: 0, count: projects.count)
        var products: [ProjectPair: Double] = [:]
        var start = 0
        while start < holders.count {
            var end = start + 1
            while end < holders.count, holders[end].pair == holders[start].pair { end += 1 }
            let members = holders[start..<end].map { Int($0.project) }
            start = end
            let distinct = Set(members.map { names[$0] }).count
            let bits = Double(MatchWeight.odds(of: (all + 1) * 16 / distinct).tenths - 40) / 10
            guard bits > 0 else { continue }
            for member in members { norms[member] += bits * bits }
            guard members.count > 1, distinct <= Self.mostHolders else { continue }
            for (offset, one) in members.enumerated() {
                for other in members[(offset + 1)...] where projects[one].year < projects[other].year {
                    products[ProjectPair(from: one, to: other), default: 0] += bits * bits
                }
            }
        }
        likeness = Dictionary(
            uniqueKeysWithValues: products.map { pair, product in
                (pair, Int(1000 * product / (norms[pair.from] * norms[pair.to]).squareRoot()))
            })
        for (pair, likeness) in likeness where names[pair.from] != names[pair.to] {
            nearest[ProjectAndYear(project: pair.from, year: projects[pair.to].year), default: Nearest()].see(pair.to, likeness)
            nearest[ProjectAndYear(project: pair.to, year: projects[pair.from].year), default: Nearest()].see(pair.from, likeness)
        }
    }

    /// How alike the later project and the most alike other project of the earlier year are, and the earlier one and the most alike other of the later year.
    /// - Parameter fellows: projects that are no rivals: the other members of the pair's group.
    func next(_ pair: ProjectPair, _ projects: [ProjectYear], besides fellows: [Int] = []) -> (earlier: Int, later: Int) {
        (
            nearest[ProjectAndYear(project: pair.to, year: projects[pair.from].year)]?.besides(fellows + [pair.from]) ?? 0,
            nearest[ProjectAndYear(project: pair.from, year: projects[pair.to].year)]?.besides(fellows + [pair.to]) ?? 0
        )
    }
}

/// One project and another year, in which the projects most like it are looked for.
private struct ProjectAndYear: Hashable {
    let project: Int
    let year: FiscalYear
}

/// The projects of greatest likeness, as many as a group can have on one side and one more.
private struct Nearest {
    private var first: [(project: Int, likeness: Int)] = []

    mutating func see(_ project: Int, _ likeness: Int) {
        guard first.count <= Account.mostMembers || likeness > first.last!.likeness else { return }
        let place = first.firstIndex { $0.likeness < likeness } ?? first.count
        first.insert((project, likeness), at: place)
        if first.count > Account.mostMembers + 1 { first.removeLast() }
    }

    /// The greatest but for some projects.
    func besides(_ projects: [Int]) -> Int { first.first { !projects.contains($0.project) }?.likeness ?? 0 }
}

private func rarePairs(_ units: [UInt16]) -> [UInt32] {
    zip(units, units.dropFirst()).compactMap { $0 > 0x7F && $1 > 0x7F ? UInt32($0) << 16 | UInt32($1) : nil }
}
