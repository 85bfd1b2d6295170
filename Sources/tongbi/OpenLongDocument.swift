import Ingest

extension LongDocument {
    /// - Parameters:
    ///   - kept: of how many bytes the forms are kept when they are first read.
    ///   - progress: is told now and then how many bytes were read, and how many there are.
    /// - Returns: nil for a document that is to be read as a whole.
    /// - Throws: where it was changed meanwhile, or is too long to be read as a whole and there is no room for a copy of it.
    init?(_ document: Document, fiscalYear: FiscalYear?, kept: Int, progress: (Int, Int) -> Void) throws(ReadRefusal) {
        guard document.size > ReadLimits.whole, document.size <= ReadLimits.document, let file = document.openFile,
            let status = try? file.status(), let beginning = file.bytes(0..<ReadLimits.beginning), (try? checkBeginning(beginning)) != nil
        else { return nil }
        var (content, encoding) = (file, "UTF-8")
        do throws(SystemError) {
            if let copy = try copyInUTF8(file, size: document.size, beginning: beginning) { (content, encoding) = copy }
        } catch {
            guard document.size <= ReadLimits.undivided else { throw .noCopy(error) }
            return nil
        }
        self.init(
            source: document.source, fiscalYear: fiscalYear, encoding: encoding, longestLine: ReadLimits.line,
            longestSection: ReadLimits.undivided, kept: kept, bytes: content.bytes, progress: progress)
        // Sections that are read once more are compared with what they were now.
        guard try orRefusal(try file.status()).isSame(as: status) else { throw .changed }
    }
}

extension Document {
    fileprivate var openFile: OpenFile? {
        switch origin {
        case .file(let path): try? OpenFile(path)
        case .copy(let file): file
        case .standardInput, .held: nil
        }
    }
}

/// Copies a document of another encoding into a file without a name.
/// - Returns: nil where it is UTF-8, cannot be decoded in pieces, or was changed.
/// - Throws: where the copy cannot be written.
private func copyInUTF8(_ file: OpenFile, size: Int, beginning: [UInt8]) throws(SystemError) -> (OpenFile, encoding: String)? {
    guard var decoder = PiecewiseDecoder(beginning: beginning, longestLine: ReadLimits.line) else { return nil }
    let copy = try OpenFile.temporary()
    let encoding = decoder.encodingName
    for place in stride(from: 0, to: size, by: pieceLength) {
        guard let bytes = file.bytes(place..<min(place + pieceLength, size)), bytes.count == min(pieceLength, size - place),
            let text = decoder.add(bytes)
        else { return nil }
        try copy.append(text)
    }
    guard file.bytes(size..<(size + 1)) == [], let last = decoder.end() else { return nil }
    try copy.append(last)
    return (copy, encoding)
}

/// In bytes.
private let pieceLength = 1 << 18
