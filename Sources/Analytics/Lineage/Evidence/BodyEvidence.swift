import Ingest

/// Everything that the forms of one body say about which project came of which, ready to be weighed pair by pair.
struct BodyEvidence {
    /// In order of year, document and place.
    let projects: [ProjectYear]
    /// The number of each project's name; equal names have one number.
    let names: [Int]
    let parts: [NameParts]
    let texts: BodyTexts
    let topics: TopicLikeness
    let quotes: QuotedNames
    let indicators: IndicatorNames
    let attributes: [ProjectAttributes]
    /// How many projects of a year have a budget of this amount on their own forms.
    private(set) var budgets: [YearAmount: [Int]] = [:]
    private(set) var sameNames: SameNames
    let years: [FiscalYear]

    init(_ projects: [ProjectYear], commonness: Commonness) {
        self.projects = projects
        var numbers: [ComparableName: Int] = [:]
        var names: [Int] = []
        for project in projects {
            let number = numbers[project.comparableName] ?? numbers.count
            numbers[project.comparableName] = number
            names.append(number)
        }
        self.names = names
        let numbered = names
        parts = projects.map { NameParts($0.comparableName) }
        let all = projects.map { ProjectText($0.forms) }
        let (texts, topics) = bothAtOnce(
            { BodyTexts(projects, all, names: numbered, commonness: commonness) }, { TopicLikeness(projects, names: numbered, texts: all) })
        (self.texts, self.topics) = (texts, topics)
        quotes = QuotedNames(projects, names: names, texts: texts)
        indicators = IndicatorNames(projects, names: names)
        attributes = projects.map { ProjectAttributes($0) }
        sameNames = SameNames(names)
        for (position, project) in projects.enumerated() {
            guard let budget = project.budget?.amount else { continue }
            budgets[YearAmount(year: project.year, amount: budget), default: []].append(position)
        }
        years = Array(Set(projects.map(\.year))).sorted()
    }

    /// Whether the project goes on under its own name.
    func goesOn(_ project: Int) -> Bool { sameNames.goesOn(project) }
    /// Whether the project was there before under its own name.
    func wasBefore(_ project: Int) -> Bool { sameNames.wasBefore(project) }

    /// Holds two forms of one name for different projects.
    mutating func part(_ pairs: [ProjectPair]) {
        for pair in pairs { sameNames.part(pair) }
    }

    /// How many years with forms of the body lie between the two.
    func yearsBetween(_ pair: ProjectPair) -> Int {
        years.count { projects[pair.from].year < $0 && $0 < projects[pair.to].year }
    }
}

/// An amount in a year.
struct YearAmount: Hashable {
    let year: FiscalYear
    let amount: Amount
}
