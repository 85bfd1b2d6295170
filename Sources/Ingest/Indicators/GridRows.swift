/// Which lines of the name column and of the column of values make one row each: the least total cost over all ways to cut both into rows,
/// where a line that fills its column goes on, a value is never broken, and the two parts of a row stand at one height.
struct GridRows {
    let names: [IndicatorCell]
    let anchors: [IndicatorCell]
    private let costsOfNames: CellCosts
    private let costsOfAnchors: CellCosts

    struct Row {
        var names: [IndicatorCell]
        var anchors: [IndicatorCell]
    }

    init(names: [IndicatorCell], anchors: [IndicatorCell]) {
        self.names = names
        self.anchors = anchors
        costsOfNames = CellCosts(names)
        costsOfAnchors = CellCosts(anchors)
    }

    func solve() -> [Row] {
        let columns = anchors.count + 1
        var best = [Int](repeating: Int.max, count: (names.count + 1) * columns)
        var steps = [(names: Int, anchors: Int)](repeating: (0, 0), count: best.count)
        best[0] = 0
        for done in 0...names.count {
            for used in 0...anchors.count where best[done * columns + used] < Int.max {
                for (taken, more) in Self.moves where done + taken <= names.count && used + more <= anchors.count {
                    guard let cost = cost(done..<(done + taken), used..<(used + more)) else { continue }
                    let state = (done + taken) * columns + used + more
                    let sum = best[done * columns + used] + cost
                    if sum < best[state] { (best[state], steps[state]) = (sum, (taken, more)) }
                }
            }
        }
        return trace(steps, columns)
    }

    /// How many names and values one row may take.
    private static let moves = (0...CellCosts.mostLines).flatMap { taken in (0...CellCosts.mostLines).map { (taken, $0) } }
        .filter { $0.0 + $0.1 > 0 }

    private func trace(_ steps: [(names: Int, anchors: Int)], _ columns: Int) -> [Row] {
        var rows: [Row] = []
        var done = names.count
        var used = anchors.count
        while done + used > 0 {
            let step = steps[done * columns + used]
            guard step.names + step.anchors > 0 else { break }
            rows.append(Row(names: Array(names[(done - step.names)..<done]), anchors: Array(anchors[(used - step.anchors)..<used])))
            done -= step.names
            used -= step.anchors
        }
        return rows.reversed()
    }

    private func cost(_ name: Range<Int>, _ anchor: Range<Int>) -> Int? {
        guard let nameBreaks = costsOfNames[name], let anchorBreaks = costsOfAnchors[anchor] else { return nil }
        guard !name.isEmpty else { return anchorBreaks + 30 }
        guard !anchor.isEmpty else { return nameBreaks + 9 }
        let nameTop = names[name.lowerBound].height
        let anchorTop = anchors[anchor.lowerBound].height
        let centre = abs(nameTop + names[name.upperBound - 1].height - anchorTop - anchors[anchor.upperBound - 1].height)
        return nameBreaks + anchorBreaks + min(centre <= 1 ? centre : centre * 3, abs(nameTop - anchorTop) * 6 + 1)
    }
}

/// What it costs to make one cell of any few lines of a column that follow each other.
private struct CellCosts {
    /// A cell has at most so many lines.
    static let mostLines = 6
    /// By first line and number of lines.
    private let costs: [Int?]

    init(_ cells: [IndicatorCell]) {
        let widest = cells.map(\.width).max() ?? 0
        costs = (0...cells.count).flatMap { first in
            (0...Self.mostLines).map { count in
                first + count <= cells.count ? costOfCell(cells, first..<(first + count), widest: widest) : nil
            }
        }
    }

    /// nil where a value would be broken.
    subscript(lines: Range<Int>) -> Int? { costs[lines.lowerBound * (Self.mostLines + 1) + lines.count] }
}

/// What it costs to make one cell of these lines of a column; nil where a value would be broken.
func costOfCell(_ cells: [IndicatorCell], _ range: Range<Int>, widest: Int) -> Int? {
    guard let last = range.last else { return 0 }
    var cost = 0
    for index in range.dropLast() {
        let (cell, next) = (cells[index], cells[index + 1])
        if cell.looks.isValue && next.looks.isValue || next.looks.contains(.sign) { return nil }
        if next.looks.contains(.number) || next.height - cell.height > 3 { return nil }
        // 万元 below ≤85.50 is its unit, and 次 below ≥120人 the end of its unit.
        let isUnit =
            cell.looks.isValue && next.looks.isEmpty
            && (cell.words.last.map(isDigit) ?? false ? isUnit(next.words) : next.words.count == 1)
        if cell.looks.contains(.number), !isUnit { return nil }
        cost += (isUnit || widest >= 12 && cell.width + 3 >= widest ? 1 : 5) + (cell.looks.contains(.targetWord) ? 5 : 0)
    }
    return cost + (widest >= 16 && cells[last].width + 1 >= widest && !cells[last].looks.isValue ? 3 : 0)
}
