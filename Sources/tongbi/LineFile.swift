import Ingest

/// Some lines of a file, whole.
struct LineBatch: Sendable {
    /// The file, as messages name it.
    let file: Text
    /// The number of the first line, from 1.
    let firstLine: LineNumber
    let bytes: [UInt8]
    /// Whether the batch stands for one line that is too long, without its bytes.
    var isTooLong = false
}

/// A file of lines that is read piece by piece, so that it may be longer than memory; a pipe is as good.
struct LineFile {
    private static let piece = 1 << 20
    private let file: Int32
    let name: Text
    /// The longest line that is kept, in bytes.
    private let longest: Int
    private var number: LineNumber = 1
    /// The beginning of a line whose end was not read yet.
    private var rest: [UInt8] = []
    private var isTooLong = false
    /// How much was passed over of a line that is too long, in bytes.
    private var passedOver = 0
    private var isAtEnd = false

    /// - Parameter file: an open file, which is closed at its end.
    init(_ file: Int32, name: Text, longest: Int = ReadLimits.lineOfJSON) { (self.file, self.name, self.longest) = (file, name, longest) }

    /// The next lines; nil at the end of the file.
    mutating func next() throws(SystemError) -> LineBatch? {
        while !isAtEnd {
            let bytes = try readPiece()
            guard let end = bytes.isEmpty ? rest.count : bytes.lastIndex(of: UInt8(ascii: "\n")).map({ rest.count + $0 + 1 }) else {
                keep(bytes)
                // A device's line may have no end.
                guard passedOver > ReadLimits.document, (try? FileStatus(ofOpen: file).kind) != .file else { continue }
                end()
                return LineBatch(file: name, firstLine: number, bytes: rest, isTooLong: true)
            }
            let whole = rest + bytes
            rest = Array(whole[end...])
            let batch = LineBatch(file: name, firstLine: number, bytes: Array(whole[..<end]), isTooLong: isTooLong)
            number += batch.bytes.count { $0 == UInt8(ascii: "\n") }
            (isTooLong, passedOver) = (false, 0)
            if !batch.bytes.isEmpty { return batch }
        }
        return nil
    }

    /// Of a line that is too long nothing but its end is kept.
    private mutating func keep(_ bytes: [UInt8]) {
        rest += bytes
        guard rest.count > longest else { return }
        passedOver += rest.count
        (rest, isTooLong) = ([UInt8(ascii: " ")], true)
    }

    private mutating func readPiece() throws(SystemError) -> [UInt8] {
        let bytes = try readBytes(file, most: Self.piece)
        if bytes.isEmpty { end() }
        return bytes
    }

    private mutating func end() {
        isAtEnd = true
        if file != StandardFile.input { closeFile(file) }
    }
}
