import Ingest

/// The years in which a series became part of a split, merger or recut: no figure of one project is compared across them, the group is.
package struct Cuts: Sendable {
    /// The years whose project came out of several, or with others out of one.
    var before: Set<FiscalYear> = []
    /// The years whose project went into several, or with others into one.
    var after: Set<FiscalYear> = []

    /// Whether figures of one project of both years can be compared.
    func allow(_ from: FiscalYear, _ to: FiscalYear) -> Bool {
        !before.contains { from < $0 && $0 <= to } && !after.contains { from <= $0 && $0 < to }
    }
}
