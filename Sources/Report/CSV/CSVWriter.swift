import Ingest

/// Writes RFC 4180 records into one buffer: UTF-8, CRLF after every record, quotes only where they are needed. `WriteCells.swift` has a way to
/// write each kind of cell.
struct CSVWriter: ~Copyable {
    private var written: GrowingBytes
    /// How many cells the record has by now.
    private(set) var cells = 0

    /// - Parameter room: for so many bytes at first.
    init(byteOrderMark: Bool, room: Int = 1 << 12) {
        written = GrowingBytes(room: room)
        if byteOrderMark { appendPlain([0xEF, 0xBB, 0xBF]) }
    }

    /// What was written since it was last handed over.
    var bytes: [UInt8] { written.array }

    /// So many bytes are worth writing at once.
    static let piece = 1 << 18

    /// Hands the bytes over and begins anew, once there are enough of them.
    /// - Returns: what `take` says; true where there are not enough yet.
    mutating func handOver(atLeast least: Int, to take: (UnsafeRawBufferPointer) -> Bool) -> Bool {
        guard written.count >= least else { return true }
        defer { written.clear() }
        return written.withBytes { take(UnsafeRawBufferPointer($0)) }
    }

    /// A cell with nothing in it, or the beginning of one.
    mutating func beginCell() { beginCells(1) }

    /// The beginning of some cells that are written at once.
    mutating func beginCells(_ count: Int) {
        if cells > 0 { written.append(ASCII.comma) }
        cells += count
    }

    mutating func endRecord() {
        written.append(ASCII.carriageReturn)
        written.append(ASCII.lineFeed)
        cells = 0
    }

    /// What needs no quotes.
    mutating func appendPlain(_ word: String) {
        var word = word
        word.withUTF8 { written.append($0) }
    }

    mutating func appendPlain(_ text: [UInt8]) { text.withUnsafeBufferPointer { written.append($0) } }

    mutating func append(_ text: [UInt8]) {
        if takesApostrophe(text) || needsQuotes(text) { appendPlain(escapedCell(text)) } else { appendPlain(text) }
    }

    /// The digits of an exact number, without a `String` on the way.
    mutating func append(_ number: PrintedNumber) { written.append(number) }
}

/// Text from a form as a cell has it: neutralised where a spreadsheet would take it for a formula, between quotes where it must be.
func escapedCell(_ text: [UInt8]) -> [UInt8] {
    let apostrophe = takesApostrophe(text) ? [ASCII.apostrophe] : []
    guard needsQuotes(text) else { return apostrophe.isEmpty ? text : apostrophe + text }
    var cell: [UInt8] = []
    cell.reserveCapacity(text.count + 16)
    cell.append(ASCII.quote)
    cell += apostrophe
    var rest = text[...]
    while let quote = rest.firstIndex(of: ASCII.quote) {
        cell += rest[...quote]
        cell.append(ASCII.quote)
        rest = rest[(quote + 1)...]
    }
    cell += rest
    cell.append(ASCII.quote)
    return cell
}

/// Whether the text must stand between quotes: nearly none must, so eight bytes are looked at together.
private func needsQuotes(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in
        var position = 0
        while position + 8 <= text.count {
            if mayNeedQuotes(text.loadUnaligned(fromByteOffset: position, as: UInt64.self)),
                text[position..<(position + 8)].contains(where: needsQuotes)
            {
                return true
            }
            position += 8
        }
        return text[position...].contains(where: needsQuotes)
    }
}

/// Whether one of eight bytes is a comma or less.
private func mayNeedQuotes(_ eight: UInt64) -> Bool { (eight &- 0x2D2D_2D2D_2D2D_2D2D) & ~eight & 0x8080_8080_8080_8080 != 0 }

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == ASCII.comma || byte == ASCII.quote || byte == ASCII.carriageReturn || byte == ASCII.lineFeed
}
