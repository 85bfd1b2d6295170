/// Whether a spreadsheet would take the text for a formula: it begins with one of `= + - @`, tab, carriage return or line feed; also full-width
/// (`＝＋－＠`) or small (`﹦﹢﹣﹫`). Files that we write have an apostrophe in front of such text.
package func isTakenForFormula(_ text: [UInt8]) -> Bool { isTakenForFormula(text[...]) }

private func isTakenForFormula(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case ASCII.equal, ASCII.plus, ASCII.hyphen, ASCII.at, ASCII.tab, ASCII.carriageReturn, ASCII.lineFeed: true
    // The full-width and the small signs all begin with this byte.
    case 0xEF: wideSigns.contains { text.starts(with: $0) }
    default: false
    }
}

/// Whether our files put an apostrophe in front of the text: before a formula, and before an apostrophe that a form prints in front of one, so that
/// the two can be told apart.
package func takesApostrophe(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first < ASCII.zero || first == ASCII.equal || first == ASCII.at || first == 0xEF else { return false }
    return isTakenForFormula(text.drop { $0 == ASCII.apostrophe })
}

private let wideSigns = ["＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"].map { Array($0.utf8) }
