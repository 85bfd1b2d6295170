import Ingest

extension LongDocument {
    /// - Parameter kept: of how many bytes the forms are kept when they are first read.
    /// - Returns: nil for a document that is to be read as a whole.
    init?(_ document: Document, fiscalYear: FiscalYear?, kept: Int) {
        guard case .file(let path) = document.origin, document.size > ReadLimits.whole, document.size <= ReadLimits.document,
            let file = try? OpenFile(path)
        else { return nil }
        self.init(source: document.source, fiscalYear: fiscalYear, longestLine: ReadLimits.line, kept: kept, bytes: file.bytes)
    }
}

/// A file that is open as long as somebody reads it.
private final class OpenFile: Sendable {
    private let file: Int32

    init(_ path: Text) throws(SystemError) { file = try openFile(path) }

    deinit { closeFile(file) }

    /// The bytes of a range; nil where they cannot be read.
    @Sendable func bytes(_ range: Range<Int>) -> [UInt8]? {
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<range.count])
                guard let read = try? readBytes(file, into: free, at: range.lowerBound + count) else {
                    isRead = false
                    return
                }
                if read == 0 { return }
                count += read
            }
        }
        return isRead ? bytes : nil
    }
}
