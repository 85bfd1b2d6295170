/// What happens to a body's projects from one year of forms to the next.
extension BodyHistory {
    mutating func turn(to year: YearOfForms, after before: YearOfForms, isLast: Bool) {
        let turn = Turn(year: year, before: before, isLast: isLast)
        var waiting = random.shuffled(projects)[...]
        projects = []
        freed = []
        var leaving: [Project] = []
        while let project = waiting.popFirst() {
            switch event(of: project, turn) {
            case .goesOn: goOn(project, turn)
            case .lightRename: rename(project, .light, turn)
            case .partRename: rename(project, .part, turn)
            case .unlikeRename: rename(project, .unlike, turn)
            case .split: split(project, turn)
            case .merge:
                let others = take(random.chance(0.7) ? 1 : 2, like: project, from: &waiting)
                if others.isEmpty { goOn(project, turn) } else { merge([project] + others, turn) }
            case .recut:
                let others = take(1, like: project, tasks: 2...6, from: &waiting)
                if others.isEmpty { goOn(project, turn) } else { recut([project] + others, turn) }
            case .ends:
                leaving.append(project)
                freed.append(project.name.text)
            case .skips:
                var project = project
                project.isHidden = true
                projects.append(project)
            }
        }
        end(leaving, turn)
    }

    private mutating func event(of project: Project, _ turn: Turn) -> ProjectEvent {
        let event =
            project.isHidden
            ? random.pick([.goesOn, .goesOn, .goesOn, .goesOn, .lightRename, .partRename, .unlikeRename, .split, .merge])
            : ProjectEvent(rawValue: random.weighted(habits.events))!
        switch event {
        case .skips where turn.isLast, .split where project.strands.count < 2, .merge where project.strands.count > 3,
            .recut where project.strands.count < 2:
            return .goesOn
        default: return event
        }
    }

    /// Takes projects of the year before that have so many tasks.
    private mutating func take(_ count: Int, like first: Project, tasks: ClosedRange<Int> = 1...3, from waiting: inout ArraySlice<Project>)
        -> [Project]
    {
        var taken: [Project] = []
        while taken.count < count,
            let position = waiting.firstIndex(where: { $0.isHidden == first.isHidden && tasks.contains($0.strands.count) })
        {
            taken.append(waiting.remove(at: position))
        }
        return taken
    }

    private mutating func goOn(_ project: Project, _ turn: Turn) {
        let copying = Copying(rawValue: random.weighted(habits.copying))!
        let changesScope = random.chance(0.06)
        var strands = project.strands.map { $0.later(copying, years: turn.years, alias: false, maker, &random) }
        if changesScope {
            strands =
                Array(strands.prefix(1)) + (0..<random.between(1...2)).map { _ in furtherStrand(beside: strands[0]) }
        }
        var next = make(project.name, strands, in: turn.year, budget: random.drift(project.budget, years: turn.years))
        next.hasNamesake = project.hasNamesake
        var traits: Set<String> = changesScope ? ["scope_changed", copying.trait] : [copying.trait]
        state([project], of: &next, probability: 0.92, turn, &traits)
        tie(.continued, [project], [next], turn, traits)
        projects.append(next)
    }

    private mutating func end(_ leaving: [Project], _ turn: Turn) {
        for project in leaving {
            groups += 1
            ties.append(Tie(relation: .ended, group: groups, from: project.key, to: nil))
        }
    }
}

/// One step from a year of forms to the next.
struct Turn {
    let year: YearOfForms
    let before: YearOfForms
    let isLast: Bool

    var years: Int { year.year - before.year }
    /// Whether the new forms can state the old ones' figures.
    var statesBefore: Bool { years == 1 && year.statesPrior }
}
