import Analytics
import Ingest

/// A cell of a CSV file.
enum Cell {
    /// Unknown, blank or not applicable: nothing is written.
    case empty
    /// Text from a form, which may be hostile: neutralised where a spreadsheet would take it for a formula.
    case text(Text)
    /// A word of this program.
    case word(String)
    /// A sentence of this program, which may begin with text from a form.
    case sentence(String)
    /// Plain yuan with two decimals.
    case amount(Amount)
    /// Percent or percentage points with two decimals.
    case percent(Percent)
    /// As printed, with its decimals.
    case number(PrintedNumber)
    /// A printed rate: at least two decimals.
    case rate(PrintedNumber)
    /// A line, or a year.
    case count(Int)
    case date(FormDate)
}

extension Cell {
    init(_ text: Text) { self = text.isEmpty ? .empty : .text(text) }
    init(_ amount: Amount?) { self = amount.map(Cell.amount) ?? .empty }
    init(_ percent: Percent?) { self = percent.map(Cell.percent) ?? .empty }
    init(_ number: PrintedNumber?) { self = number.map(Cell.number) ?? .empty }
    init(rate: PrintedNumber?) { self = rate.map(Cell.rate) ?? .empty }
    init(_ year: FiscalYear?) { self = year.map { .count($0.number) } ?? .empty }
    init(line: LineNumber?) { self = line.map(Cell.count) ?? .empty }
    init(_ date: FormDate?) { self = date.map(Cell.date) ?? .empty }
    /// A figure or a text: `found` and `expected` of a finding hold either.
    init(figureOrText text: Text) { self = text.isNumber ? .word(text.description) : Cell(text) }
}

extension Text {
    /// Digits with at most one point between them and a minus in front.
    fileprivate var isNumber: Bool {
        let digits = utf8.first == ASCII.minus ? utf8.dropFirst() : utf8[...]
        let parts = digits.split(separator: ASCII.point, omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (ASCII.zero...ASCII.nine).contains($0) } }
    }
}
