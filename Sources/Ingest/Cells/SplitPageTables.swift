/// Tables of a web page, and what no page shows.
extension CellSplitter {
    /// Adds the table that begins on a line, and the text before it; what no page shows is passed over.
    /// - Parameter end: of the document.
    /// - Returns: where the rest begins; nil where the line has no such thing.
    mutating func addPageBlock(_ range: Range<Int>, of end: Int) -> Int? {
        guard openRow == nil, grid == nil, let (place, hiddenEnd) = pageBlock(range, of: end) else { return nil }
        addPageText(range.lowerBound..<place, hasPipe: false)
        if let hiddenEnd {
            line += lineEnds(text.bytes.soFar, place..<hiddenEnd)
            return hiddenEnd
        }
        var table = PageTable(place: place, line: line, unclosed: unclosed)
        while var row = table.nextRow(text.bytes.soFar[0..<end]) {
            for part in row.indices { row[part].content = cleanMarkup(row[part].content) ?? row[part].content }
            _ = addRow(row, width: table.rowWidth, table.rowLine)
        }
        (line, unclosed) = (table.line, table.unclosed)
        text.endsInRow = table.isOpen && table.place == end
        return table.place
    }

    /// Adds a line with markup; each paragraph that ends on it is a row, as a page shows it: `<h3>项目支出绩效目标表</h3><p>单位：万元</p>`.
    mutating func addPageText(_ range: Range<Int>, hasPipe: Bool) {
        var start = range.lowerBound
        if !hasPipe, openRow == nil, grid == nil {
            var place = start
            while let next = text.bytes.soFar[place..<range.upperBound].firstIndex(of: ASCII.less) {
                place = next + 1
                let tag = PageTag(text.bytes.soFar[0..<range.upperBound], at: next)
                guard let tag, tag.isEnd, tag.element == .block, tag.end < range.upperBound else { continue }
                if hasText(start..<next) { addLine(start..<tag.end, mayHaveMarkup: true, hasPipe: false) }
                (start, place) = (tag.end, tag.end)
            }
        }
        addLine(start..<range.upperBound, mayHaveMarkup: true, hasPipe: hasPipe)
    }

    /// Whether a part of a line has more than tags and spaces.
    private func hasText(_ range: Range<Int>) -> Bool {
        var isTag = false
        return text.bytes.soFar[range].contains { byte in
            if byte == ASCII.less { isTag = true }
            if byte == ASCII.greater, isTag {
                isTag = false
                return false
            }
            return !isTag && byte > ASCII.space
        }
    }

    /// Where a line has the first tag of a table, or the first of what no page shows, with the end of that.
    private mutating func pageBlock(_ range: Range<Int>, of end: Int) -> (place: Int, hiddenEnd: Int?)? {
        let bytes = text.bytes.soFar[0..<end]
        for place in range where bytes[place] == ASCII.less {
            guard let tag = PageTag(bytes, at: place), !tag.isEnd else { continue }
            switch tag.element {
            case .table, .row, .cell: return (place, nil)
            case .hidden:
                if let hiddenEnd = tag.endOfHidden(bytes, unclosed: &unclosed) { return (place, hiddenEnd) }
            case .block, .raised, .other: break
            }
        }
        return nil
    }
}
