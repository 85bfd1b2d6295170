/// Figures of the year before on successors' forms, and the ties themselves.
extension BodyHistory {
    /// Lets the form state the sum of its predecessors' figures, or leaves it blank.
    mutating func state(_ old: [Project], of next: inout Project, probability: Double, _ turn: Turn, _ traits: inout Set<String>) {
        guard turn.year.statesPrior else { return }
        guard random.chance(probability) else { return _ = traits.insert("figure_blank") }
        if turn.statesBefore, old.allSatisfy({ $0.key.year == turn.before.year }) {
            next.statedPrior = StatedPrior(
                budget: old.reduce(0) { $0 + $1.budget }, executed: random.chance(0.9) ? old.reduce(0) { $0 + $1.executed } : nil)
            traits.insert("figure_stated")
            if random.chance(0.03) {
                next.statedPrior!.budget = random.roundBudget(Double(next.statedPrior!.budget) * (0.85 + 0.25 * random.unit()))
                traits = traits.subtracting(["figure_stated"]).union(["figure_corrected"])
            }
        } else {
            let before = random.drift(next.budget, years: 1)
            next.statedPrior = StatedPrior(budget: before, executed: random.spending(before))
            traits.insert("figure_of_unseen_year")
        }
    }

    /// Of a split, one successor states the whole, or each states a share, or all leave it blank.
    mutating func stateShares(of project: Project, to successors: inout [Project], _ turn: Turn, _ traits: inout Set<String>) {
        guard turn.statesBefore, project.key.year == turn.before.year else { return }
        guard random.chance(habits.statedPrior + 0.05) else { return _ = traits.insert("figure_blank") }
        if random.chance(0.55) {
            traits.insert("figure_stated")
            successors[random.below(successors.count)].statedPrior = StatedPrior(budget: project.budget, executed: project.executed)
        } else {
            traits.insert("figure_shared")
            let sum = max(successors.reduce(0) { $0 + $1.budget }, 1)
            var rest = project.budget
            for position in successors.indices {
                let share = Double(successors[position].budget) / Double(sum) * Double(project.budget)
                let part = position == successors.count - 1 ? rest : min(Int64((share / 1_000).rounded()) * 1_000, rest)
                rest -= part
                successors[position].statedPrior = StatedPrior(budget: part, executed: part == 0 ? 0 : random.spending(part))
            }
        }
    }

    /// Keeps the true ties of one event: each old project with each new one.
    mutating func tie(_ relation: Relation, _ old: [Project], _ new: [Project], _ turn: Turn, _ traits: Set<String>) {
        groups += 1
        for from in old {
            for to in new {
                var traits = traits
                traits.insert(nameTrait(from.name.text, to.name.text))
                if to.hasLittleText || from.hasLittleText { traits.insert("little_text") }
                if from.hasNamesake || to.hasNamesake { traits.insert("near_namesake") }
                if from.key.year != turn.before.year { traits.insert("skipped_year") }
                if to.key.year - from.key.year > 1 { traits.insert("gap") }
                if from.key.unit != to.key.unit { traits.insert("two_unit_names") }
                ties.append(Tie(relation: relation, group: groups, from: from.key, to: to.key, traits: traits))
            }
        }
    }

    private func nameTrait(_ old: String, _ new: String) -> String {
        if old == new { return "name_same" }
        let alike = dice(bigrams(old), bigrams(new))
        return alike >= 0.6 ? "name_light" : alike > 0 ? "name_partial" : "name_unlike"
    }

    /// Marks the ties whose predecessor has a budget that other projects of its year have too, and second renames.
    mutating func addLateTraits(_ forms: [[FilledForm]]) {
        var counts: [Int: [Int64: Int]] = [:]
        for form in forms.joined() { counts[form.year.year, default: [:]][form.budget, default: 0] += 1 }
        let renamed = Set(ties.filter { $0.relation == .renamed }.compactMap(\.to))
        var budgets: [ProjectKey: Int64] = [:]
        for form in forms.joined() { budgets[form.key] = form.budget }
        for position in ties.indices {
            guard let from = ties[position].from, ties[position].to != nil, let budget = budgets[from] else { continue }
            if counts[from.year]?[budget, default: 0] ?? 0 > 1 { ties[position].traits.insert("equal_amounts") }
            if ties[position].relation == .renamed, renamed.contains(from) { ties[position].traits.insert("renamed_twice") }
        }
    }
}
