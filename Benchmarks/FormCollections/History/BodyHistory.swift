/// One public body through the years: makes its projects, lets things happen to them, and keeps the true ties.
struct BodyHistory {
    let plan: CollectionPlan
    let habits: Habits
    let domain: Domain
    let department: String
    let units: UnitNaming
    let years: [YearOfForms]
    let maker: StrandMaker
    let style: BodyStyle
    var random: SplitMix64
    var projects: [Project] = []
    var ties: [Tie] = []
    var groups = 0
    /// What stands behind each form.
    var contents: [ProjectKey: Project] = [:]
    /// Names that projects gave up in this turn, for others to take.
    var freed: [String] = []
    /// Names that this body ever used: a name comes back only where the plot wants it.
    var names: Set<String> = []

    init(plan: CollectionPlan, body: Int) {
        self.plan = plan
        habits = Habits(plan.difficulty)
        random = SplitMix64(seed: plan.seed, part: body)
        let own = random.shuffled(Array(Domain.all.indices))
        let count = plan.projects > 100 ? min(Domain.all.count, 4 + plan.projects / 100) : random.between(1...2)
        let domains = own.prefix(count).map { Domain.all[$0] }
        domain = domains[0]
        units = UnitNaming(domain, body: body, plan: plan, &random)
        department = units.department
        years = plan.years(ofBody: body)
        maker = StrandMaker(
            domains: domains, wordiness: plan.wordiness, sharedSites: habits.sharedSites * plan.projects / 20,
            objects: max(habits.objects, plan.projects / 6), random: &random)
        style = BodyStyle(unit: units.name, domain: domain, &random)
    }

    /// All forms of the body, by year.
    mutating func live() -> [[FilledForm]] {
        var forms: [[FilledForm]] = []
        for (position, year) in years.enumerated() {
            if position > 0 { turn(to: year, after: years[position - 1], isLast: position == years.count - 1) }
            start(in: year, isFirst: position == 0)
            addDecoys(in: year)
            addSlips()
            let visible = projects.indices.filter { !projects[$0].isHidden }
            forms.append(visible.map { fill(projects[$0], in: year) })
            for position in visible { contents[projects[position].key] = projects[position] }
        }
        noteUnobserved()
        addLateTraits(forms)
        proveTies(&forms)
        return forms
    }

    /// Starts as many projects as the body lacks.
    private mutating func start(in year: YearOfForms, isFirst: Bool) {
        let visible = projects.count { !$0.isHidden }
        let wanted = plan.projects + (isFirst || plan.projects < 8 ? 0 : random.between(-plan.projects / 12...plan.projects / 12))
        for _ in 0..<max(0, wanted - visible) {
            var strands: [Strand] = []
            var givenName: ProjectName?
            var isNamesake = false
            if random.chance(habits.namesakes), let other = visibleProject() {
                let twin = maker.namesake(of: projects[other].strands[0], &random)
                strands = [twin.strand]
                if twin.sameWork { givenName = random.siblingName(projects[other].name, place: twin.strand.places[0]) }
                projects[other].hasNamesake = true
                isNamesake = twin.sameWork
            }
            let count = strands.isEmpty || random.chance(0.5) ? random.weighted([0.35, 0.35, 0.2, 0.1]) + 1 : 1
            if givenName == nil, random.chance(habits.commonTasks) {
                var same = SplitMix64(seed: plan.seed, part: -1_000_000 - random.below(15))
                strands = [maker.commonStrand(&same)]
                givenName = ProjectName(
                    core: strands[0].object.name, work: strands[0].actionTable.names[0], suffix: same.pick(NameWords.suffixes))
            }
            if strands.isEmpty { strands = [maker.strand(&random, officeShare: habits.officeShare)] }
            while strands.count < count { strands.append(furtherStrand(beside: strands[0])) }
            let name = unused(givenName ?? freshName(strands))
            var project = make(name, strands, in: year)
            project.hasNamesake = isNamesake
            if !isFirst {
                groups += 1
                ties.append(Tie(relation: .started, group: groups, from: nil, to: project.key))
                if year.statesPrior, random.chance(0.2) { project.statedPrior = StatedPrior(budget: 0, executed: 0) }
            } else if year.statesPrior, random.chance(0.8) {
                let before = random.drift(project.budget, years: 1)
                project.statedPrior = StatedPrior(budget: before, executed: random.spending(before))
            }
            projects.append(project)
        }
    }

    /// A second task of a project mostly has to do with the first.
    mutating func furtherStrand(beside first: Strand) -> Strand {
        random.chance(0.45) ? maker.relative(of: first, &random) : maker.strand(&random, officeShare: habits.officeShare)
    }

    /// A project of this year, or nil.
    private mutating func visibleProject() -> Int? {
        let visible = projects.indices.filter { !projects[$0].isHidden }
        return visible.isEmpty ? nil : random.pick(visible)
    }

    mutating func freshName(_ strands: [Strand]) -> ProjectName { random.name(for: strands, domain: domain, place: strands[0].places[0]) }

    /// A project as the year's form will show it.
    mutating func make(_ name: ProjectName, _ strands: [Strand], in year: YearOfForms, budget: Int64? = nil) -> Project {
        let budget = budget ?? strands.reduce(0) { $0 + $1.budget }
        let key = ProjectKey(year: year.year, project: name.text, unit: units.name(in: year, &random))
        return Project(
            name: name, strands: strands, budget: budget, executed: random.spending(budget), key: key,
            hasLittleText: random.chance(habits.littleText))
    }

    /// `name`, told apart from all names of the body so far.
    mutating func unused(_ name: ProjectName) -> ProjectName {
        var name = name
        var tries = 0
        while !names.insert(name.text).inserted {
            tries += 1
            name.isBracketed = true
            name.qualifier = tries < 6 ? random.pick(NameWords.qualifiers + maker.places) : random.placeName() + "\(tries)号"
        }
        return name
    }

    private mutating func noteUnobserved() {
        guard let last = years.last, last.year != plan.years.last?.year else { return }
        for project in projects {
            groups += 1
            ties.append(Tie(relation: .notObserved, group: groups, from: project.key, to: nil))
        }
    }
}

extension SplitMix64 {
    /// The name of the same work elsewhere: 东区 for 西区, 二期 for 一期.
    mutating func siblingName(_ name: ProjectName, place: String) -> ProjectName {
        var sibling = name
        sibling.qualifier = chance(0.6) ? pick(NameWords.qualifiers) : place
        if name.qualifier.isEmpty { sibling.isBracketed = chance(0.5) }
        return sibling
    }
}
