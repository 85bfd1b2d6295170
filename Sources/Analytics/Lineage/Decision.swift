package import Ingest

/// One line of the decisions file.
package struct Decision: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case confirm, reject, new
        case sameUnit = "same_unit"
        case differentUnit = "different_unit"
    }

    package var kind: Kind
    package var fromYear: FiscalYear?
    package var fromProject: Text
    package var fromUnit: Text
    package var toYear: FiscalYear?
    package var toProject: Text
    package var toUnit: Text
    package var reason: Text
    /// In the decisions file, counted from 1.
    package var line: LineNumber
}
