/// Names, weights and scores that were extracted as separate lists.
struct PointLists {
    /// The rows of the names.
    var rows: Range<Int>
    /// The numbers in the order of the text.
    var numbers: [PrintedNumber]
    /// Where the first and the last of their cells stand.
    var firstLine: LineNumber
    var lastLine: LineNumber
}

extension FormReader {
    /// The stretches of cells where numbers do not come in pairs of weight and score behind their names. Only in text: a table keeps its rows.
    func listRegions(_ cells: [IndicatorCell], _ header: ColumnHeader) -> [Range<Int>] {
        guard !header.isTable, header.contains(.weight), header.contains(.score), !header.contains(.target), !header.contains(.actual)
        else { return [] }
        var regions: [Range<Int>] = []
        var textStart = 0
        var index = 0
        var follows = false
        while index < cells.count {
            guard isPoints(cells[index]) else {
                index += 1
                continue
            }
            let run = cells[index...].prefix { isPoints($0) }.count
            if run != 2 {
                if follows, let last = regions.popLast() {
                    regions.append(last.lowerBound..<(index + run))
                } else {
                    regions.append(textStart..<(index + run))
                }
            }
            follows = run != 2
            index += run
            textStart = index
        }
        return regions
    }

    private func isPoints(_ cell: IndicatorCell) -> Bool { cell.looks.contains(.number) }

    /// Takes names, levels and numbers of a region apart; each name becomes a row without points.
    func separateLists(_ cells: [IndicatorCell], into rows: inout IndicatorRows) -> PointLists {
        let numbers = cells.filter { isPoints($0) }.compactMap { pointsOf($0.cells) }
        let first = rows.rows.count
        let names = joinNames(cells.filter { !isPoints($0) && !$0.looks.contains(.firstLevel) }, count: numbers.count / 2)
        let starts = Set(names.map { $0[0].cells[0] })
        var next = 0
        for cell in cells {
            if cell.looks.contains(.firstLevel) {
                rows.addLevel(cell, Assignment(column: .level1, part: .newRow), isBeside: false)
            } else if starts.contains(cell.cells[0]) {
                rows.rows.append(IndicatorRow(parts: RowParts(.name, names[next].flatMap(\.cells), text.memory), line: cell.line))
                next += 1
            }
        }
        return PointLists(
            rows: first..<rows.rows.count, numbers: numbers, firstLine: cells.first?.line ?? 0, lastLine: cells.last?.line ?? 0)
    }

    /// Joins lines to names: a line that fills the column goes on in the next. How full is full is settled by the number of names wanted.
    private func joinNames(_ lines: [IndicatorCell], count: Int) -> [[IndicatorCell]] {
        if lines.count == count { return lines.map { [$0] } }
        let widest = lines.map(\.width).max() ?? 0
        let attempts = [3, 2, 1, 0, 4, 5].map { slack in join(lines) { $0.width + slack >= widest } }
        return attempts.first { $0.count == count } ?? attempts[0]
    }

    private func join(_ lines: [IndicatorCell], isFull: (IndicatorCell) -> Bool) -> [[IndicatorCell]] {
        var names: [[IndicatorCell]] = []
        var goesOn = false
        for line in lines {
            if goesOn, line.gap.startsRow { names[names.count - 1].append(line) } else { names.append([line]) }
            goesOn = isFull(line)
        }
        return names
    }
}
