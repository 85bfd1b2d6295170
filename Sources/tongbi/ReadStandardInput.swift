import Ingest

/// Reads standard input to its end. Long input is copied into a file without a name, so that it can be read in sections, as a long file is; where it
/// cannot be, it is held.
/// - Returns: the document, to be read from where it is now.
func readStandardInput() throws(ReadRefusal) -> Document {
    var reading = TextReading()
    while reading.bytes.count <= ReadLimits.whole {
        guard try reading.add(from: StandardFile.input) else { return Document(standardInput: .held(reading.bytes)) }
    }
    if let copy = try? OpenFile.temporary() {
        var size = 0
        var piece = reading.bytes
        while (try? copy.append(piece)) != nil {
            size += piece.count
            guard size <= ReadLimits.document else { throw .tooLarge }
            piece = try orRefusal(try readBytes(StandardFile.input, most: ReadLimits.whole))
            guard piece.isEmpty else { continue }
            try orRefusal(try copy.rewind())
            return Document(standardInput: .copy(copy), size: size)
        }
        // There is no room for more.
        guard size + piece.count <= ReadLimits.undivided, let begun = copy.bytes(0..<size) else { throw .undivided }
        reading = TextReading(begun + piece)
    }
    while try reading.add(from: StandardFile.input) {}
    return Document(standardInput: .held(reading.bytes))
}
