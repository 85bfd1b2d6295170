/// Rows of tables as some programs write web pages: a border behind each cell, borders of empty cells at the end up to the number that the table has,
/// and line breaks within cells as they are. A row that a cell broke is known by the number of borders of its lines.
///
///     项目名称 | 道路养护 | 实施单位 | 某局 | ||
///     项目资金（万元） |
///     预算数 | 执行数 | 执行率 | ||
struct PaddedRows {
    /// How many borders the rows have; 0 where they are not known to be padded.
    private(set) var borders = 0
    /// How many of them the lines of the row so far have, where one is not complete.
    private(set) var bordersBefore = 0

    enum Part {
        /// A row of its own, or no row.
        case none
        /// The first of several lines of a row.
        case first
        /// A line that goes on with the row.
        case more
    }

    /// Whether a line is part of a row of several lines.
    /// - Parameter lineEnd: where the line ends in the document.
    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, lineEnd: Int) -> Part {
        if bordersBefore == 0, bytes[content.lowerBound] == ASCII.pipe { return .none }
        guard let line = BorderedLine(bytes, content) else {
            bordersBefore = 0
            return .none
        }
        if bordersBefore > 0 {
            let sum = bordersBefore + line.borders
            bordersBefore = sum < borders ? sum : 0
            return sum <= borders ? .more : .none
        }
        if !line.beginsWithBorder, line.borders < borders, isCompleted(bytes, line.borders, behind: lineEnd) {
            bordersBefore = line.borders
            return .first
        }
        if !line.beginsWithBorder, line.isPadded { borders = line.borders }
        return .none
    }

    /// Whether the next lines have just the borders that a row lacks.
    private func isCompleted(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int, behind end: Int) -> Bool {
        var (sum, end) = (count, end)
        for _ in 0..<PaddedRows.mostLines {
            guard end < bytes.count else { return false }
            let start = end + (isPairedLineEnd(bytes, at: end) ? 2 : 1)
            end = bytes[min(start, bytes.count)...].firstIndex { isLineEnd($0) } ?? bytes.count
            guard start < end, let line = BorderedLine(bytes, start..<end) else { return false }
            if count > 1, bytes[start..<end].starts(with: PaddedRows.firstHead) { return false }
            sum += line.borders
            if sum >= borders { return sum == borders }
        }
        return false
    }

    private static let mostLines = 12
    /// 一级指标 begins the head of a table, beside one cell at most: 绩效指标.
    private static let firstHead = Array("一级".utf8)
}

/// A line that ends with the border of a cell.
private struct BorderedLine {
    private(set) var borders = 0
    let beginsWithBorder: Bool
    /// Whether its last borders are those of two empty cells or more.
    let isPadded: Bool

    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let line = bytes[range]
        guard let first = line.firstIndex(where: { !isBlank($0) }), let last = line.lastIndex(where: { !isBlank($0) }),
            bytes[last] == ASCII.pipe
        else { return nil }
        beginsWithBorder = bytes[first] == ASCII.pipe
        isPadded = last >= range.lowerBound + 2 && bytes[last - 1] == ASCII.pipe
        borders = (first...last).count { isBorder(bytes, $0, of: first..<(last + 1)) }
    }
}
