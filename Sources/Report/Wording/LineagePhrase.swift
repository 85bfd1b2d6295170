import Analytics
import Ingest

/// What is said of lineage, in the report and by `explain`, as facts.
enum LineagePhrase {
    /// Nothing but projects that went on under their names; so many hints.
    case noLineageFound(hints: Int)
    case lineageIsIn
    /// What became of projects, their names, their budgets together and how sure it is.
    case lineageItem(Relation, from: String, to: String, before: String, after: String, Confidence)
    case lineageNote
    case decisionsNote
    case continued(Int)
    /// How often projects were renamed, split and so on.
    case became([(Relation, Int)])
    /// What became of a project between two years.
    case story(Relation, FiscalYear, FiscalYear, of: String)
    /// Amounts of a group; the percentage is nil where there was no money before.
    case groupSums(before: String, after: String, unexplained: String, percent: String?)
    case rivalGroups(Int)
    /// A tie's two projects and how sure it is.
    case tie(from: String, to: String, Confidence, probability: String, isDecided: Bool)
    case hintsNote
    case fatesNote
    /// What became of one project.
    case fate(Relation, FiscalYear, of: String, decided: Decision.Kind?)
    /// A tie that lost, its bits, and by how many it lost.
    case rival(from: String, to: String, bits: String, less: String)
    case together
    /// Stands above a project's years.
    case yearsAre
    /// Stands above the list of the documents that an explanation cites.
    case placesAre
    /// A line of the decisions file.
    case decisionLine(Decision.Kind, String)
    case measure(Measure)

    // Words in cells
    case relation(Relation)
    case side(Side)
}
