/// A file of the report folder. Its bytes are made piece by piece, so that a table of a million rows is never in memory as a whole.
package struct ReportFile: Sendable {
    /// Relative to the report folder.
    package let name: String
    /// How much work it is to make, compared with the others.
    package let work: Int
    /// Hands over the file's bytes in order, piece by piece, until `take` returns false.
    package let write: @Sendable (_ take: (UnsafeRawBufferPointer) -> Bool) -> Void

    /// A file that is made while it is written.
    package init(name: String, work: Int = 1, write: @escaping @Sendable (_ take: (UnsafeRawBufferPointer) -> Bool) -> Void) {
        self.name = name
        self.work = work
        self.write = write
    }

    /// A file that is there already.
    package init(name: String, bytes: [UInt8]) {
        self.init(name: name) { take in _ = bytes.withUnsafeBytes(take) }
    }

    /// The whole file.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write { piece in
            bytes += piece
            return true
        }
        return bytes
    }
}
