import Ingest

/// How much each piece of evidence weighs for two printed unit names being one body. Set by hand: no single piece suffices, and neither do
/// document, department and similar names together, since units of one ministry share all three.
enum NameWeights {
    static let threshold = 8
    /// A project name that goes on from one unit name to the other and that no third unit uses, up to `mostForProjects`.
    static let rareProject = 2
    /// The same, if a third unit uses it too.
    static let lessRareProject = 1
    static let mostForProjects = 6
    static let mostUnitsOfARareProject = 3
    /// A document that prints both names and at most one other.
    static let sameDocument = 3
    static let mostUnitsOfADocument = 3
    /// A department that at most one other unit has.
    static let sameDepartment = 1
    static let mostUnitsOfADepartment = 3
    static let similarNames = 2
    static let differentDepartments = -3
    /// A budget that a form of the one states of the year before, to the fen that of the other's form of the project of that name, up to `mostForFigures`:
    /// only where the forms of the one begin after those of the other have ended.
    static let statedFigure = 3
    static let mostForFigures = 6
    /// A budget and its spending of so many significant digits together are hardly equal by chance.
    static let leastDigits = 4
    /// Each name kept projects of its own through the same two years.
    static let separateLives = -4
    /// The projects that go on must be at least this part (1/5) of the smaller unit's; 1/2 where no document prints both names.
    static let leastPartWithDocument = 5
    static let leastPartWithout = 2
    /// No more names become one body by evidence.
    static let mostNames = 64
}

/// Two names, the evidence for their being one, and its weight including the evidence against.
struct NameTie {
    let pair: NamePair
    var weight = 0
    var evidence: [NameEvidence] = []
}

/// - Parameter succession: of the two names; nil where neither continues the other.
/// - Returns: nil when something excludes that the two names are one body, or no project goes on from one to the other.
func weigh(_ pair: NamePair, in units: UnitNames, _ succession: Succession?) -> NameTie? {
    guard !units.mustDiffer(pair) else { return nil }
    let (one, other) = (units.names[pair.first], units.names[pair.second])
    let shared = units.sharedRareProjects(pair)
    let document = units.sharedDocument(pair)
    let part = document == nil ? NameWeights.leastPartWithout : NameWeights.leastPartWithDocument
    guard let example = shared.first, shared.count * part >= min(one.projects.count, other.projects.count) else { return nil }

    var tie = NameTie(pair: pair)
    tie.weight += units.weightOfProjects(shared)
    tie.evidence.append(.sameProjects(count: shared.count, example: Text(utf8: example.bytes)))
    if let succession, let figure = succession.figures.first, units.follow(succession.earlier, succession.later) {
        tie.weight += min(NameWeights.statedFigure * succession.figures.count, NameWeights.mostForFigures)
        tie.evidence.append(.statedFigures(count: succession.figures.count, example: Text(figure.plainYuan)))
    }
    if let document {
        tie.weight += NameWeights.sameDocument
        tie.evidence.append(.sameDocument(document))
    }
    tie.weight += units.weightOfDepartments(pair, evidence: &tie.evidence)
    if areSimilar(one.name, other.name) {
        tie.weight += NameWeights.similarNames
        tie.evidence.append(.similarNames)
    }
    if units.liveSeparately(pair) { tie.weight += NameWeights.separateLives }
    return tie
}

extension UnitNames {
    /// Both names have a form of one kind for one project of one year, or differ only in a number, a direction or a place name.
    func mustDiffer(_ pair: NamePair) -> Bool {
        let (one, other) = bySize(pair)
        if differInNumberOrPlace(one.name, other.name) { return true }
        return one.projects.contains { name, uses in
            guard let others = other.projects[name] else { return false }
            return !uses.isDisjoint(with: others)
        }
    }

    fileprivate func sharedRareProjects(_ pair: NamePair) -> [ComparableName] {
        let (one, other) = bySize(pair)
        return one.projects.keys.filter { name in
            other.projects[name] != nil && unitsOfProject[name]!.count <= NameWeights.mostUnitsOfARareProject
        }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    fileprivate func weightOfProjects(_ projects: [ComparableName]) -> Int {
        let weights = projects.map { unitsOfProject[$0]!.count == 2 ? NameWeights.rareProject : NameWeights.lessRareProject }
        return min(weights.reduce(0, +), NameWeights.mostForProjects)
    }

    /// The first document that prints both names and hardly any other.
    func sharedDocument(_ pair: NamePair) -> Text? {
        names[pair.first].documents.intersection(names[pair.second].documents)
            .filter { unitsOfDocument[$0]!.count <= NameWeights.mostUnitsOfADocument }.min()
    }

    fileprivate func weightOfDepartments(_ pair: NamePair, evidence: inout [NameEvidence]) -> Int {
        let (one, other) = (names[pair.first].departments, names[pair.second].departments)
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        guard !one.isDisjoint(with: other) else { return NameWeights.differentDepartments }
        let few = one.intersection(other).filter { unitsOfDepartment[$0]!.count <= NameWeights.mostUnitsOfADepartment }
        guard let department = few.min(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) else { return 0 }
        evidence.append(.sameDepartment(Text(utf8: department.bytes)))
        return NameWeights.sameDepartment
    }

    fileprivate func liveSeparately(_ pair: NamePair) -> Bool {
        let (one, other) = (names[pair.first], names[pair.second])
        return one.yearsOfOwnProjects(without: other).intersection(other.yearsOfOwnProjects(without: one)).count >= 2
    }

    private func bySize(_ pair: NamePair) -> (smaller: UnitName, larger: UnitName) {
        let (one, other) = (names[pair.first], names[pair.second])
        return one.projects.count <= other.projects.count ? (one, other) : (other, one)
    }
}

extension UnitName {
    /// The years of the projects that this unit has in two years or more, and the other one never.
    fileprivate func yearsOfOwnProjects(without other: UnitName) -> Set<FiscalYear> {
        projects.reduce(into: []) { years, project in
            guard other.projects[project.key] == nil else { return }
            let own = Set(project.value.map(\.year))
            if own.count >= 2 { years.formUnion(own) }
        }
    }
}
