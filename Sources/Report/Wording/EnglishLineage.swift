import Analytics

/// What is said of lineage.
func englishLineage(_ phrase: LineagePhrase) -> String {
    switch phrase {
    case .noLineageFound(hints: 0): "None: projects went on under their names, began or ended."
    case .noLineageFound(let hints):
        "None that is at least likely. \(count(hints, "pair")) that may be one project \(hints == 1 ? "is" : "are") in section \(Section.lineage.number)."
    case .lineageItem(let relation, let from, let to, let before, let after, let confidence):
        "**\(capitalised(englishName(relation)))** (\(confidence.rawValue)): \(from) → \(to); budgets \(before) → \(after)"
    case .lineageIsIn: "The largest budgets come first. Why, and why perhaps not, is in section \(Section.lineage.number)."
    case .lineageNote:
        "What the forms of a body in one year and in the next year with forms say of each other. A tie is certain at a probability of 0.99 "
            + "or more and likely at 0.9 or more; the figures of this report follow both, and never a hint. Evidence is weighed in bits: "
            + "each bit for a tie doubles the odds, each bit against it halves them."
    case .decisionsNote:
        "Where you know better, `--decisions` takes your word before all evidence; `tongbi explain NAME PATH` shows the whole reckoning "
            + "of one project."
    case .continued(let projects): "\(count(projects, "time")) a project went on under its name."
    case .became(let counts): "What became of them: " + counts.map { "\($1) \(englishName($0))" }.joined(separator: ", ") + "."
    case .story(let relation, let from, let to, let project): "\(capitalised(englishName(relation))), \(from) to \(to): \(project)"
    case .groupSums(let before, let after, _, _) where before == after: "Together \(before) before and as much after."
    case .groupSums(let before, let after, let unexplained, let percent):
        "Together \(before) before and \(after) after. The difference, \(unexplained)" + (percent.map { " (\($0))" } ?? "")
            + ", is not explained by the forms."
    case .rivalGroups(let groups):
        "\(count(groups, "other group")) of these projects' candidates \(groups == 1 ? "adds" : "add") up as well, so the sum alone proves nothing."
    case .tie(let from, let to, let confidence, let probability, let isDecided):
        "\(from) → \(to): " + (isDecided ? "decided" : "\(confidence.rawValue), probability \(probability)")
    case .hintsNote: "Hints: pairs that something speaks for, though not enough. No figure uses them."
    case .fatesNote:
        "Projects without a tie to an earlier year (started) or to a later one; the year is the first or the last in which they were seen:"
    case .fate(.started, let year, let project, let decision?): "\(project) started in \(year), as decided (`\(decision.rawValue)`)."
    case .fate(_, let year, let project, let decision?): "\(project) ended with \(year), as decided (`\(decision.rawValue)`)."
    case .fate(.started, let year, let project, _): "\(project) started in \(year): no earlier project was found that it came from."
    case .fate(.ended, let year, let project, _):
        "\(project) ended with \(year): the body has forms of a later year, and none was found that carries it on."
    case .fate(_, let year, let project, _): "\(project) was not observed after \(year): no form of the body was read for a later year."
    case .rival(let from, let to, let bits, let less): "in its place: \(from) → \(to) would count \(bits) bits, \(less) less"
    case .together: "together"
    case .yearsAre: "Years:"
    case .placesAre: "Places are line numbers in these documents:"
    case .decisionLine(.confirm, let record): "to make it a tie, decide: \(record)"
    case .decisionLine(_, let record): "to undo it, decide: \(record)"
    case .measure(.budget): "budget"
    case .measure(.adjustedBudget): "adjusted budget"
    case .measure(.executed): "spent"
    case .relation(let relation): englishName(relation)
    case .side(.earlier): "before"
    case .side(.later): "after"
    }
}

/// What became of a project, in words.
func englishName(_ relation: Relation) -> String {
    switch relation {
    case .notObserved: "not observed"
    case .continued, .renamed, .split, .merged, .recut, .started, .ended: relation.rawValue
    }
}
