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
    /// How many projects of a year have a budget of this amount on their own forms.
    private(set) var budgets: [YearAmount: [Int]] = [:]
    /// The years in which each name has forms, in order.
    private(set) var yearsOfName: [[FiscalYear]]
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
        parts = projects.map { NameParts($0.comparableName) }
        texts = BodyTexts(projects, names: names, commonness: commonness)
        topics = TopicLikeness(projects, names: names, texts: texts.texts)
        quotes = QuotedNames(projects, names: names, texts: texts)
        indicators = IndicatorNames(projects, names: names)
        yearsOfName = [[FiscalYear]](repeating: [], count: numbers.count)
        for (position, project) in projects.enumerated() {
            yearsOfName[names[position]].append(project.year)
            guard let budget = project.budget?.amount else { continue }
            budgets[YearAmount(year: project.year, amount: budget), default: []].append(position)
        }
        years = Array(Set(projects.map(\.year))).sorted()
    }

    /// Whether a later year has a form of the same name.
    func goesOn(_ project: Int) -> Bool { yearsOfName[names[project]].last! > projects[project].year }
    /// Whether an earlier year has a form of the same name.
    func wasBefore(_ project: Int) -> Bool { yearsOfName[names[project]].first! < projects[project].year }

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
