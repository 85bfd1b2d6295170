/// A text that is being read as a whole, and is refused as soon as it proves to be none.
struct TextReading {
    private(set) var bytes: [UInt8]
    /// The size as far as it is known beforehand, in bytes.
    private let size: Int
    /// nil before the beginning was looked at.
    private var lines: LineWatch?

    /// - Parameter begun: what was read already.
    init(_ begun: [UInt8] = [], size: Int = 0) {
        (bytes, self.size) = (begun, size)
        bytes.reserveCapacity(min(size, ReadLimits.line))
    }

    /// Reads some bytes.
    /// - Returns: false at the end.
    mutating func add(from file: Int32) throws(ReadRefusal) -> Bool {
        let piece = try orRefusal(try readBytes(file, most: ReadLimits.beginning))
        bytes += piece
        if lines == nil, piece.isEmpty || bytes.count >= ReadLimits.beginning { lines = LineWatch(try checkBeginning(bytes)) }
        guard max(size, bytes.count) <= ReadLimits.document || lines == nil else { throw .tooLarge }
        try lines?.check(bytes)
        guard bytes.count <= ReadLimits.undivided else { throw .undivided }
        // Room for the rest only once the first megabyte was found to be lines of text.
        if bytes.count > ReadLimits.line { bytes.reserveCapacity(min(size, ReadLimits.undivided)) }
        return !piece.isEmpty
    }
}
