import Ingest

/// Reads standard input to its end. Long input is copied into a file without a name, so that it can be read in sections, as a long file is; where it
/// cannot be, it is held.
/// - Returns: the document, to be read from where it is now.
func readStandardInput() throws(ReadRefusal) -> Document {
    var reading = TextReading()
    while reading.bytes.count <= ReadLimits.whole {
        guard try reading.add(from: StandardFile.input) else { return Document(standardInput: .held(reading.bytes)) }
    }
    let copy: OpenFile
    do throws(SystemError) {
        copy = try .temporary()
    } catch {
        return try holdStandardInput(reading, noCopy: error)
    }
    var size = 0
    var piece = reading.bytes
    while !piece.isEmpty {
        do throws(SystemError) {
            try copy.append(piece)
        } catch {
            guard size + piece.count <= ReadLimits.undivided, let begun = copy.bytes(0..<size) else { throw .noCopy(error) }
            return try holdStandardInput(TextReading(begun + piece), noCopy: error)
        }
        size += piece.count
        guard size <= ReadLimits.document else { throw .tooLarge }
        piece = try orRefusal(try readBytes(StandardFile.input, most: ReadLimits.whole))
    }
    try orRefusal(try copy.rewind())
    return Document(standardInput: .copy(copy), size: size)
}

/// - Parameter noCopy: why there is no copy, which is what is wrong where the input is too long without one.
private func holdStandardInput(_ begun: TextReading, noCopy: SystemError) throws(ReadRefusal) -> Document {
    var reading = begun
    do throws(ReadRefusal) {
        while try reading.add(from: StandardFile.input) {}
    } catch {
        throw error == .undivided ? .noCopy(noCopy) : error
    }
    return Document(standardInput: .held(reading.bytes))
}
