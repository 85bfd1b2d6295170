import Ingest

/// A file that is open as long as somebody reads it.
final class OpenFile: Sendable {
    let descriptor: Int32

    init(_ path: Text) throws(SystemError) { descriptor = try openFile(path) }

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { closeFile(descriptor) }

    /// A file without a name, to write and then to read.
    static func temporary() throws(SystemError) -> OpenFile { OpenFile(try createTemporaryFile()) }

    func status() throws(SystemError) -> FileStatus { try FileStatus(ofOpen: descriptor) }

    /// Writes behind what was written before.
    func append(_ bytes: [UInt8]) throws(SystemError) { try writeBytes(bytes, to: descriptor) }

    /// What is read next is the first byte again.
    func rewind() throws(SystemError) { try rewindFile(descriptor) }

    /// The bytes of a range, fewer where the file ends before; nil where they cannot be read.
    @Sendable func bytes(_ range: Range<Int>) -> [UInt8]? {
        var isRead = true
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<range.count])
                guard let read = try? readBytes(descriptor, into: free, at: range.lowerBound + count) else {
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

extension OpenFile: Hashable {
    static func == (one: OpenFile, other: OpenFile) -> Bool { one === other }

    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
