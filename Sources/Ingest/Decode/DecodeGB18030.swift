#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// GB18030 (and with it GBK and GB2312), the encoding of many Chinese office files, by the C library's iconv.
/// - Returns: nil when the C library has no such converter.
func decodeGB18030(_ bytes: [UInt8]) -> DecodedText? {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var output = DecodedText(bytes: [], encoding: "GB18030")
    output.bytes.reserveCapacity(bytes.count * 3 / 2)
    var input = bytes
    input.withUnsafeMutableBytes { source in
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var position = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        while left > 0 {
            let produced = convert(converter, &position, &left, into: &buffer)
            output.bytes.append(contentsOf: buffer[..<produced.count])
            if produced.stoppedAtBadByte {
                output.markUndecodable()
                position = position?.advanced(by: 1)
                left -= 1
            }
        }
    }
    return markingControlCharacters(output)
}

/// One call of iconv: how many bytes it wrote, and whether it stopped because of the input rather than for want of room.
private func convert(
    _ converter: iconv_t, _ position: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into buffer: inout [UInt8]
) -> (count: Int, stoppedAtBadByte: Bool) {
    let capacity = buffer.count
    return buffer.withUnsafeMutableBytes { target in
        var destination = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = capacity
        let result = iconv(converter, &position, &left, &destination, &room)
        return (capacity - room, result == Int.max || result == -1 ? errno != E2BIG : false)
    }
}
