/// A project's name in its parts, so that it can be changed the way people change names.
struct ProjectName {
    var prefix = ""
    var qualifier = ""
    /// Whether the qualifier stands behind, in brackets.
    var isBracketed = false
    var core: String
    var work = ""
    var suffix = ""

    var text: String {
        prefix + (isBracketed ? "" : qualifier) + core + work + suffix + (isBracketed && !qualifier.isEmpty ? "（\(qualifier)）" : "")
    }
}

enum NameWords {
    static let prefixes = ["", "", "", "", "全市", "市级", "本市", "区域"]
    static let suffixes = ["", "", "", "项目", "专项", "经费", "工作", "项目经费", "专项经费"]
    static let qualifiers = [
        "东区", "西区", "南片", "北片", "一期", "二期", "三期", "中心城", "郊区", "第一批", "第二批", "重点", "1号", "2号", "A类", "B类", "上半年", "下半年",
    ]
}

extension SplitMix64 {
    /// A name for a project that consists of `strands`.
    mutating func name(for strands: [Strand], domain: Domain, place: String) -> ProjectName {
        let main = strands[0]
        if strands.count > 2, chance(0.35) {
            return ProjectName(prefix: pick(["", place, "市级"]), core: pick(domain.umbrellas), suffix: pick(NameWords.suffixes))
        }
        if chance(0.04) { return ProjectName(core: main.brand, suffix: pick(["专项", "项目", "经费", ""])) }
        var name = ProjectName(
            prefix: pick(NameWords.prefixes), core: chance(0.75) ? main.object.name : main.objectAlias,
            work: chance(0.75) ? pick(main.actionTable.names) : main.actionAlias, suffix: pick(NameWords.suffixes))
        if strands.count > 1, strands[1].object.name != main.object.name, chance(0.45) {
            name.core += pick(["及", "和", "与"]) + strands[1].object.name
        }
        if chance(0.3) { name.qualifier = chance(0.5) ? pick(NameWords.qualifiers) : place }
        if !name.qualifier.isEmpty, chance(0.4) { name.isBracketed = true }
        return name
    }

    /// The same name with another word added, dropped or shortened.
    mutating func lightlyRenamed(_ name: ProjectName, _ strand: Strand, year: Int) -> ProjectName {
        var changed = name
        switch below(6) {
        case 0: changed.suffix = pick(NameWords.suffixes.filter { $0 != name.suffix })
        case 1: changed.prefix = name.prefix.isEmpty ? pick(["全市", "市级", "本市", "\(year)年", "\(year)年度"]) : ""
        case 2:
            let others = strand.actionTable.names.filter { $0 != name.work }
            if strand.actionTable.names.contains(name.work), !others.isEmpty { changed.work = pick(others) } else { changed.suffix += "支出" }
        case 3: changed.suffix = pick(["及相关工作", "等工作", "相关支出", "工作及服务"])
        case 4: if name.qualifier.isEmpty { changed.suffix += "（\(pick(["延续", "续建", "经常性", "\(year)年"]))）" } else { changed.qualifier = "" }
        default: changed.work += pick(["与管理", "和提升", "及评价"])
        }
        return changed
    }

    /// A name that keeps one part: the object, or the work.
    mutating func partlyRenamed(_ name: ProjectName, _ strand: Strand) -> ProjectName {
        var changed = name
        changed.prefix = pick(NameWords.prefixes)
        changed.suffix = pick(NameWords.suffixes)
        if name.work.isEmpty || chance(0.5) {
            changed.core = name.core == strand.objectAlias ? strand.object.name : strand.objectAlias
            if name.work.isEmpty { changed.work = strand.actionAlias }
        } else {
            changed.work = name.work == strand.actionAlias ? strand.actionTable.names[0] : strand.actionAlias
        }
        return changed
    }

    /// A name without a word of the old one: other words for all, a name that people know it by, a broad name.
    mutating func unlike(_ old: String, _ strand: Strand, domain: Domain) -> ProjectName {
        let taken = bigrams(old)
        for _ in 0..<24 {
            let candidate: ProjectName =
                switch below(4) {
                case 0: ProjectName(core: strand.objectAlias, work: strand.actionAlias, suffix: pick(NameWords.suffixes))
                case 1: ProjectName(core: pick(strand.object.aliases), work: pick(strand.actionTable.aliases + strand.actionTable.names))
                case 2: ProjectName(core: strand.brand, suffix: pick(["", "专项", "任务", "支出"]))
                default: ProjectName(core: pick(domain.umbrellas), suffix: pick(["", "支出", "（\(pick(NameWords.qualifiers))）"]))
                }
            if taken.isDisjoint(with: bigrams(candidate.text)) { return candidate }
        }
        return ProjectName(core: strand.brand, suffix: "任务")
    }
}
