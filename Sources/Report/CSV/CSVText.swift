import Ingest

/// Text from a form as a cell has it, made once where many rows have the same cell.
struct CSVText {
    let bytes: [UInt8]

    init(_ text: Text) { bytes = escapedCell(text.utf8) }
}
