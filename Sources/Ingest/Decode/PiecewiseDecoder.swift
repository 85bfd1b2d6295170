/// Turns a document of another encoding, too long to be held, into UTF-8 piece by piece. It reads the same as where it is decoded as a whole.
package struct PiecewiseDecoder {
    private let encoding: Encoding
    /// In bytes; a document with a longer line is not decoded.
    private let longestLine: Int
    /// The bytes behind the last whole line, and the byte-order mark until it is passed over.
    private var rest: [UInt8] = []
    private var markLength: Int
    /// Of all lines so far.
    private var undecodable = 0
    /// Of all lines so far, were they UTF-8.
    private var asUTF8 = (undecodable: 0, chinese: 0)

    private enum Encoding {
        case gb18030
        case utf16(bigEndian: Bool)

        /// Of a line feed, in bytes.
        var width: Int { if case .utf16 = self { 2 } else { 1 } }
    }

    /// - Parameters:
    ///   - beginning: the first bytes of the document, some lines at least.
    ///   - longestLine: in bytes; a document with a longer one is not decoded.
    /// - Returns: nil where it is UTF-8, damaged or not.
    package init?(beginning: [UInt8], longestLine: Int) {
        self.longestLine = longestLine
        let mark = ByteOrderMark(beginning)
        markLength = mark?.length ?? 0
        switch mark {
        case .utf8: return nil
        case .utf16LittleEndian: encoding = .utf16(bigEndian: false)
        case .utf16BigEndian: encoding = .utf16(bigEndian: true)
        case nil:
            // What stands behind the last whole line may end within a character.
            let text = decodeUTF8(beginning[..<(beginning.lastIndex(of: ASCII.lineFeed) ?? 0)])
            guard !isDamagedUTF8(undecodable: text.undecodable.count, chinese: chineseCharacters(text.bytes[...])) else { return nil }
            encoding = .gb18030
        }
    }

    /// The encoding's usual name, as findings give it.
    package var encodingName: String {
        switch encoding {
        case .gb18030: "GB18030"
        case .utf16(let bigEndian): bigEndian ? "UTF-16BE" : "UTF-16LE"
        }
    }

    /// - Parameter bytes: the next of the document.
    /// - Returns: the lines that end in them, in UTF-8; nil where the document cannot be decoded in pieces.
    package mutating func add(_ bytes: [UInt8]) -> [UInt8]? {
        rest += bytes.dropFirst(markLength)
        markLength = 0
        guard let end = endOfLines else { return rest.count <= longestLine ? [] : nil }
        return takeLines(upTo: end)
    }

    /// - Returns: what is left of the document, in UTF-8; nil where it was UTF-8 after all.
    package consuming func end() -> [UInt8]? {
        guard let last = takeLines(upTo: rest.count) else { return nil }
        if case .utf16 = encoding { return last }
        let isUTF8 = undecodable >= asUTF8.undecodable || isDamagedUTF8(undecodable: asUTF8.undecodable, chinese: asUTF8.chinese)
        return isUTF8 ? nil : last
    }

    /// Where the last whole line of `rest` ends.
    private var endOfLines: Int? {
        let width = encoding.width
        let last = stride(from: (rest.count / width - 1) * width, through: 0, by: -width).first { isLineFeed(at: $0) }
        return last.map { $0 + width }
    }

    private func isLineFeed(at place: Int) -> Bool {
        switch encoding {
        case .gb18030: rest[place] == ASCII.lineFeed
        case .utf16(let bigEndian): rest[place + (bigEndian ? 1 : 0)] == ASCII.lineFeed && rest[place + (bigEndian ? 0 : 1)] == 0
        }
    }

    private mutating func takeLines(upTo end: Int) -> [UInt8]? {
        let lines = rest[..<end]
        defer { rest = Array(rest[end...]) }
        switch encoding {
        case .utf16(let bigEndian): return decodeUTF16(lines, bigEndian: bigEndian).bytes
        case .gb18030:
            guard let text = decodeGB18030(Array(lines)) else { return nil }
            undecodable += text.undecodable.count
            let other = decodeUTF8(lines)
            asUTF8.undecodable += other.undecodable.count
            asUTF8.chinese += chineseCharacters(other.bytes[...])
            return text.bytes
        }
    }
}
