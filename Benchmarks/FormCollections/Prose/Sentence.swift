/// What a sentence is about, which decides the sections that it stands in.
enum SentenceKind: Int {
    case work, goal, need, group
}

/// One sentence of a task's text: the fact is the task's own, its wording changes from year to year.
struct Sentence {
    let kind: SentenceKind
    /// Position in the table of the kind.
    let fact: Int
    /// Which details, place and site of the task it names.
    let turn: Int
    var wording: Int
    /// Decides the small choices within the wording.
    var choices: UInt64
    var figures: [Int]
    /// Whether object and work are called by other words.
    var usesAlias = false
}

/// Templates of all facts, parsed once.
enum Facts {
    static let work = FactTable.work.map { $0.map(SentenceTemplate.init) }
    static let goals = FactTable.goals.map { $0.map(SentenceTemplate.init) }
    static let needs = FactTable.needs.map { $0.map(SentenceTemplate.init) }
    static let groups = ActionGroup.allCases.map { group in groupFacts[group]!.map { $0.map(SentenceTemplate.init) } }

    static func count(_ kind: SentenceKind, _ group: ActionGroup) -> Int {
        switch kind {
        case .work: work.count
        case .goal: goals.count
        case .need: needs.count
        case .group: groups[group.rawValue].count
        }
    }

    static func wordings(_ kind: SentenceKind, _ fact: Int, _ group: ActionGroup) -> [SentenceTemplate] {
        switch kind {
        case .work: work[fact]
        case .goal: goals[fact]
        case .need: needs[fact]
        case .group: groups[group.rawValue][fact]
        }
    }
}
