/// Amounts of a list that may have lost their point or a digit, where no total proves them.
extension CellText {
    /// The first cells of the one number of each column that has other decimals than the two that all others have.
    /// - Parameter proven: the table columns whose total is what the projects add up to.
    func oddCells(_ entries: [ListEntry], _ list: ProjectList, except proven: Set<Int>) -> Set<Int> {
        var styles = [ColumnStyle](repeating: ColumnStyle(), count: list.columns.count)
        for entry in entries where entry.sort == .project {
            let cells = cells(ofRow: entry.row, under: list.head) ?? []
            for (number, column) in list.columns.enumerated() where column.isMoney && !proven.contains(column.place) {
                guard let own = cells.first(where: { $0.column == column.place })?.cells, let range = range(ofCells: own),
                    case .number(let token) = parseNumber(bytes, range), token.digits != 0
                else { continue }
                styles[number].add(token, cell: own.lowerBound, isProven: isProven(cells, list))
            }
        }
        return Set(styles.compactMap(\.odd))
    }

    /// Whether words without a digit stand where the first amount of a row belongs, and another column has an amount.
    func hasWords(_ first: Range<Int>?, besideAmounts entry: ListEntry) -> Bool {
        guard let first, entry.amounts.first == .unreadable, !words(ofCells: first).contains(where: { isDigit($0) }) else { return false }
        return entry.amounts.contains { $0.value.map { $0 != 0 } ?? false }
    }
}

/// How the numbers of a column are printed.
private struct ColumnStyle {
    private var withTwoDecimals = 0
    /// One ends in a nought: printed in a format, rather than as long as the number is.
    private var isFixed = false
    private var others: [Int?] = []

    mutating func add(_ token: NumberToken, cell: Int, isProven: Bool) {
        if token.decimals == 2 {
            withTwoDecimals += 1
            isFixed = isFixed || token.digits % 10 == 0
        } else if others.count < 2 {
            others.append(isProven ? nil : cell)
        }
    }

    /// nil where there is none, or more than one.
    var odd: Int? { isFixed && withTwoDecimals > 1 && others.count == 1 ? others[0] : nil }
}
