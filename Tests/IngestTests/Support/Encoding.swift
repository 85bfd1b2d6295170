#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@testable import Ingest

/// How a text may come: encodings and line ends.
enum Encoding: CaseIterable {
    case utf8BOM, utf16LittleEndian, utf16BigEndian, gb18030, crlf, carriageReturn, trailingSpaces, ideographicSpaces

    /// nil where the C library cannot encode so.
    func encode(_ utf8: [UInt8]) -> [UInt8]? {
        let text = { String(decoding: utf8, as: UTF8.self) }
        return switch self {
        case .utf8BOM: [0xEF, 0xBB, 0xBF] + utf8
        case .utf16LittleEndian: [0xFF, 0xFE] + text().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + text().utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .gb18030: iconv(utf8, to: "GB18030")
        case .crlf: utf8.flatMap { $0 == ASCII.lineFeed ? [ASCII.carriageReturn, ASCII.lineFeed] : [$0] }
        case .carriageReturn: utf8.map { $0 == ASCII.lineFeed ? ASCII.carriageReturn : $0 }
        case .trailingSpaces: utf8.flatMap { $0 == ASCII.lineFeed ? [ASCII.space, ASCII.space, ASCII.lineFeed] : [$0] }
        case .ideographicSpaces: Array(text().replacing("： ", with: "：\u{3000}").utf8)
        }
    }
}

/// Encodes UTF-8 otherwise; nil where the C library cannot.
func iconv(_ utf8: [UInt8], to encoding: String) -> [UInt8]? {
    guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = utf8
    var output = [UInt8](repeating: 0, count: utf8.count * 4 + 16)
    var left = utf8.count
    var room = output.count
    let failed = input.withUnsafeMutableBytes { source in
        output.withUnsafeMutableBytes { target in
            var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            return iconv(converter, &from, &left, &to, &room) == Int.max || left > 0
        }
    }
    return failed ? nil : Array(output.dropLast(room))
}
