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
    let rows: [[String]]

    init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The table without the columns in which every figure is missing.
    var withoutMissingColumns: MarkdownTable {
        let kept = columns.indices.filter { column in rows.contains { $0[column] != missing } }
        return MarkdownTable(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    }

    /// The lines of the table.
    var lines: [String] {
        let titles = columns.map(\.title)
        // The shortest rule that every reader of Markdown takes for one has three characters.
        let shortest = [String](repeating: "   ", count: columns.count)
        let padded = lineUp([titles] + rows + [shortest], columns.map(\.alignment))
        let rule = columns.indices.map { column in
            let dashes = repeated("-", displayWidth(padded[0][column]) - 1)
            return columns[column].alignment == .right ? dashes + ":" : ":" + dashes
        }
        return [line(padded[0]), line(rule)] + padded[1..<(padded.count - 1)].map(line)
    }

    private func line(_ cells: [String]) -> String {
        var line = "|"
        for cell in cells {
            line += " "
            line += cell
            line += " |"
        }
        return line
    }
}

/// The cells, padded so that each column is as wide as its widest cell.
func lineUp(_ rows: [[String]], _ alignments: [MarkdownTable.Alignment]) -> [[String]] {
    let widths = rows.map { row in row.map { displayWidth($0) } }
    let widest = alignments.indices.map { column in widths.map { $0[column] }.max() ?? 0 }
    return rows.indices.map { row in
        alignments.indices.map { column in
            let (cell, missing) = (rows[row][column], widest[column] - widths[row][column])
            if missing == 0 { return cell }
            return alignments[column] == .right ? repeated(" ", missing) + cell : cell + repeated(" ", missing)
        }
    }
}

private func repeated(_ sign: Unicode.Scalar, _ count: Int) -> String {
    String(decoding: [UInt8](repeating: UInt8(ascii: sign), count: count), as: UTF8.self)
}

/// The rows as lines of plain text, indented, two spaces between the columns and none at the end.
func linedUpText(_ rows: [[String]], _ alignments: [MarkdownTable.Alignment]) -> [String] {
    lineUp(rows, alignments).map { cells in
        let line = "  " + cells.joined(separator: "  ")
        return String(line.prefix(line.count - line.reversed().prefix { $0 == " " }.count))
    }
}

extension MarkdownTable.Column {
    static func left(_ title: String) -> MarkdownTable.Column { .init(title: title, alignment: .left) }
    static func right(_ title: String) -> MarkdownTable.Column { .init(title: title, alignment: .right) }
}
