extension BodyHistory {
    mutating func split(_ project: Project, _ turn: Turn) {
        var later = project.strands
        let parts = later.count > 2 && random.chance(0.35) ? 3 : 2
        let copying = Copying(rawValue: random.weighted(habits.copying))!
        later = random.shuffled(later.map { $0.later(copying, years: turn.years, alias: random.chance(0.4), maker, &random) })
        let target = random.nearly(project.budget, years: turn.years)
        var successors = deal(later, into: parts, sum: target.budget, turn)
        var traits: Set<String> = [copying.trait]
        if target.isOff { traits.insert("sum_off") }
        if random.chance(0.15) {
            traits.insert("keeps_name")
            successors[0] = renamed(successors[0], project.name)
        }
        stateShares(of: project, to: &successors, turn, &traits)
        for position in successors.indices { quote([project], in: &successors[position], &traits) }
        tie(.split, [project], successors, turn, traits)
        projects += successors
    }

    mutating func merge(_ old: [Project], _ turn: Turn) {
        let copying = Copying(rawValue: random.weighted(habits.copying))!
        let strands = random.shuffled(old.flatMap(\.strands)).map {
            $0.later(copying, years: turn.years, alias: random.chance(0.4), maker, &random)
        }
        let target = random.nearly(old.reduce(0) { $0 + $1.budget }, years: turn.years)
        var traits: Set<String> = [copying.trait]
        if target.isOff { traits.insert("sum_off") }
        let keeps = random.chance(0.15)
        if keeps { traits.insert("keeps_name") }
        var next = make(keeps ? old[0].name : unused(freshName(strands)), strands, in: turn.year, budget: target.budget)
        if random.chance(0.6) { next.hasLittleText = false }
        state(random.chance(0.6) ? old : [old[0]], of: &next, probability: habits.statedPrior, turn, &traits)
        quote(old, in: &next, &traits)
        tie(.merged, old, [next], turn, traits)
        projects.append(next)
    }

    mutating func recut(_ old: [Project], _ turn: Turn) {
        let copying = random.chance(0.6) ? Copying.copied : .reworded
        let dealt = old.map { random.shuffled($0.strands) }
        let parts = dealt.allSatisfy { $0.count > 2 } && random.chance(0.5) ? 3 : 2
        guard dealt.allSatisfy({ $0.count >= parts }) else { return merge(old, turn) }
        let target = random.nearly(old.reduce(0) { $0 + $1.budget }, years: turn.years)
        var successors: [Project] = []
        for part in 0..<parts {
            let strands = dealt.flatMap { tasks in tasks.indices.filter { $0 % parts == part }.map { tasks[$0] } }
                .map { $0.later(copying, years: turn.years, alias: false, maker, &random) }
            successors.append(make(unused(freshName(strands)), strands, in: turn.year))
        }
        scale(&successors, to: target.budget)
        var traits: Set<String> = [copying.trait]
        if target.isOff { traits.insert("sum_off") }
        for position in successors.indices {
            successors[position].hasLittleText = false
            quote(old, in: &successors[position], &traits, factor: 1.5)
        }
        tie(.recut, old, successors, turn, traits)
        projects += successors
    }

    /// Each part gets at least one task.
    private mutating func deal(_ strands: [Strand], into parts: Int, sum: Int64, _ turn: Turn) -> [Project] {
        var hands = (0..<parts).map { [strands[$0]] }
        for strand in strands.dropFirst(parts) { hands[random.below(parts)].append(strand) }
        var successors = hands.map { make(unused(freshName($0)), $0, in: turn.year) }
        for position in successors.indices where random.chance(0.5) { successors[position].hasLittleText = false }
        scale(&successors, to: sum)
        return successors
    }

    /// Makes the successors' budgets come to `sum` in whole thousands, but for the last, which takes the rest.
    private mutating func scale(_ successors: inout [Project], to sum: Int64) {
        let before = max(successors.reduce(0) { $0 + $1.budget }, 1)
        var rest = sum
        for position in successors.indices {
            let share = Double(successors[position].budget) / Double(before) * Double(sum)
            let budget = position == successors.count - 1 ? rest : min(max(Int64((share / 10_000).rounded()) * 10_000, 1_000), rest)
            successors[position].budget = max(budget, 1_000)
            successors[position].executed = random.spending(successors[position].budget)
            rest -= budget
        }
    }

    private func renamed(_ project: Project, _ name: ProjectName) -> Project {
        var project = project
        project.name = name
        project.key.project = name.text
        return project
    }
}
