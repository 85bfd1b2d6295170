/// What stands in the line of the money unit above a form without labels of its own for it: 328001某县人民法院    预算年度：2024    单位：万元.
extension FormReader {
    /// Takes the name behind a body's code for that of the unit, where the form has no label for it.
    mutating func readUnitBehindCode() {
        guard form[.unit].line == nil else { return }
        for value in values where value.match.label == .moneyUnit {
            let row = text.rows[text.cells[value.match.first.cell].row]
            guard let cell = row.cells.first, cell < value.match.first.cell, !claimed[cell - firstCell],
                text.matchLabel(at: start(of: cell + 1), limit: limit) != nil, let name = text.nameBehindCode(cell)
            else { continue }
            form[.unit] = .printed(text.text(in: name), line: row.line)
            claim(cell)
            return
        }
    }
}

extension CellText {
    /// The name directly behind the code of a body, of six digits or more, in a cell.
    fileprivate func nameBehindCode(_ cell: Int) -> Range<Int>? {
        let words = words(ofCell: cell)
        let digits = words.prefix(while: isDigit)
        guard (6...12).contains(digits.count), words.count >= digits.count + 4, words.dropFirst(digits.count).allSatisfy({ $0 >= 0x3400 })
        else { return nil }
        return bytes[cells[cell].range].firstIndex { !isDigit($0) }.map { $0..<cells[cell].end }
    }

    /// The year of a field that says which one the form is of: 预算年度：2024.
    func yearOfField(_ row: Int) -> FiscalYear? {
        for cell in rows[row].cells {
            let words = words(ofCell: cell)
            guard let colon = words.firstIndex(of: UInt32(ASCII.colon)), namesOfYear.contains(words[..<colon]) else { continue }
            let isLast = colon + 1 == words.endIndex
            guard !isLast || cell + 1 < rows[row].cells.upperBound else { return nil }
            let value = isLast ? self.words(ofCell: cell + 1) : words[(colon + 1)...]
            return value.drop(while: isDigit).allSatisfy { yearWords.contains($0) } ? yearInFront(value) : nil
        }
        return nil
    }
}

/// The year that words begin with, in four digits.
func yearInFront(_ words: some Collection<UInt32>) -> FiscalYear? {
    let digits = words.prefix(while: isDigit)
    let number = digits.prefix(4).reduce(0) { $0 * 10 + digitValue($1) }
    return digits.count == 4 && FiscalYear.ofForms.contains(number) ? FiscalYear(number) : nil
}

private let namesOfYear = WordSet(["预算年度", "财政年度", "所属年度"])
private let yearWords = ScalarSet("年度")
