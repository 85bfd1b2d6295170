import Ingest

/// How much of a document is read before it is refused.
enum ReadLimits {
    /// The longest document, in bytes.
    static let document = 512 << 20
    /// The longest document that is read as a whole where it could be read in sections, in bytes.
    static let whole = 1 << 20
    /// The longest document that is read as a whole for want of forms between which it could be cut, and the longest section, in bytes.
    static let undivided = 16 << 20
    /// The longest line, in bytes. A whole form is some 5,000 bytes.
    static let line = 1 << 20
    /// The longest line of JSON that is read, in bytes: what becomes of the longest form, if each of its lines is one character. A line of `a` is then
    /// `{"line":8000000,"text":"a"},`.
    static let lineOfJSON = 16 * undivided
    /// How many bytes of the beginning must look like text.
    static let beginning = 64 << 10
}

/// Reads a whole document.
///
/// Memory is bounded by the document's own size, and by a few megabytes where its content is refused: a file of zeros after 64 KB,
/// one endless line after 1 MB, a document longer than 512 MB after its first 64 KB.
func readDocument(_ document: Document) throws(ReadRefusal) -> [UInt8] {
    switch document.origin {
    case .standardInput: return try readDocument(try readStandardInput())
    case .held(let bytes): return bytes
    case .copy(let file): return try readText(from: file.descriptor, size: document.size)
    case .file(let path):
        let file = try orRefusal(try openFile(path))
        defer { closeFile(file) }
        return try readText(from: file, try orRefusal(try FileStatus(ofOpen: file)))
    }
}

/// - Parameter status: of the file before it is read.
func readText(from file: Int32, _ status: FileStatus) throws(ReadRefusal) -> [UInt8] {
    guard status.kind != .special else { throw .special }
    let bytes = try readText(from: file, size: status.size)
    // Files of the system itself, as in /proc, say 0 whatever is in them.
    guard status.size == 0 || bytes.count == status.size else { throw .changed }
    guard try orRefusal(try FileStatus(ofOpen: file)).isSame(as: status) else { throw .changed }
    return bytes
}

private func readText(from file: Int32, size: Int) throws(ReadRefusal) -> [UInt8] {
    var reading = TextReading(size: size)
    while try reading.add(from: file) {}
    return reading.bytes
}

func orRefusal<Value>(_ body: @autoclosure () throws(SystemError) -> Value) throws(ReadRefusal) -> Value {
    do {
        return try body()
    } catch {
        throw .system(error)
    }
}
