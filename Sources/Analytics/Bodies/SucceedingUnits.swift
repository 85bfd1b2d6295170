import Ingest

/// A unit name whose projects may go on under another one: after a reform of bodies, or where a project was handed to another unit.
struct Succession {
    let earlier: Int
    let later: Int
    /// Rare names of projects that the earlier one has before the later one, in order.
    var projects: [ComparableName] = []
    /// Budgets that the later one states of the year before, and that are to the fen the earlier one's of that year.
    var figures: [Amount] = []
    /// Whether amounts agree that hardly agree by chance: a budget and what was spent of it.
    var hasSpending = false

    var pair: NamePair { NamePair(earlier, later) }
}

extension UnitNames {
    /// The unit names that others may continue, in order.
    func successions() -> [Succession] {
        var found: [[Int]: Succession] = [:]
        func note(_ earlier: Int, _ later: Int, _ change: (inout Succession) -> Void) {
            change(&found[[earlier, later], default: Succession(earlier: earlier, later: later)])
        }
        for (project, units) in unitsOfProject where (2...NameWeights.mostUnitsOfARareProject).contains(units.count) {
            for earlier in units {
                for later in units where earlier != later && goesOn(project, from: earlier, to: later) {
                    note(earlier, later) { $0.projects.append(project) }
                }
            }
        }
        for (earlier, later, budget) in spendingStatedByOthers() {
            note(earlier, later) { succession in
                succession.hasSpending = true
                succession.figures.append(budget)
            }
        }
        let budgets = budgets(of: found.values)
        return found.values.map { succession in
            var succession = succession
            succession.projects.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
            succession.figures += succession.projects.compactMap { project in
                statedBudget(
                    budgets[UnitProject(unit: succession.earlier, project: project)],
                    budgets[UnitProject(unit: succession.later, project: project)])
            }
            succession.figures = Array(Set(succession.figures)).sorted(by: >)
            return succession
        }.sorted { ($0.earlier, $0.later) < ($1.earlier, $1.later) }
    }

    /// Whether the last forms of one name are of an earlier year than the first ones of the other.
    func follow(_ earlier: Int, _ later: Int) -> Bool {
        guard let last = names[earlier].lastYear, let first = names[later].firstYear else { return false }
        return last < first
    }

    /// Whether the one has the project before the other, and not beside it.
    private func goesOn(_ project: ComparableName, from earlier: Int, to later: Int) -> Bool {
        guard let last = names[earlier].projects[project]?.map(\.year).max(), let first = names[later].projects[project]?.map(\.year).min()
        else { return false }
        return last < first
    }

    /// The budget that the later unit's forms of a project state of the year before, where it is the earlier unit's own of that year.
    private func statedBudget(_ earlier: [Observation]?, _ later: [Observation]?) -> Amount? {
        guard let earlier, let later else { return nil }
        let own = earlier.filter { $0.basis == .ownForm }
        return later.first { stated in
            stated.basis == .statedNextYear && stated.amount.significantDigits > 1
                && own.contains { $0.year == stated.year && $0.amount == stated.amount }
        }?.amount
    }

    /// What the forms of the projects of successions say of budgets.
    private func budgets(of successions: some Sequence<Succession>) -> [UnitProject: [Observation]] {
        var wanted: [Int: Set<ComparableName>] = [:]
        for succession in successions {
            for unit in [succession.earlier, succession.later] { wanted[unit, default: []].formUnion(succession.projects) }
        }
        var budgets: [UnitProject: [Observation]] = [:]
        for (unit, projects) in wanted {
            for form in names[unit].forms.lazy.map({ forms[$0] }) {
                let project = ComparableName(form.project)
                guard projects.contains(project) else { continue }
                budgets[UnitProject(unit: unit, project: project), default: []] += observe(form).filter { $0.measure == .budget }
            }
        }
        return budgets
    }

    /// A budget and its spending that one name's last forms print and another's first ones state of the year before, to the fen. What several print says
    /// nothing.
    private func spendingStatedByOthers() -> [(earlier: Int, later: Int, budget: Amount)] {
        let (first, last) = (names.compactMap(\.firstYear).min(), names.compactMap(\.lastYear).max())
        let ending = names.indices.filter { names[$0].lastYear.map { $0 < last! } ?? false }
        let beginning = names.indices.filter { names[$0].firstYear.map { $0 > first! } ?? false }
        guard !ending.isEmpty, !beginning.isEmpty else { return [] }
        var printed: [BudgetAndSpending: Set<Int>] = [:]
        for unit in ending { for key in figures(of: unit, names[unit].lastYear, .ownForm) { printed[key, default: []].insert(unit) } }
        return beginning.flatMap { later in
            figures(of: later, names[later].firstYear, .statedNextYear).compactMap { key in
                guard let earlier = printed[key], earlier.count == 1, follow(earlier.first!, later) else { return nil }
                return (earlier.first!, later, key.budget)
            }
        }
    }

    /// What a unit's forms of a year say of budget and spending, where it is not round.
    private func figures(of unit: Int, _ year: FiscalYear?, _ basis: Basis) -> [BudgetAndSpending] {
        names[unit].forms.lazy.map { forms[$0] }.filter { $0.fiscalYear == year }.compactMap { form in
            let stated = observe(form).filter { $0.basis == basis }
            guard let budget = stated.first(where: { $0.measure == .budget }), let spent = stated.first(where: { $0.measure == .executed }),
                budget.amount != spent.amount, min(budget.amount.fen, spent.amount.fen) > 0,
                budget.amount.significantDigits + spent.amount.significantDigits >= NameWeights.leastDigits
            else { return nil }
            return BudgetAndSpending(year: budget.year, budget: budget.amount, spent: spent.amount)
        }
    }
}

private struct UnitProject: Hashable {
    let unit: Int
    let project: ComparableName
}

private struct BudgetAndSpending: Hashable {
    let year: FiscalYear
    let budget: Amount
    let spent: Amount
}

extension UnitNames {
    /// Why a succession is worth a reader's look: nil where it may well be chance, as between two units of different places, and where the names are made
    /// to tell units apart.
    func evidence(of succession: Succession) -> [NameEvidence]? {
        let follows = follow(succession.earlier, succession.later)
        let place = commonPlace(names[succession.earlier].name, names[succession.later].name)
        let document = sharedDocument(succession.pair)
        let signs = succession.projects.count + succession.figures.count + (succession.hasSpending ? 1 : 0)
        let isOfTwoAlone = succession.projects.contains { unitsOfProject[$0]!.count == 2 }
        guard !differInNumberOrPlace(names[succession.earlier].name, names[succession.later].name),
            follows && place != nil && signs > 1 || document != nil && (signs > 1 || isOfTwoAlone)
        else { return nil }
        var evidence: [NameEvidence] = []
        if let example = succession.projects.first {
            evidence.append(.sameProjects(count: succession.projects.count, example: Text(utf8: example.bytes)))
        }
        if let example = succession.figures.first {
            evidence.append(.statedFigures(count: succession.figures.count, example: Text(example.plainYuan)))
        }
        if follows {
            evidence.append(.oneAfterTheOther(last: names[succession.earlier].lastYear!, first: names[succession.later].firstYear!))
        }
        if let document { evidence.append(.sameDocument(document)) } else if let place { evidence.append(.samePlace(place)) }
        return evidence
    }
}
