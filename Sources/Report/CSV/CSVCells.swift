/// Neighbouring cells that many records have: made once.
struct CSVCells {
    let bytes: [UInt8]
    let count: Int

    /// - Parameter write: writes the cells, at least one.
    init(_ write: (inout CSVWriter) -> Void) {
        var writer = CSVWriter(byteOrderMark: false, room: 1 << 8)
        write(&writer)
        (bytes, count) = (writer.bytes, writer.cells)
    }
}
