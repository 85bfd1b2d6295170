/// Reads a decisions file as a spreadsheet saves it: in UTF-8, UTF-16 with a byte-order mark or GB18030; with commas, semicolons or tabs; with any
/// line ends. The first row that is not blank is the header, which says the order of the columns; other columns are passed over, and so are rows
/// without a decision.
/// - Parameters:
///   - source: the file's path as the user gave it; used in findings, never opened.
///   - isRewritten: whether the file is the template of the report that is about to be written. That has the decisions first, and lines are counted
///     as it will have them, so that the next run finds the same ones.
/// - Returns: no decisions for an empty file; nil where the file is not empty and its header has no column `decision`.
package func readDecisions(_ bytes: [UInt8], source: Text, isRewritten: Bool = false) -> Decisions? {
    var result = Decisions()
    result.source = source
    let records = readRecords(decodeText(bytes).bytes)
    guard let header = records.first else { return result }
    let columns = header.cells.map { DecisionColumn(header: $0) }
    guard columns.contains(.decision) else { return nil }
    for record in records.dropFirst() {
        let cells = zip(columns, record.cells).compactMap { column, cell in column.map { ($0, cell) } }
        let row = DecisionRow(Dictionary(cells, uniquingKeysWith: { first, _ in first }))
        guard !row[.decision].isEmpty else { continue }
        result.rows.append(row)
        let line = isRewritten ? result.rows.count + 1 : record.line
        do throws(UnreadableDecision) {
            result.decisions.append(try Decision(row, line: line))
        } catch {
            result.findings.append(error.finding(source: source, line: line))
        }
    }
    return result
}

extension Decision {
    fileprivate init(_ row: DecisionRow, line: LineNumber) throws(UnreadableDecision) {
        guard let kind = Kind(rawValue: row[.decision].description.lowercased()) else { throw .init(.decision, found: row[.decision]) }
        self.init(
            kind: kind, fromYear: try readYear(row, .fromYear), fromProject: row[.fromProject], fromUnit: row[.fromUnit],
            toYear: try readYear(row, .toYear), toProject: row[.toProject], toUnit: row[.toUnit], reason: row[.reason], line: line)
        for column in kind.needed where row[column].isEmpty { throw .init(column) }
        guard kind == .confirm || kind == .reject, let fromYear, let toYear, fromYear >= toYear else { return }
        throw .init(.toYear, found: row[.toYear], expected: row[.fromYear])
    }
}

extension Decision.Kind {
    /// The cells without which it means nothing.
    fileprivate var needed: [DecisionColumn] {
        switch self {
        case .confirm, .reject: [.fromProject, .toProject]
        case .new: [.toProject]
        case .sameUnit, .differentUnit: [.fromUnit, .toUnit]
        }
    }
}

/// Why a row could not be read.
private struct UnreadableDecision: Error {
    let column: DecisionColumn
    let found: Text
    let expected: Text

    init(_ column: DecisionColumn, found: Text = .empty, expected: Text = .empty) {
        self.column = column
        self.found = found
        self.expected = expected
    }

    func finding(source: Text, line: LineNumber) -> Finding {
        var finding = Finding(.decisionNotReadable, source: source, line: line)
        finding.subject = Text(column.rawValue)
        finding.found = found
        finding.expected = expected
        return finding
    }
}

/// A year of four digits, in full width too, with or without 年; nil where the cell is blank.
private func readYear(_ row: DecisionRow, _ column: DecisionColumn) throws(UnreadableDecision) -> FiscalYear? {
    if row[column].isEmpty { return nil }
    let cell = row[column].description
    let digits = cell.hasSuffix("年") ? cell.dropLast() : cell[...]
    let values = digits.unicodeScalars.map { fold($0.value) }
    let zero = UInt32(ASCII.zero)
    guard values.count == 4, values.allSatisfy({ (zero...zero + 9).contains($0) }) else { throw .init(column, found: row[column]) }
    return FiscalYear(values.reduce(0) { $0 * 10 + Int($1 - zero) })
}
