/// Fills in the year's form of a project.
extension BodyHistory {
    mutating func fill(_ project: Project, in year: YearOfForms) -> FilledForm {
        var form = FilledForm(
            key: project.key, year: year, department: department, office: style.office, category: random.pick(categories),
            budget: project.budget, executed: project.executed)
        form.priorBudget = year.statesPrior ? project.statedPrior?.budget : nil
        form.priorExecuted = year.kind == .target ? project.statedPrior?.executed : nil
        fund(&form)
        if project.hasLittleText { fillBriefly(&form, project) } else { fillText(&form, project) }
        form.indicators = indicators(of: project)
        if year.kind == .evaluation { weigh(&form.indicators) }
        return form
    }

    private mutating func fund(_ form: inout FilledForm) {
        guard form.year.kind == .application else { return }
        switch random.weighted([0.6, 0.2, 0.2]) {
        case 0: form.fiscal = form.budget
        case 1: form.other = form.budget
        default:
            form.fiscal = form.budget / 10 * Int64(random.between(3...8))
            form.carryover = random.chance(0.5) ? form.budget / 20 : 0
            form.other = form.budget - form.fiscal - form.carryover
        }
    }

    private mutating func fillBriefly(_ form: inout FilledForm, _ project: Project) {
        let line = random.pick(BoilerplateTable.empty)
        form.goal = line + project.remarks.map { $0 + "。" }.joined()
        form.overview = random.chance(0.5) ? line : ""
        form.results = random.chance(0.5) ? "\(form.year.year)年已完成各项任务。" : "\(form.year.year)年工作正常开展。"
        form.rules = style.rules[0] + "。"
    }

    private mutating func fillText(_ form: inout FilledForm, _ project: Project) {
        let work = texts([.work, .group], of: project)
        let goals = texts([.goal], of: project)
        let needs = texts([.need], of: project)
        let remarks = project.remarks
        form.goal = opening(random.chance(0.4) ? style.goalOpening : "") + paragraph(goals)
        switch form.year.kind {
        case .evaluation:
            form.results =
                "\(form.year.year)年，" + paragraph(numbered(work + remarks) + style.background) + "\(form.year.year)年度预算按期支付，"
                + random.pick(BoilerplateTable.rules).replacingUnit(form.key.unit) + "。"
            form.problems = paragraph([random.pick(BoilerplateTable.problems)] + (random.chance(0.4) ? needs : []))
            form.remedies = random.pick(BoilerplateTable.remedies) + "。"
        case .target:
            form.overview =
                opening(random.chance(0.5) ? style.overviewOpening : "") + paragraph(style.background + numbered(work + remarks))
            form.basis = project.strands.map(\.document).joined(separator: "；") + "。"
            form.need = paragraph(needs + [random.pick(BoilerplateTable.reasons)])
            form.rules = paragraph(style.rules.map { $0.replacingUnit(form.key.unit) })
            form.plan = random.pick(BoilerplateTable.plans) + "。"
        case .application:
            let some = random.chance(0.6) ? Array(random.shuffled(work).prefix(random.between(1...3))) : []
            form.goal += paragraph(some + remarks)
        }
    }

    private func texts(_ kinds: Set<SentenceKind>, of project: Project) -> [String] {
        project.strands.flatMap { strand in
            strand.sentences.filter { kinds.contains($0.kind) }.map { sentence in
                var text = ""
                strand.write(sentence, unit: project.key.unit, into: &text)
                return text
            }
        }
    }

    private mutating func numbered(_ sentences: [String]) -> [String] {
        guard random.chance(0.4) else { return sentences }
        return sentences.enumerated().map { "\($0 + 1)、\($1)" }
    }

    private func paragraph(_ sentences: [String]) -> String { sentences.map { $0 + "。" }.joined() }

    private func opening(_ words: String) -> String { words.isEmpty ? "" : words + "。" }

    private mutating func indicators(of project: Project) -> [FormIndicator] {
        var rows: [FormIndicator] = []
        if !project.hasLittleText {
            for strand in project.strands {
                rows += strand.indicators.map { FormIndicator(section: $0.section, name: $0.name, value: $0.value, unit: $0.unit) }
            }
        }
        for line in random.shuffled(BoilerplateTable.indicators).prefix(random.between(2...5)) {
            rows.append(FormIndicator(section: line.section, name: line.name, value: line.value, unit: line.unit))
        }
        var seen: Set<String> = []
        return rows.filter { seen.insert($0.name).inserted }.sorted { $0.section.rawValue < $1.section.rawValue }
    }

    /// Weights that come to 64 points; the management part, which every evaluation has, is worth the other 36.
    private mutating func weigh(_ rows: inout [FormIndicator]) {
        for position in rows.indices {
            rows[position].weight = 64 * (position + 1) / rows.count - 64 * position / rows.count
            rows[position].score = max(1, rows[position].weight - random.below(2))
        }
    }
}

private let categories = ["其他一次性项目", "经常性专项业务费", "其他经常性项目", "一次性专项"]

extension String {
    func replacingUnit(_ unit: String) -> String { replacingSlot("{U}", with: unit) }
}
