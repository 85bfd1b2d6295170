/// A place where the printed numbers of pages do not count on: pages are missing there, or are out of their order.
struct PageGap: Equatable {
    /// The last line before it, or, where the numbers are printed above the pages, the first behind it.
    let line: LineNumber
    /// The numbers of the page before it and of the page behind it.
    let before: Int
    let after: Int
}

/// Finds where pages are missing, by the numbers that were taken for those of pages.
func findPageGaps(_ text: CellText) -> [PageGap] {
    var series: [[UInt32]: [PrintedPage]] = [:]
    var breaks = 0
    for row in text.rows.indices {
        if text.rows[row].afterPageBreak { breaks += 1 }
        guard text.rows[row].isFurniture, let page = text.printedPage(row, breaks: breaks), series[page.shape]?.last?.number != page.number
        else { continue }
        series[page.shape, default: []].append(page)
    }
    return series.values.filter(mostCountOn).flatMap { gaps(in: $0, text) }.sorted { $0.line < $1.line }
}

/// A row with the number of a page and nothing else.
private struct PrintedPage {
    let row: Int
    let number: Int
    /// How many page breaks are marked above it.
    let breaks: Int
    /// What is printed around the number: what is numbered twice, as a part and as a whole, has two shapes.
    let shape: [UInt32]
}

extension CellText {
    fileprivate func printedPage(_ row: Int, breaks: Int) -> PrintedPage? {
        guard let number = pageNumber(row)?.number ?? bareNumber(row) else { return nil }
        return PrintedPage(row: row, number: number, breaks: breaks, shape: words(ofRow: row).filter { !isDigit($0) })
    }
}

/// Whether two of three pages or more have the number that follows the one before: numbers in any other order tell nothing.
private func mostCountOn(_ pages: [PrintedPage]) -> Bool {
    let pairs = zip(pages, pages.dropFirst())
    return pairs.count { $0.number + 1 == $1.number } * 3 >= (pages.count - 1) * 2
}

private func gaps(in pages: [PrintedPage], _ text: CellText) -> [PageGap] {
    let sure = pages.indices.filter { (hasNeighbour(pages, $0) || countsUp(pages, $0)) && !isRepeated(pages, $0) }
    return zip(sure, sure.dropFirst()).compactMap { before, after in
        let (number, next) = (pages[before].number, pages[after].number)
        // What stands between them may be misprinted, or no number of a page.
        // A page without a number is there where its break is.
        let goesOn = (1...(after - before)).contains(next - number) || next - number == pages[after].breaks - pages[before].breaks
        guard !goesOn, next > number || next > 1 && number - next < pagesLookedAt else { return nil }
        let row = text.rows[pages[after].row].afterPageBreak ? pages[after].row : pages[before].row
        return PageGap(line: text.rows[row].line, before: number, after: next)
    }
}

/// Whether a page near it has the number before or behind its own. A number that neither has one nor stands in its order is misprinted, or none of
/// a page.
private func hasNeighbour(_ pages: [PrintedPage], _ page: Int) -> Bool {
    pages[near(page, pagesLookedAt, pages)].contains { abs($0.number - pages[page].number) == 1 }
}

/// Whether a page near it has the same number, and it does not follow the one before: it is no page's.
private func isRepeated(_ pages: [PrintedPage], _ page: Int) -> Bool {
    guard page > 0, pages[page].number > 1, pages[page - 1].number + 1 != pages[page].number else { return false }
    return pages[near(page, pagesLookedAt + 1, pages)].count { $0.number == pages[page].number } > 1
}

private func near(_ page: Int, _ distance: Int, _ pages: [PrintedPage]) -> Range<Int> {
    max(0, page - distance)..<min(pages.count, page + distance + 1)
}

/// Whether its number is between those of the pages beside it.
private func countsUp(_ pages: [PrintedPage], _ page: Int) -> Bool {
    (page == 0 || pages[page - 1].number < pages[page].number) && (page + 1 == pages.count || pages[page].number < pages[page + 1].number)
}

/// On either side. What goes back further than this, or to 1, begins to count anew.
private let pagesLookedAt = 3
