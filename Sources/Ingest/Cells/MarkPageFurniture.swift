/// Marks the rows that belong to the page and not to the form: page numbers and running headers.
///
/// A page number is known by its shape (`- 4 -`, `第 3 页 共 40 页`), `3/40` if more than one page of 40 is named, a bare number only where bare numbers count up from page to page.
/// A running header is a line without a label that stands next to many page ends alike, or the name of a publication beside
/// bare numbers that count up.
func markPageFurniture(_ text: CellText) {
    var pagesOf: [Int: [(row: Int, number: Int)]] = [:]
    for row in text.rows.indices where !text.rows[row].isTable && text.rows[row].looks.contains(.mayBePageNumber) {
        guard let number = text.pageNumber(row) else { continue }
        if let total = number.total { pagesOf[total, default: []].append((row, number.number)) } else { text.rows[row].isFurniture = true }
    }
    for (total, pages) in pagesOf where pages.contains(where: { $0.number != pages[0].number }) {
        for page in pages where page.number <= total { text.rows[page.row].isFurniture = true }
    }
    if !text.rows.contains(where: \.isFurniture) { markBareNumbers(text) }
    if !text.rows.contains(where: \.isFurniture) { markNumberedNames(text) }
    markNamesOfPublication(text)
    // What stands beside a header that was found may be another.
    if markRunningHeaders(text) { markRunningHeaders(text) }
    text.pageGaps = findPageGaps(text)
}

extension CellText {
    /// How many bytes of text the row has.
    func byteCount(ofRow row: Int) -> Int { byteCount(ofCells: rows[row].cells) }

    func byteCount(ofCells range: Range<Int>) -> Int { range.reduce(0) { $0 + cells[$1].range.count } }

    /// The row as a page number; `total` only for 3/40, which may be something else.
    func pageNumber(_ row: Int) -> (number: Int, total: Int?)? {
        guard byteCount(ofRow: row) <= 40 else { return nil }
        var shape: [UInt32] = []
        var numbers: [Int] = []
        for scalar in words(ofRow: row) {
            if isDigit(scalar) {
                if shape.last != anyNumber {
                    numbers.append(0)
                    shape.append(anyNumber)
                }
                guard numbers[numbers.count - 1] < 10_000 else { return nil }
                numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + digitValue(scalar)
            } else if scalar != UInt32(ASCII.hyphen) || shape.last != scalar {
                shape.append(scalar)
            }
        }
        // 共40页 第3页
        guard pageNumberShapes.contains(shape), let number = shape.first == 0x5171 ? numbers.last : numbers.first else { return nil }
        return (number, shape == [anyNumber, UInt32(ASCII.slash), anyNumber] ? numbers[1] : nil)
    }

    /// A bare number at an end of a page, without neighbouring pages that prove it a page number: that, or a small amount.
    func mayBePageNumber(_ row: Int) -> Bool {
        guard let number = bareNumber(row), number > 0 else { return false }
        return rows[row].afterPageBreak || row + 1 == rows.count || rows[row + 1].afterPageBreak
    }

    func bareNumber(_ row: Int) -> Int? {
        guard !rows[row].isTable, rows[row].cells.count == 1, let cell = rows[row].cells.first, cells[cell].range.count <= 4,
            let number = wholeNumber(cells[cell]), number.decimals == 0
        else { return nil }
        return Int(number.digits)
    }
}

/// The shapes of page numbers with 0 for each number and single dashes. Those that begin with a number have a slash.
private let printedShapes = [
    "-0-", "第0页", "第0页共0页", "第0页,共0页", "第0页/共0页", "0/0", "page0", "Page0", "Page0of0", "page0of0", "·0·", "•0•", "第0/0页", "-第0页-",
    "~0~", "第0页(共0页)", "共0页第0页", "共0页,第0页",
]
/// 0, which stands for any number.
private let anyNumber = UInt32(ASCII.zero)
private let pageNumberShapes = WordSet(printedShapes)
private let pageNumberStarts = ScalarSet(printedShapes.compactMap { foldedScalars(Text($0)).first }.filter { !isDigit($0) })

/// Whether a row may be a page number, judged by how it begins.
func mayBePageNumber(_ words: Words) -> Bool {
    guard let first = words.first else { return false }
    return pageNumberStarts.contains(first) || isDigit(first) && words.contains(UInt32(ASCII.slash))
}

/// Marks bare numbers at page ends where those of neighbouring pages count up by one.
private func markBareNumbers(_ text: CellText) {
    for offset in [-1, 0] {
        var candidates: [(row: Int, number: Int, page: Int)] = []
        var page = 0
        for row in text.rows.indices where text.rows[row].afterPageBreak {
            page += 1
            let candidate = row + offset
            if candidate >= 0, let number = text.bareNumber(candidate) { candidates.append((candidate, number, page)) }
        }
        if offset < 0, let last = text.rows.indices.last, let number = text.bareNumber(last) { candidates.append((last, number, page + 1)) }
        let follows = { (index: Int) in
            candidates[index + 1].page == candidates[index].page + 1 && candidates[index + 1].number == candidates[index].number + 1
        }
        for index in candidates.indices.dropLast(2) where follows(index) && follows(index + 1) {
            for candidate in candidates[index...(index + 2)] { text.rows[candidate.row].isFurniture = true }
        }
    }
}

/// Marks the name of the publication that stands alone on the line after a page number: 某局2019年度部门决算.
private func markNamesOfPublication(_ text: CellText) {
    for row in text.rows.indices.dropFirst() where text.rows[row - 1].isFurniture && text.isNameOfPublication(row) {
        text.rows[row].isFurniture = true
    }
}

extension CellText {
    fileprivate func isNameOfPublication(_ row: Int) -> Bool {
        guard rows[row].looks.contains(.mayBeNameOfPublication), !rows[row].isTable, byteCount(ofRow: row) <= 150,
            !rows[row].looks.contains(.hasWideGap)
        else { return false }
        let words = words(ofRow: row)
        let hasYear = words.indices.dropLast(4).contains {
            words[$0..<($0 + 4)].allSatisfy(isDigit) && words[$0 + 4] == Chinese.year
        }
        let ends = hasYear ? annualPublications + publications : publications
        return ends.contains { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
    }
}

private let annualPublications = ["预算", "决算"].map { foldedScalars(Text($0)) }
private let publications = ["部门预算", "部门决算", "单位预算", "单位决算", "预算公开", "决算公开"].map { foldedScalars(Text($0)) }

/// Whether a row may be the name of a publication, judged by how it ends: nearly always not.
func mayBeNameOfPublication(_ words: Words) -> Bool { words.last.map { publicationEnds.contains($0) } ?? false }

private let publicationEnds = ScalarSet((annualPublications + publications).compactMap(\.last))

/// What is shorter is the last line of a cell: 标, 率.
private let shortestHeader = 4

/// Marks the name of the publication, and the bare number beside it, where the numbers count up by one from name to name.
private func markNumberedNames(_ text: CellText) {
    let names = text.rows.indices.filter { text.isNameOfPublication($0) }
    for side in [-1, 1] {
        let numbers = names.map { text.rows.indices.contains($0 + side) ? text.bareNumber($0 + side) : nil }
        for (index, pair) in zip(numbers, numbers.dropFirst()).enumerated() {
            guard let first = pair.0, first > 0, pair.1 == first + 1 else { continue }
            for row in [names[index], names[index + 1]] {
                text.rows[row].isFurniture = true
                text.rows[row + side].isFurniture = true
            }
        }
    }
}

/// For each row the nearest row with content, itself included, before and after it.
private struct Neighbours {
    /// By row; -1 where there is none.
    private var rowsBefore: [Int32] = []
    private var rowsAfter: [Int32]

    init(_ text: CellText) {
        var last: Int32 = -1
        rowsBefore.reserveCapacity(text.rows.count)
        for (index, row) in text.rows.enumerated() {
            if !row.isFurniture { last = Int32(index) }
            rowsBefore.append(last)
        }
        last = -1
        rowsAfter = [Int32](repeating: -1, count: text.rows.count)
        for index in text.rows.indices.reversed() {
            if !text.rows[index].isFurniture { last = Int32(index) }
            rowsAfter[index] = last
        }
    }

    func before(_ row: Int) -> Int? { rowsBefore[row] < 0 ? nil : Int(rowsBefore[row]) }

    func after(_ row: Int) -> Int? { rowsAfter[row] < 0 ? nil : Int(rowsAfter[row]) }
}

/// - Returns: whether any was found.
@discardableResult
private func markRunningHeaders(_ text: CellText) -> Bool {
    let ends = pageEnds(text)
    guard ends.count >= 2 else { return false }
    var places: [[UInt32]: Set<Int>] = [:]
    let neighbours = Neighbours(text)
    for end in ends {
        let before = end > 0 ? neighbours.before(end - 1) : nil
        let after = neighbours.after(end)
        let free = [
            before.flatMap { text.joinsColumns($0 - 1, $0) ? nil : $0 }, after.flatMap { text.joinsColumns($0 + 1, $0 + 1) ? nil : $0 },
        ]
        for row in Set(free.compactMap(\.self)) where text.mayBeRunningHeader(row) {
            places[text.words(ofRow: row).filter { !isDigit($0) }, default: []].insert(row)
        }
    }
    let headers = places.values.filter { $0.count >= 2 && $0.count * 3 >= ends.count }
    for rows in headers { for row in rows { text.rows[row].isFurniture = true } }
    return !headers.isEmpty
}

/// Rows before which a page begins; where page breaks are marked, the first row too.
private func pageEnds(_ text: CellText) -> [Int] {
    guard text.rows.contains(where: { $0.afterPageBreak || $0.isFurniture }) else { return [] }
    var ends = text.rows.contains(where: \.afterPageBreak) ? [0] : []
    var last = -1
    let neighbours = Neighbours(text)
    for row in text.rows.indices.dropFirst() {
        let ended = row > 0 && text.rows[row - 1].isFurniture && !text.rows[row].isFurniture
        guard text.rows[row].afterPageBreak || ended else { continue }
        let firstContent = neighbours.after(row) ?? row
        if firstContent != last { ends.append(row) }
        last = firstContent
    }
    return ends
}

extension CellText {
    /// A level, a target or a sentence: the last row of a table may stand at many page ends alike.
    private func isOfTable(_ cell: Int) -> Bool {
        let words = words(ofCell: cell)
        let looks = looks(of: words)
        return looks.isLevel || IndicatorWords.shared.isPartOfLevel(words)
            || !looks.isDisjoint(with: [.sign, .targetWord, .prose, .total])
            || looks.contains(.quantity) && !looks.contains(.number)
    }

    /// Whether the row beside a page's first or last one is laid out in columns, and no blank line parts them: then both are of one table.
    fileprivate func joinsColumns(_ inner: Int, _ lower: Int) -> Bool {
        guard rows.indices.contains(inner), rows.indices.contains(lower), !rows[inner].isTable, !rows[inner].isFurniture else {
            return false
        }
        return cells[rows[lower].cells.lowerBound].gap == .line && rows[inner].cells.dropFirst().contains { cells[$0].gap == .wide }
    }

    fileprivate func mayBeRunningHeader(_ row: Int) -> Bool {
        guard !rows[row].isTable, byteCount(ofRow: row) <= 150, let first = rows[row].cells.first, readTitle(row) == nil else {
            return false
        }
        guard words(ofRow: row).count >= shortestHeader else { return false }
        let position = Position(cell: first, offset: cells[first].start)
        guard matchLabel(at: position, limit: rows[row].cells.upperBound, acrossLines: false) == nil else { return false }
        return (rows[row].cells.count > 1 || wholeNumber(cells[first]) == nil) && !rows[row].cells.contains { isOfTable($0) }
    }
}
