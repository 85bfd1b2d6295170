import Ingest

/// Everything that the forms of one body say about which project came of which, ready to be weighed pair by pair.
struct BodyEvidence {
    /// In order of year, document and place.
    let projects: [ProjectYear]
    /// By project.
    let facts: [ProjectFacts]
    /// The number of each project's name; equal names have one number.
    let names: [Int]
    let parts: [NameParts]
    let texts: BodyTexts
    let topics: TopicLikeness
    let quotes: QuotedNames
    let indicators: IndicatorNames
    let attributes: ProjectAttributes
    /// Which projects of a year have a budget of this amount on their own forms, be it as adjusted.
    private(set) var budgets: [YearAmount: [Int]] = [:]
    private(set) var sameNames: SameNames
    private(set) var openProjects: OpenProjects
    let years: [FiscalYear]

    /// - Parameter indicators: of the projects.
    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, commonness: Commonness) {
        self.projects = projects
        facts = projects.map { ProjectFacts($0) }
        let (names, parts) = numberNames(projects)
        (self.names, self.parts) = (names, names.map { parts[$0] })
        let all = projects.map { ProjectText($0.forms) }
        (texts, topics) = bothAtOnce(
            { BodyTexts(projects, all, names: names, commonness: commonness) },
            { TopicLikeness(projects, indicators, names: names, parts: parts, texts: all) })
        quotes = QuotedNames(projects, names: names, texts: texts)
        self.indicators = IndicatorNames(projects, indicators, names: names)
        attributes = ProjectAttributes(projects)
        sameNames = SameNames(names)
        openProjects = OpenProjects(facts, sameNames)
        for (position, facts) in facts.enumerated() {
            guard let budget = facts.budget else { continue }
            budgets[YearAmount(year: facts.year, amount: budget), default: []].append(position)
            if let adjusted = facts.adjustedBudget, adjusted != budget {
                budgets[YearAmount(year: facts.year, amount: adjusted), default: []].append(position)
            }
        }
        years = Array(Set(facts.map(\.year))).sorted()
    }

    /// Whether the project goes on under its own name.
    func goesOn(_ project: Int) -> Bool { sameNames.goesOn(project) }
    /// Whether the project was there before under its own name.
    func wasBefore(_ project: Int) -> Bool { sameNames.wasBefore(project) }

    /// Holds two forms of one name for different projects.
    mutating func part(_ pairs: [ProjectPair]) {
        for pair in pairs { sameNames.part(pair) }
        openProjects = OpenProjects(facts, sameNames)
    }

    /// How many years with forms of the body lie between the two.
    func yearsBetween(_ pair: ProjectPair) -> Int { topics.years[pair.to] - topics.years[pair.from] - 1 }
}

/// The number of each project's name, and the parts of each name.
private func numberNames(_ projects: [ProjectYear]) -> (names: [Int], parts: [NameParts]) {
    var numbers: [ComparableName: Int] = [:]
    var parts: [NameParts] = []
    let names = projects.map { project in
        if let number = numbers[project.comparableName] { return number }
        numbers[project.comparableName] = parts.count
        parts.append(NameParts(project.comparableName))
        return parts.count - 1
    }
    return (names, parts)
}

/// An amount in a year.
struct YearAmount: Hashable {
    let year: FiscalYear
    let amount: Amount
}
