/// Rows at the end of a group 时效 that are cut off by a page and are not about time: they belong to the group whose level the next page prints.
struct LateRows {
    /// By level: whether it is 时效.
    private let isTimeliness: [Bool]
    /// By level: the row beside which it is printed.
    private let printedRows: [Int]
    private let followsCut: [Bool]
    /// For each row: how many rows up to it, itself included, are not about time without a page's end before them.
    private let runs: [Int]

    init(_ table: IndicatorRows) {
        isTimeliness = table.levels2.map { $0.words.starts(with: timeliness) }
        guard isTimeliness.contains(true) else {
            (printedRows, followsCut, runs) = ([], [], [])
            return
        }
        printedRows = table.levels2.map(\.row)
        followsCut = table.rows.map(\.followsCut)
        var run = 0
        runs = table.rows.map { row in
            run = !row.isAboutTime && !row.followsCut ? run + 1 : 0
            return run
        }
    }

    /// How many of the rows that a level's group would have belong to the next level.
    func count(_ level: Int, _ rows: Range<Int>) -> Int {
        guard isTimeliness[level], level + 1 < printedRows.count, rows.count > 1 else { return 0 }
        let next = printedRows[level + 1]
        guard next < followsCut.count, followsCut[next], rows.upperBound <= next else { return 0 }
        return min(runs[rows.upperBound - 1], rows.count - 1)
    }
}

private let timeliness = foldedScalars("时效")
