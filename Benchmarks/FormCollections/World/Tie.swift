/// A project as one year's form names it.
package struct ProjectKey: Hashable, Sendable {
    package var year: Int
    package var project: String
    package var unit: String

    package init(year: Int, project: String, unit: String) {
        self.year = year
        self.project = project
        self.unit = unit
    }
}

/// What became of a project, in the words of `lineage.csv`.
package enum Relation: String, CaseIterable, Sendable {
    case continued, renamed, split, merged, recut, started, ended, notObserved = "not_observed"
}

/// One row of the right answer.
package struct Tie: Sendable {
    package var relation: Relation
    /// Numbers the events of one collection: the ties of a split share it.
    package var group: Int
    package var from: ProjectKey?
    package var to: ProjectKey?
    /// What makes the tie easy or hard to find, see `Benchmarks/README.md`.
    package var traits: Set<String>

    package init(relation: Relation, group: Int, from: ProjectKey?, to: ProjectKey?, traits: Set<String> = []) {
        self.relation = relation
        self.group = group
        self.from = from
        self.to = to
        self.traits = traits
    }
}
