@testable import Ingest

/// An amount of a sample form and where its digits stand.
struct AmountCell {
    let document: Samples.Document
    let form: ProjectForm
    let field: AmountField
    let amount: Amount
    let line: LineNumber
    /// The amount as printed.
    let text: String
    let range: Range<Int>

    /// All printed amounts of a document of one form.
    static func all(in document: Samples.Document) -> [AmountCell] {
        guard let form = ingestDocument(document.bytes, source: "a.txt").forms.first else { return [] }
        var used: [Range<Int>] = []
        return AmountField.allCases.compactMap { field in
            guard case .printed(let amount, let line) = form[field] else { return nil }
            let range = place(of: amount, field, line, in: document.bytes, except: used)
            used.append(range)
            let text = String(decoding: document.bytes[range], as: UTF8.self)
            return AmountCell(document: document, form: form, field: field, amount: amount, line: line, text: text, range: range)
        }
    }

    func replaced(with text: String) -> [UInt8] {
        var bytes = document.bytes
        bytes.replaceSubrange(range, with: text.utf8)
        return bytes
    }

    /// The document with the amount's line once more, with another amount.
    func withLineRepeated(amount: String) -> [UInt8] {
        var rows = lines(of: document.bytes).map { Array($0) }
        let start = rows[..<(line - 1)].reduce(0) { $0 + $1.count }
        var copy = rows[line - 1]
        copy.replaceSubrange((range.lowerBound - start)..<(range.upperBound - start), with: amount.utf8)
        rows.insert(copy, at: line)
        return rows.flatMap(\.self)
    }

    /// The first number of that value on the line that no earlier field took: the fields are in the order in which the forms print them.
    private static func place(
        of amount: Amount, _ field: AmountField, _ line: LineNumber, in bytes: [UInt8], except used: [Range<Int>]
    ) -> Range<Int> {
        let rows = lines(of: bytes)
        let row = rows[line - 1]
        var index = row.startIndex
        while index < row.endIndex {
            let number = row[index...].prefix { $0 >= ASCII.zero && $0 <= ASCII.nine || $0 == ASCII.comma || $0 == ASCII.period }
            let range = number.startIndex..<max(number.endIndex, index + 1)
            if case .number(let token) = parseNumber(bytes, number.startIndex..<number.endIndex), !used.contains(range),
                token.digits * [100, 10, 1][min(token.decimals, 2)] == amount.fen
            {
                return range
            }
            index = range.upperBound
        }
        fatalError("no amount of \(field) on line \(line)")
    }
}
