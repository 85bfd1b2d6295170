/// How far a new name is from the old one.
enum RenameDegree {
    case light, part, unlike
}

extension BodyHistory {
    mutating func rename(_ project: Project, _ degree: RenameDegree, _ turn: Turn) {
        var copying = Copying(rawValue: random.weighted(habits.copying))!
        if degree == .unlike, copying == .rewritten, random.chance(0.5) { copying = .reworded }
        let taken = degree == .light || !random.chance(habits.nameTaken) ? nil : freed.popLast()
        if taken != nil { copying = .copied }
        let strands = project.strands.map { $0.later(copying, years: turn.years, alias: degree != .light, maker, &random) }
        let name = taken.map { ProjectName(core: $0) } ?? unused(newName(project, strands[0], degree, turn))
        var next = make(
            name, strands, in: turn.year,
            budget: random.drift(project.budget, years: turn.years))
        next.hasNamesake = project.hasNamesake
        if degree == .unlike { next.hasLittleText = next.hasLittleText && random.chance(0.4) }
        var traits: Set<String> = [copying.trait]
        if taken != nil {
            traits.insert("name_taken")
            next.hasLittleText = false
        } else if degree == .unlike {
            freed.append(project.name.text)
        }
        state([project], of: &next, probability: degree == .light ? 0.8 : habits.statedPrior, turn, &traits)
        quote([project], in: &next, &traits)
        tie(.renamed, [project], [next], turn, traits)
        projects.append(next)
    }

    private mutating func newName(_ project: Project, _ strand: Strand, _ degree: RenameDegree, _ turn: Turn) -> ProjectName {
        switch degree {
        case .light:
            for _ in 0..<8 {
                let name = random.lightlyRenamed(project.name, strand, year: turn.year.year)
                if !names.contains(name.text) { return name }
            }
            return random.lightlyRenamed(project.name, strand, year: turn.year.year)
        case .part: return random.partlyRenamed(project.name, strand)
        case .unlike: return random.unlike(project.name.text, strand, domain: domain)
        }
    }

    /// Lets the successor's form name its predecessors: in so many words, or in passing.
    mutating func quote(_ old: [Project], in next: inout Project, _ traits: inout Set<String>, factor: Double = 1) {
        guard random.chance(habits.quotes * factor) else { return }
        traits.insert("quoted_name")
        let names = old.map(\.name.text)
        let joined = names.joined(separator: "、")
        next.remarks.append(
            random.pick([
                "本项目由原\(joined)调整而来", "在\(joined)工作基础上继续实施", "（原\(joined)项目）", "原“\(joined)”有关内容纳入本项目", "延续\(joined)的有关任务",
                "完成\(joined)各项后续工作",
            ]))
    }

    /// Lets some forms hold a sentence that belongs to another project: a passage copied along.
    mutating func addSlips() {
        let speaking = projects.indices.filter { !projects[$0].isHidden && !projects[$0].hasLittleText }
        for position in speaking where random.chance(habits.slips) {
            let other = projects[random.pick(speaking)]
            var words = ""
            let strand = random.pick(other.strands)
            strand.write(random.pick(strand.sentences), unit: other.key.unit, into: &words)
            projects[position].remarks.append(words)
        }
    }

    /// Gives every year some forms that name projects which have nothing to do with theirs.
    mutating func addDecoys(in year: YearOfForms) {
        let known = Array(names).sorted()
        for position in projects.indices where !projects[position].isHidden && random.chance(habits.decoyQuotes) {
            let other = random.pick(known)
            guard other != projects[position].name.text else { continue }
            projects[position].remarks.append(
                random.pick([
                    "与\(other)项目配套实施", "不含\(other)已安排的内容", "做好与\(other)的衔接", "与“\(other)”统筹推进，避免重复安排", "参照\(other)的管理方式执行",
                ]))
        }
    }
}
