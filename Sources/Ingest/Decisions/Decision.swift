/// What a person has settled about one tie, project or pair of unit names: one row of the decisions file.
package struct Decision: Hashable, Sendable {
    /// What was decided. The raw value is the word in the file.
    package enum Kind: String, Sendable, CaseIterable {
        /// The two projects are one, or parts of one.
        case confirm
        /// They are not.
        case reject
        /// The later project has no predecessor.
        case new
        /// The two unit names are of one body.
        case sameUnit = "same_unit"
        /// They are of two.
        case differentUnit = "different_unit"

        /// Whether it is about unit names rather than projects.
        package var isAboutUnits: Bool { self == .sameUnit || self == .differentUnit }
    }

    /// What was decided.
    package var kind: Kind
    /// nil where the cell is blank: any year.
    package var fromYear: FiscalYear?
    /// Empty where the decision needs none.
    package var fromProject: Text
    /// Empty where the cell is blank: any unit.
    package var fromUnit: Text
    /// As `fromYear`.
    package var toYear: FiscalYear?
    /// As `fromProject`.
    package var toProject: Text
    /// As `fromUnit`.
    package var toUnit: Text
    /// In the person's own words; empty where none is given.
    package var reason: Text
    /// In the decisions file, counted from 1.
    package var line: LineNumber
}

/// A decisions file as read.
package struct Decisions: Sendable {
    /// Its path as the user gave it; empty where there is none.
    package var source: Text = .empty
    /// The rows that decide something, in order of line; also those that could not be read.
    package var rows: [DecisionRow] = []
    /// Those that could be read, in order of line.
    package var decisions: [Decision] = []
    /// What could not be read.
    package var findings: [Finding] = []

    /// No decisions.
    package init() {}
}

/// The cells of a row as given, without spaces around them.
package struct DecisionRow: Hashable, Sendable {
    private var cells: [DecisionColumn: Text]

    /// Cells that are not given are empty.
    package init(_ cells: [DecisionColumn: Text]) { self.cells = cells.filter { !$0.value.isEmpty } }

    /// Empty where the cell is blank or the file has no such column.
    package subscript(_ column: DecisionColumn) -> Text { cells[column] ?? .empty }
}

/// A column of the decisions file, in the order in which it is written. The raw value is its name in the header.
package enum DecisionColumn: String, Sendable, CaseIterable {
    case decision
    case fromYear = "from_year"
    case fromProject = "from_project"
    case fromUnit = "from_unit"
    case toYear = "to_year"
    case toProject = "to_project"
    case toUnit = "to_unit"
    case reason

    /// - Parameter header: a cell of the header: the column's name or its Chinese one; capitals and spaces make no difference.
    init?(header: Text) {
        let name = header.description.lowercased().filter { !$0.isWhitespace }
        guard let column = Self.allCases.first(where: { $0.rawValue == name || $0.chineseName == name }) else { return nil }
        self = column
    }

    private var chineseName: String {
        switch self {
        case .decision: "决定"
        case .fromYear: "原年度"
        case .fromProject: "原项目"
        case .fromUnit: "原单位"
        case .toYear: "现年度"
        case .toProject: "现项目"
        case .toUnit: "现单位"
        case .reason: "理由"
        }
    }
}
