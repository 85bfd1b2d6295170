import Ingest

extension LongDocument {
    /// - Parameters:
    ///   - kept: of how many bytes the forms are kept when they are first read.
    ///   - progress: is told now and then how many bytes were read, and how many there are.
    /// - Returns: nil for a document that is to be read as a whole.
    init?(_ document: Document, fiscalYear: FiscalYear?, kept: Int, progress: (Int, Int) -> Void) {
        guard document.size > ReadLimits.whole, document.size <= ReadLimits.document, let file = document.openFile,
            let beginning = file.bytes(0..<ReadLimits.beginning), (try? checkBeginning(beginning)) != nil
        else { return nil }
        let copy = copyInUTF8(file, size: document.size, beginning: beginning)
        let (content, encoding) = copy ?? (file, "UTF-8")
        self.init(
            source: document.source, fiscalYear: fiscalYear, encoding: encoding, longestLine: ReadLimits.line,
            longestSection: ReadLimits.undivided, kept: kept, bytes: content.bytes, progress: progress)
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
/// - Returns: nil where it is UTF-8, cannot be decoded in pieces, was changed, or there is no room for a copy.
private func copyInUTF8(_ file: OpenFile, size: Int, beginning: [UInt8]) -> (OpenFile, encoding: String)? {
    guard var decoder = PiecewiseDecoder(beginning: beginning, longestLine: ReadLimits.line), let copy = try? OpenFile.temporary() else {
        return nil
    }
    let encoding = decoder.encodingName
    for place in stride(from: 0, to: size, by: pieceLength) {
        guard let bytes = file.bytes(place..<min(place + pieceLength, size)), bytes.count == min(pieceLength, size - place),
            let text = decoder.add(bytes), (try? copy.append(text)) != nil
        else { return nil }
    }
    guard file.bytes(size..<(size + 1)) == [], let last = decoder.end(), (try? copy.append(last)) != nil else { return nil }
    return (copy, encoding)
}

/// In bytes.
private let pieceLength = 1 << 18
