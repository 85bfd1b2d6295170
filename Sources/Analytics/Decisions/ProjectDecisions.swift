import Ingest

/// What the decisions say of the projects of one body, by the projects' positions. No two of them contradict each other.
struct ProjectDecisions {
    /// Pairs that are tied whatever the evidence says.
    private(set) var confirmed: [ProjectPair: Decision] = [:]
    /// Pairs that are not tied whatever the evidence says.
    private(set) var rejected: [ProjectPair: Decision] = [:]
    /// Projects without a predecessor.
    private(set) var new: [Int: Decision] = [:]
    /// The first decisions that reject a successor, and a predecessor, of each project.
    private var rejectedFrom: [Int: Decision] = [:]
    private var rejectedTo: [Int: Decision] = [:]
    /// The year of what a project was confirmed to have become.
    private var yearOfSuccessors: [Int: FiscalYear] = [:]

    /// Decisions are added in order of line; of two equal ones the first counts.
    mutating func add(_ matched: MatchedDecision) {
        let decision = matched.decision
        guard let from = matched.from else {
            new[matched.to] = new[matched.to] ?? decision
            return
        }
        let pair = ProjectPair(from: from, to: matched.to)
        if decision.kind == .confirm {
            confirmed[pair] = confirmed[pair] ?? decision
            yearOfSuccessors[from] = matched.toYear
        } else {
            rejected[pair] = rejected[pair] ?? decision
            rejectedFrom[from] = rejectedFrom[from] ?? decision
            rejectedTo[matched.to] = rejectedTo[matched.to] ?? decision
        }
    }

    /// Whether the pair must not be tied: it was rejected, its later project is new, or the earlier one was confirmed to have become something else
    /// in another year.
    func forbid(_ pair: ProjectPair, toYear: FiscalYear) -> Bool {
        if confirmed[pair] != nil { return false }
        return rejected[pair] != nil || new[pair.to] != nil || yearOfSuccessors[pair.from].map { $0 != toYear } ?? false
    }

    /// Why a project has no predecessor: the decision that it is new, else the first that rejects one.
    func whyStarted(_ project: Int) -> Decision? { new[project] ?? rejectedTo[project] }

    /// Why a project has no successor: the first decision that rejects one.
    func whyEnded(_ project: Int) -> Decision? { rejectedFrom[project] }
}
