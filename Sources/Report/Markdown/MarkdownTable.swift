/// A table whose columns line up when read as plain text.
struct MarkdownTable {
    enum Alignment {
        case left
        case right
    }

    struct Column {
        let title: String
        let alignment: Alignment
    }

    let columns: [Column]
    /// As many cells a row as columns; each is Markdown without a line break.
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The lines of the table.
    var lines: [String] {
        let titles = columns.map(\.title)
        let widths = columns.indices.map { column in ([titles] + rows).map { displayWidth($0[column]) }.max()! }
        let rule = columns.indices.map { column in
            let dashes = String(repeating: "-", count: max(widths[column] - 1, 2))
            return columns[column].alignment == .right ? dashes + ":" : ":" + dashes
        }
        return [line(titles, widths), line(rule, widths)] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = cells.indices.map { column in
            let padding = String(repeating: " ", count: max(max(widths[column], 3) - displayWidth(cells[column]), 0))
            return columns[column].alignment == .right ? padding + cells[column] : cells[column] + padding
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }
}

extension MarkdownTable.Column {
    static func left(_ title: String) -> MarkdownTable.Column { .init(title: title, alignment: .left) }
    static func right(_ title: String) -> MarkdownTable.Column { .init(title: title, alignment: .right) }
}
