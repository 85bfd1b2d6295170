/// Which public body prints which unit names.
package struct Bodies {
    private var numbers: [String: Int] = [:]

    package init(_ records: CSVRecords) throws {
        for row in try records.cells(["body", "unit"]) { numbers[comparable(row[1])] = Int(row[0]) }
    }

    /// Nil for a name that no body of the collection prints.
    func number(of unit: String) -> Int? { numbers[comparable(unit)] }
}

/// A project of one body in one year, whichever unit name stands on the form.
struct Endpoint: Hashable {
    let year: Int
    let body: Int
    let project: String
}

/// Two ends that are one project, or parts of one.
struct Link: Hashable {
    let from: Endpoint
    let to: Endpoint
}

/// One row of `lineage.csv` or of the right answers.
struct ListedTie {
    let relation: Relation
    let group: String
    let from: Endpoint?
    let to: Endpoint?
    let traits: [String]

    var link: Link? { from.flatMap { from in to.map { Link(from: from, to: $0) } } }
}

package struct TieList {
    private(set) var ties: [ListedTie] = []
    /// Rows that could not be taken: an unknown relation, year or unit.
    private(set) var unknown = 0

    init(ties: [ListedTie]) { self.ties = ties }

    package init(gold records: CSVRecords, _ bodies: Bodies) throws {
        for row in try records.cells(TieList.columns + ["traits"]) {
            add(row, traits: row[8].split(separator: ";").map(String.init), bodies)
        }
    }

    /// Takes the ties that the report uses: hints are shown to people and never used.
    package init(report records: CSVRecords, _ bodies: Bodies) throws {
        for row in try records.cells(TieList.columns + ["confidence"]) where row[8] != "hint" { add(row, traits: [], bodies) }
    }

    private static let columns = ["relation", "group", "from_year", "from_project", "from_unit", "to_year", "to_project", "to_unit"]

    private mutating func add(_ row: [String], traits: [String], _ bodies: Bodies) {
        let from = row[3].isEmpty ? nil : endpoint(row[2], row[3], row[4], bodies)
        let to = row[6].isEmpty ? nil : endpoint(row[5], row[6], row[7], bodies)
        guard let relation = Relation(rawValue: row[0]), from != nil || row[3].isEmpty, to != nil || row[6].isEmpty else {
            unknown += 1
            return
        }
        ties.append(ListedTie(relation: relation, group: row[1], from: from, to: to, traits: traits))
    }

    private func endpoint(_ year: String, _ project: String, _ unit: String, _ bodies: Bodies) -> Endpoint? {
        guard let year = Int(year), let body = bodies.number(of: unit) else { return nil }
        return Endpoint(year: year, body: body, project: comparable(project))
    }
}

/// A name without what may differ between a form and a table: spaces, the apostrophe before a formula, the shape of brackets.
func comparable(_ name: String) -> String {
    String(
        String.UnicodeScalarView(
            name.unicodeScalars.compactMap { scalar in
                switch scalar {
                case " ", "　", "'": nil
                case "（": "("
                case "）": ")"
                default: scalar
                }
            }))
}
