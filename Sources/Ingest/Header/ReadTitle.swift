/// The title of a form.
struct FormTitle {
    /// The kind whose forms mostly bear it: how much that says is in the kind's rules.
    var kind: FormKind
    /// The fiscal year in the title itself.
    var year: FiscalYear?
    /// The year in the same title, or a longer one that ends in it, a little above: a web page's own.
    var yearAbove: FiscalYear?
}

extension CellText {
    /// Reads a row as a form's title: it ends in the words of a title, perhaps followed by brackets, and is no sentence.
    func readTitle(_ row: Int) -> FormTitle? {
        guard rows[row].looks.contains(.mayBeTitle), let printed = wordsOfTitle(cellsOfTitle(row), most: 240),
            let whole = withoutYearAndBrackets(withoutNumber(printed)), whole.count >= 5,
            let title = titleWords.first(where: { whole.suffix($0.words.count).elementsEqual($0.words) })
        else { return nil }
        let words = withoutNote(whole)
        guard !words.contains(where: sentenceSigns.contains), !isOfWholeBody(words) else { return nil }
        return FormTitle(kind: title.kind, year: fiscalYear(in: printed[words.startIndex...]))
    }

    /// The cells of a row that may be a title: in a table the first is one where labels with colons stand beside it, 部门：某局.
    func cellsOfTitle(_ row: Int) -> Range<Int> {
        let all = rows[row].cells
        guard rows[row].isTable, let first = all.first else { return all }
        let others = all.drop { cells[$0].column == cells[first].column }
        let areLabels = !others.isEmpty && others.allSatisfy { words(ofCell: $0).contains(UInt32(ASCII.colon)) }
        return areLabels ? all.lowerBound..<others.lowerBound : all
    }

    /// Leaves out a note before a title on its line, which ends in a bracket: （以下内容为图片识别，仅供参考）项目支出绩效自评表.
    private func withoutNote(_ words: Words) -> Words {
        guard let close = words.lastIndex(of: UInt32(ASCII.closeParenthesis)), words[..<close].contains(where: sentenceSigns.contains)
        else {
            return words
        }
        return words[(close + 1)...]
    }

    /// 部门整体支出绩效目标表: the title of a form about the whole body.
    func isTitleOfWholeBody(_ row: Int) -> Bool {
        guard rows[row].looks.contains(.mayBeTitle), let words = wordsOfTitle(rows[row].cells, most: 240) else { return false }
        return isOfWholeBody(words)
    }

    /// 整治 is no 整体, and a project may be called 整体搬迁.
    private func isOfWholeBody(_ words: Words) -> Bool {
        words.indices.contains { index in words[index] == wholeBody[0][0] && wholeBody.contains { words[index...].starts(with: $0) } }
    }

    /// The words of neighbouring cells of a row, once where a converter repeated a merged cell in each of its columns.
    /// - Parameter most: how many bytes they have at most; nil where they have more.
    func wordsOfTitle(_ cells: Range<Int>, most: Int) -> Words? {
        guard let first = cells.first else { return nil }
        let words = words(ofCells: cells)
        let own = cells.prefix { self.cells[$0].column == self.cells[first].column }
        let once = self.words(ofCells: own)
        let isRepeated = own.count < cells.count && words.indices.dropFirst(once.count).allSatisfy { words[$0] == words[$0 - once.count] }
        let printed = isRepeated ? own : cells
        return byteCount(ofCells: printed) <= most ? isRepeated ? once : words : nil
    }

    /// Leaves out the number that may stand before a title: 三、
    private func withoutNumber(_ row: Words) -> Words {
        let words = row.drop(while: isEnumerationNumber)
        return words.count < row.count && words.first == listComma ? words.dropFirst() : row
    }

    /// Leaves out what may follow a title: （2020年度）, 2021年度), （单位：元）.
    /// - Returns: nil when a bare number ends the row, as in a table of contents.
    func withoutYearAndBrackets(_ row: Words) -> Words? {
        var words = row
        while words.last == UInt32(ASCII.closeParenthesis), let open = words.lastIndex(of: UInt32(ASCII.openParenthesis)) {
            words = words[..<open]
        }
        var hasNumber = false
        var hasYear = false
        while let last = words.last, isDigit(last) || yearTail.contains(last) {
            hasNumber = hasNumber || isDigit(last)
            hasYear = hasYear || last == yearSuffix[0]
            words = words.dropLast()
        }
        return hasNumber && !hasYear ? nil : words
    }

    /// The year of a row that says little else: `（2020年度）`, `2021年度)`, `(2020)年度`, `二〇二〇年度`, `2020年度    单位：万元`, `预算年度：2020年`. That of a
    /// field, 填报时间：2021年 or 项目名称 2021年会, is none.
    func readYearLine(_ row: Int) -> FiscalYear? {
        let cells = cellsOfYearLine(row)
        guard let words = wordsOfTitle(cells, most: 30), words.count <= 10, !words.contains(Chinese.month),
            let year = fiscalYear(in: words), namesFiscalYear(words) || !isField(cells, words)
        else { return nil }
        return year
    }

    /// 预算年度：2020年
    private func namesFiscalYear(_ words: Words) -> Bool {
        wordsOfFiscalYear.contains(words.prefix { !isDigit($0) && $0 != UInt32(ASCII.colon) })
    }

    private func isField(_ cells: Range<Int>, _ words: Words) -> Bool {
        words.contains(UInt32(ASCII.colon))
            || labels(inRow: self.cells[cells.lowerBound].row).contains { $0.label != .heading && cells.contains($0.first.cell) }
    }

    /// A title that follows another, which it says again or the end of: the year that the other names is its own where it names none.
    func title(_ title: FormTitle, inRow row: Int, after other: (row: Int, title: FormTitle)?) -> FormTitle {
        guard let other, row - other.row <= 8, let own = wordsOfOwnTitle(row), let longer = wordsOfOwnTitle(other.row),
            longer.suffix(own.count).elementsEqual(own)
        else { return title }
        var title = title
        title.yearAbove = other.title.year ?? other.title.yearAbove
        return title
    }

    /// The words of a title without its number, and the brackets behind it.
    private func wordsOfOwnTitle(_ row: Int) -> Words? {
        wordsOfTitle(rows[row].cells, most: 240).flatMap { withoutYearAndBrackets(withoutNumber($0)) }
    }

    /// （2O23年度）: a year between brackets that is misprinted, and no part of a name below it.
    func isDamagedYearLine(_ row: Int) -> Bool {
        guard let words = wordsOfTitle(cellsOfYearLine(row), most: 30), (6...10).contains(words.count) else { return false }
        let signs = words.dropFirst().dropLast()
        return words.first == UInt32(ASCII.openParenthesis) && words.last == UInt32(ASCII.closeParenthesis)
            && (signs.suffix(2).elementsEqual(yearSuffix) || signs.last == yearSuffix[0]) && signs.contains(where: isDigit)
    }

    /// The cells of a row before the money unit.
    func cellsOfYearLine(_ row: Int) -> Range<Int> {
        let all = rows[row].cells
        let unit = all.dropFirst().first {
            cells[$0].mayBeLabel && matchLabel(at: Position(cell: $0, offset: cells[$0].start), limit: cells.count)?.label == .moneyUnit
        }
        return all.lowerBound..<(unit ?? all.upperBound)
    }

    /// The year that a title or year line names. Several years are none: 2020—2022年.
    func fiscalYear(in words: Words) -> FiscalYear? {
        isOfSeveralYears(words) ? nil : printedYear(in: words) { FiscalYear.ofForms.contains($0) }.map(FiscalYear.init)
    }

    /// A year of which no budget is, where a form's title or a year line beside it names one: a misprint.
    func yearOutOfRange(_ region: FormRegion) -> Int? {
        let first = region.titleRow ?? region.rows.lowerBound
        for row in max(0, first - 1)..<min(rows.count, first + 5) {
            if row > first, !labels(inRow: row).isEmpty { break }
            let isTitle = row == region.titleRow
            guard let words = wordsOfTitle(cellsOfYearLine(row), most: isTitle ? 240 : 30), isTitle || words.count <= 10 else { continue }
            guard !words.contains(Chinese.month) else { continue }
            if let year = printedYear(in: words, where: { !FiscalYear.ofForms.contains($0) }) { return year }
        }
        return nil
    }

    /// A year of the wanted kind: four digits before 年, a bracket between them or not.
    private func printedYear(in words: Words, where isWanted: (Int) -> Bool) -> Int? {
        guard words.count >= 5 else { return nil }
        for index in words.startIndex...(words.endIndex - 5) where firstDigitsOfYears.contains(words[index]) {
            let digits = words[index..<(index + 4)].compactMap(digitOfYear)
            guard digits.count == 4, index == words.startIndex || digitOfYear(words[index - 1]) == nil else { continue }
            var next = index + 4
            if words[next] == UInt32(ASCII.closeParenthesis), next + 1 < words.endIndex { next += 1 }
            guard words[next] == yearSuffix[0] else { continue }
            let number = digits.reduce(0) { $0 * 10 + $1 }
            if isWanted(number) { return number }
        }
        return nil
    }
}

/// 2025-2027年, 2025—27年, 2025年至2027年
private func isOfSeveralYears(_ words: Words) -> Bool {
    words.indices.contains { index in
        guard signsOfSpan.contains(words[index]) else { return false }
        let first = words[..<index].reversed().drop { yearSuffix.contains($0) }.prefix { digitOfYear($0) != nil }
        let rest = words[(index + 1)...]
        let last = rest.prefix { digitOfYear($0) != nil }
        return first.count == 4 && (last.count == 4 || last.count == 2) && rest.dropFirst(last.count).first == yearSuffix[0]
    }
}

private let signsOfSpan = ScalarSet("-~至、")

private func digitOfYear(_ scalar: UInt32) -> Int? {
    isDigit(scalar) ? digitValue(scalar) : chineseDigits.firstIndex(of: scalar) ?? (scalar == whiteCircle ? 0 : nil)
}

private let chineseDigits = foldedScalars("〇一二三四五六七八九")
/// ○, often printed for 〇.
private let whiteCircle: UInt32 = 0x25CB
private let firstDigitsOfYears = ScalarSet("123456789一二三四五六七八九")

private let yearSuffix = foldedScalars("年度")
/// What a field or a column is called that says the fiscal year.
let wordsOfFiscalYear = WordSet(["预算年度", "年度", "年份", "财政年度", "所属年度"])
private let listComma = foldedScalars("、")[0]
/// Words behind 部门 or 单位 that say that a form is about the whole body, not about a project.
private let wholeBody = ["整体支出", "整体绩效", "整体预算", "整体自评"].map { foldedScalars(Text($0)) }
private let yearTail = ScalarSet("（）年度")
private let sentenceSigns = ScalarSet("，。；《》、")

/// Longest first, so that 申报表 is seen before 表.
private let titleWords: [(words: [UInt32], kind: FormKind)] =
    FormKind.allCases
    .flatMap { kind in kind.rules.titles.map { (foldedScalars(Text($0)), kind) } }
    .sorted { $0.0.count > $1.0.count }

/// Whether a row may be a title, judged by how it ends: nearly always not.
func mayBeTitle(_ words: Words) -> Bool {
    guard words.count >= 5, let last = words.last else { return false }
    return titleEnds.contains(last) || isDigit(last)
}

/// How a title or what may follow it ends, unless in a digit.
private let titleEnds = ScalarSet(Set(titleWords.compactMap(\.words.last)).sorted() + foldedScalars("（）年度"))
