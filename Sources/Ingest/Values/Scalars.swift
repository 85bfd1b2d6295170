/// Names for the bytes that readers look for.
enum ASCII {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let verticalTab: UInt8 = 0x0B
    static let formFeed: UInt8 = 0x0C
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote = UInt8(ascii: "\"")
    static let dollar = UInt8(ascii: "$")
    static let percent = UInt8(ascii: "%")
    static let ampersand = UInt8(ascii: "&")
    static let apostrophe = UInt8(ascii: "'")
    static let asterisk = UInt8(ascii: "*")
    static let plus = UInt8(ascii: "+")
    static let comma = UInt8(ascii: ",")
    static let hyphen = UInt8(ascii: "-")
    static let period = UInt8(ascii: ".")
    static let slash = UInt8(ascii: "/")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let less = UInt8(ascii: "<")
    static let equal = UInt8(ascii: "=")
    static let greater = UInt8(ascii: ">")
    static let questionMark = UInt8(ascii: "?")
    static let at = UInt8(ascii: "@")
    static let backslash = UInt8(ascii: "\\")
    static let pipe = UInt8(ascii: "|")
    static let numberSign = UInt8(ascii: "#")
    static let openParenthesis = UInt8(ascii: "(")
    static let closeParenthesis = UInt8(ascii: ")")
}

/// Names for the Chinese characters that readers look for one by one.
enum Chinese {
    /// 年
    static let year: UInt32 = 0x5E74
    /// 月
    static let month: UInt32 = 0x6708
    /// 度
    static let degree: UInt32 = 0x5EA6
    /// 分
    static let points: UInt32 = 0x5206
    /// 表
    static let form: UInt32 = 0x8868
    /// 无
    static let none: UInt32 = 0x65E0
    /// 。
    static let fullStop: UInt32 = 0x3002
    /// 指标
    static let indicator: [UInt32] = [0x6307, 0x6807]
}

/// How many bytes the character has that begins with a byte, in valid UTF-8.
@inlinable
package func characterLength(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

/// Decodes the scalar at `index` of valid UTF-8.
@inlinable @inline(__always)
package func scalar<Bytes: RandomAccessCollection>(in bytes: Bytes, at index: Int) -> (value: UInt32, length: Int)
where Bytes.Element == UInt8, Bytes.Index == Int {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2) }
    if lead < 0xF0 {
        return ((lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3)
    }
    let high = (lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
    return (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
}

/// One form for the characters that print the same thing in full and half width: digits, letters, colons, brackets, signs, spaces.
@inline(__always)
func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if scalar >= 0xFF01, scalar <= 0xFF5E { return scalar - 0xFEE0 }
    switch scalar {
    case 0x2236, 0xFE55, 0xA789: return UInt32(ASCII.colon)
    case 0x2010...0x2015, 0x2212, 0xFE63, 0x2500, 0x2501: return UInt32(ASCII.hyphen)
    case 0x3014, 0xFE59: return UInt32(ASCII.openParenthesis)
    case 0x3015, 0xFE5A: return UInt32(ASCII.closeParenthesis)
    case 0xA0, 0x3000, 0x2000...0x200B, 0x202F, 0x205F, 0xFEFF: return UInt32(ASCII.space)
    default: return scalar
    }
}

/// Whether a folded scalar, or a byte, is one of 0 to 9.
@inline(__always)
func isDigit<Scalar: FixedWidthInteger>(_ scalar: Scalar) -> Bool { scalar >= 48 && scalar <= 57 }

/// What a digit stands for.
@inline(__always)
func digitValue(_ digit: UInt32) -> Int { Int(digit) - 48 }

/// Whether a folded scalar is what blank cells print: 无, / or a dash.
@inline(__always)
func isSignOfBlank(_ scalar: UInt32) -> Bool {
    scalar == UInt32(ASCII.hyphen) || scalar == UInt32(ASCII.slash) || scalar == Chinese.none
}

/// Whether the scalar is printed two columns wide and stands without spaces between its neighbours: Chinese characters and full-width signs.
@inline(__always)
func isWide(_ scalar: UInt32) -> Bool {
    scalar >= 0x2E80 && scalar <= 0xFF60 && !(scalar >= 0xFB00 && scalar < 0xFE30) || scalar >= 0xFFE0 && scalar <= 0xFFE6
        || scalar >= 0x1F300 && scalar <= 0x3FFFD || scalar >= 0x2018 && scalar <= 0x201D || scalar == 0x2014 || scalar == 0x2026
}

/// Appends the scalar as UTF-8.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case ..<0x80:
        bytes.append(UInt8(scalar))
    case ..<0x800:
        bytes.append(UInt8(0xC0 | scalar >> 6))
        bytes.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
        bytes.append(UInt8(0xE0 | scalar >> 12))
        bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
        bytes.append(UInt8(0xF0 | scalar >> 18))
        bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
}

/// The folded scalars of a piece of UTF-8, without its spaces: what labels, names and numbers are compared by.
func foldedScalars<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ range: Range<Int>) -> [UInt32]
where Bytes.Element == UInt8, Bytes.Index == Int {
    var output: [UInt32] = []
    output.reserveCapacity(range.count / 3 + 1)
    var index = range.lowerBound
    while index < range.upperBound {
        let (value, length) = scalar(in: bytes, at: index)
        let folded = fold(value)
        if folded != UInt32(ASCII.space) { output.append(folded) }
        index += length
    }
    return output
}

/// The next two characters where both begin with bytes from `lead` to E9, as those of Chinese text do; nil for any others. There are eight bytes.
@inline(__always)
func twoChinese(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, from lead: UInt64) -> (first: UInt32, second: UInt32)? {
    let eight = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    guard eight & 0xC0C0_00C0_C000 == 0x8080_0080_8000 else { return nil }
    let span = 0xE9 - lead
    guard (eight & 0xFF) &- lead <= span, (eight >> 24 & 0xFF) &- lead <= span else { return nil }
    let (first, second) = (UInt32(truncatingIfNeeded: eight), UInt32(truncatingIfNeeded: eight >> 24))
    return (
        (first & 0x0F) << 12 | (first >> 2) & 0xFC0 | (first >> 16) & 0x3F,
        (second & 0x0F) << 12 | (second >> 2) & 0xFC0 | (second >> 16) & 0x3F
    )
}

/// The folded scalars of a piece of valid UTF-8, without its spaces, one after the other: `foldedScalars` without a list of them.
struct FoldedScalars<Bytes: RandomAccessCollection>: Sequence, IteratorProtocol where Bytes.Element == UInt8, Bytes.Index == Int {
    private let bytes: Bytes
    private var rest: Range<Int>

    init(_ bytes: Bytes, _ range: Range<Int>) { (self.bytes, rest) = (bytes, range) }

    @inline(__always)
    mutating func next() -> UInt32? {
        while !rest.isEmpty {
            let (value, length) = scalar(in: bytes, at: rest.lowerBound)
            rest = Swift.min(rest.lowerBound + length, rest.upperBound)..<rest.upperBound
            let folded = fold(value)
            if folded != UInt32(ASCII.space) { return folded }
        }
        return nil
    }

    /// The last of them; nil where there is none.
    var last: UInt32? { reduce(nil) { $1 } }
}

/// Whether all folded scalars of a piece of UTF-8, without its spaces, are such.
@inline(__always)
func everyScalar<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ range: Range<Int>, _ isSuch: (UInt32) -> Bool) -> Bool
where Bytes.Element == UInt8, Bytes.Index == Int {
    var index = range.lowerBound
    while index < range.upperBound {
        let (value, length) = scalar(in: bytes, at: index)
        let folded = fold(value)
        if folded != UInt32(ASCII.space), !isSuch(folded) { return false }
        index += length
    }
    return true
}

func foldedScalars(_ text: Text) -> [UInt32] { foldedScalars(text.utf8, 0..<text.utf8.count) }
