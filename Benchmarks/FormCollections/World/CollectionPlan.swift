/// The kinds of form, as `forms.csv` names them.
package enum FormKind: String, CaseIterable, Sendable {
    case evaluation, target, application
}

/// One year's documents of a collection.
package struct YearOfForms: Hashable, Sendable {
    package var year: Int
    package var kind: FormKind

    package init(year: Int, kind: FormKind) {
        self.year = year
        self.kind = kind
    }

    /// The kind that was usual in `year`: evaluations up to 2019, then targets, applications from 2024 on.
    package init(year: Int) {
        self.init(year: year, kind: year < 2020 ? .evaluation : year < 2024 ? .target : .application)
    }

    /// Whether its forms state figures of the year before.
    var statesPrior: Bool { kind != .application }
}

/// What a collection is to contain. Equal plans give equal collections.
package struct CollectionPlan: Sendable {
    package var seed: UInt64
    package var bodies: Int
    /// Projects of each body in each year.
    package var projects: Int
    /// In order.
    package var years: [YearOfForms]
    package var difficulty: Difficulty
    /// Sentences on the work of a task beyond the usual: 0 to 4. For measuring speed on longer forms.
    package var wordiness: Int

    package init(seed: UInt64, bodies: Int, projects: Int, years: [YearOfForms], difficulty: Difficulty, wordiness: Int = 0) {
        self.seed = seed
        self.bodies = bodies
        self.projects = projects
        self.years = years
        self.difficulty = difficulty
        self.wordiness = wordiness
    }

    /// Every ninth body or so has no documents of the last year.
    func years(ofBody body: Int) -> [YearOfForms] {
        body % 9 == 5 && years.count > 2 ? Array(years.dropLast()) : years
    }
}
