/// A table set as a printer sets it and a converter of PDF writes it down: cells wrap in their columns, stand in the middle of their rows or at
/// the top, and those of levels take up all rows that they hold for. A Chinese character takes one column, as a converter counts.
struct PrintedPage {
    /// Characters of each column.
    var widths: [Int]
    /// Whether cells stand in the middle of their rows.
    var isCentred: Bool
    /// Blank lines between two rows.
    var blankLines: Int
    /// After so many rows a page ends; the columns of the next one stand so much farther to the left.
    var rowsOfPage = Int.max
    var shift = 2
    /// A blank between digits and the characters behind them, which are printed in another font.
    var partsFonts = true

    /// The lines of a table of indicators whose rows are level, level, name and values; a level equal to that above is one cell with it.
    func lines(head: [String], rows: [[String]]) -> [String] {
        var output = set([head], levels: 0, margin: shift)
        for start in stride(from: 0, to: rows.count, by: min(rowsOfPage, rows.count)) {
            let page = Array(rows[start..<min(start + rowsOfPage, rows.count)])
            let end = start + page.count
            var own = set(
                page, levels: 2, margin: start == 0 ? shift : 0, above: start == 0 ? nil : rows[start - 1],
                below: end < rows.count ? rows[end] : nil)
            if start > 0 { own[0] = "\u{C}" + own[0] }
            output += [""] + own
        }
        return output
    }

    /// - Parameters:
    ///   - levels: so many columns from the left are merged over rows.
    ///   - above: the last row of the page before.
    ///   - below: the first row of the next page: a cell that goes on there stands at the top of what is left of it.
    private func set(_ rows: [[String]], levels: Int, margin: Int, above: [String]? = nil, below: [String]? = nil) -> [String] {
        let spans = (0..<levels).map { column in self.spans(rows, column) }
        var heights = rows.map { row in row.indices.filter { $0 >= levels }.map { wrap(row[$0], $0).count }.max() ?? 1 }
        for (column, spans) in spans.enumerated().reversed() {
            for span in spans {
                let room = heights[span].reduce(0, +) + blankLines * (span.count - 1)
                heights[span.upperBound - 1] += max(0, wrap(rows[span.lowerBound][column], column).count - room)
            }
        }
        var tops: [Int] = []
        var line = 0
        for height in heights {
            tops.append(line)
            line += height + blankLines
        }
        // By half lines: what stands between two lines gets one of its own.
        var canvas = [[(column: Int, text: String)]](repeating: [], count: 2 * line)
        for column in widths.indices {
            for span in column < levels ? spans[column] : rows.indices.map({ $0..<($0 + 1) }) {
                let path = rows[span.lowerBound][...column]
                let isBegun = column < levels && span.lowerBound == 0 && above?[...column] == path
                if isBegun { continue }
                let goesOn = column < levels && span.upperBound == rows.count && below?[...column] == path
                let text = wrap(rows[span.lowerBound][column], column)
                let room = tops[span.upperBound - 1] + heights[span.upperBound - 1] - tops[span.lowerBound]
                let top = 2 * tops[span.lowerBound] + (isCentred && !goesOn ? room - text.count : 0)
                for (offset, part) in text.enumerated() { canvas[top + 2 * offset].append((column, part)) }
            }
        }
        while canvas.last?.isEmpty ?? false { canvas.removeLast() }
        return canvas.indices.filter { $0.isMultiple(of: 2) || !canvas[$0].isEmpty }.map { self.line(canvas[$0], margin: margin) }
    }

    /// The rows that one cell of a column takes up, from top to bottom.
    private func spans(_ rows: [[String]], _ column: Int) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        for row in rows.indices {
            if let last = spans.last, rows[last.lowerBound][...column] == rows[row][...column] {
                spans[spans.count - 1] = last.lowerBound..<(row + 1)
            } else {
                spans.append(row..<(row + 1))
            }
        }
        return spans
    }

    private func line(_ cells: [(column: Int, text: String)], margin: Int) -> String {
        var line = ""
        for (column, text) in cells.sorted(by: { $0.column < $1.column }) where !text.isEmpty {
            let place = margin + widths[..<column].reduce(0) { $0 + $1 + 2 }
            line += String(repeating: " ", count: max(line.isEmpty ? 0 : 1, place - line.count)) + text
        }
        return line
    }

    private func wrap(_ text: String, _ column: Int) -> [String] {
        var (lines, rest) = ([String](), Array(parted(text)))
        while rest.count > widths[column] {
            lines.append(String(rest.prefix(widths[column])).trimming(" "))
            rest.removeFirst(widths[column])
        }
        return lines + [String(rest).trimming(" ")]
    }

    private func parted(_ text: String) -> String {
        guard partsFonts else { return text }
        var output = ""
        for character in text {
            if let last = output.last, last.isASCII, last.isNumber, !character.isASCII { output += " " }
            output.append(character)
        }
        return output
    }
}

extension String {
    fileprivate func trimming(_ character: Character) -> String {
        var rest = self[...]
        while rest.last == character { rest.removeLast() }
        while rest.first == character { rest.removeFirst() }
        return String(rest)
    }
}
