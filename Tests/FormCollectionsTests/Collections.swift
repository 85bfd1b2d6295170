import FormCollections

/// Small collections for tests.
enum Collections {
    static let usual = [2019, 2020, 2024].map { YearOfForms(year: $0) }
    static let consecutive = [
        YearOfForms(year: 2021, kind: .evaluation), YearOfForms(year: 2022, kind: .target), YearOfForms(year: 2023, kind: .target),
        YearOfForms(year: 2024, kind: .application),
    ]

    static func plan(_ difficulty: Difficulty = .hard, seed: UInt64 = 7, years: [YearOfForms] = usual) -> CollectionPlan {
        CollectionPlan(
            seed: seed, bodies: difficulty == .large ? 1 : 8, projects: difficulty == .large ? 110 : 12, years: years,
            difficulty: difficulty)
    }

    /// The usual hard collection, made once.
    static let hard = bodies(plan())

    static func bodies(_ plan: CollectionPlan) -> [BodyCollection] { (0..<plan.bodies).map { generateBody($0, of: plan) } }

    static func gold(_ bodies: [BodyCollection]) -> GoldFiles {
        var gold = GoldFiles()
        for (number, body) in bodies.enumerated() { gold.add(body, number: number) }
        return gold
    }

    static let all: [CollectionPlan] = [plan(.easy), plan(.hard), plan(.large), plan(.hard, seed: 8, years: consecutive)]
}
