/// Removes what PDF converters leave of HTML, Markdown and LaTeX in a line: `<br>`, `<p>`, `**`, `$\geq 90\%$`, `&gt;`, heading marks.
/// - Returns: nil when the line has none, which is nearly always.
func cleanMarkup(_ bytes: [UInt8]) -> [UInt8]? {
    let range = bytes.indices
    guard bytes.contains(where: mayBeMarkup) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    var inFormula = false
    var isCommentUnclosed = false
    var changed = false
    var bold: BoldMarks?
    while index < range.upperBound {
        let byte = bytes[index]
        if byte == ASCII.asterisk {
            let length = bytes[index...].prefix { $0 == ASCII.asterisk }.count
            let marks = bold ?? BoldMarks(bytes)
            bold = marks
            if length == 2, marks.isMark(bytes, at: index) {
                changed = true
            } else {
                output.append(contentsOf: bytes[index..<(index + length)])
            }
            index += length
            continue
        }
        if byte == ASCII.ampersand, let reference = characterReference(bytes[index...]) {
            // A border of a table is none where it is written so.
            if reference.scalar == UInt32(ASCII.pipe) { output.append(ASCII.backslash) }
            appendUTF8(reference.scalar, to: &output)
            index += reference.length
            changed = true
        } else if mayBeMarkup(byte),
            let (length, replacement) = markup(
                bytes, index..<range.upperBound, inFormula: &inFormula, isCommentUnclosed: &isCommentUnclosed, atStart: output.isEmpty)
        {
            output.append(contentsOf: replacement)
            index += length
            changed = true
        } else {
            output.append(byte)
            index += 1
        }
    }
    return changed ? output : nil
}

func mayBeMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.less, ASCII.dollar, ASCII.asterisk, ASCII.ampersand, ASCII.backslash, ASCII.numberSign, UInt8(ascii: "{"), UInt8(ascii: "}"):
        true
    default: false
    }
}

/// The length of the markup at the start of `range` and what it stands for; nil when it is ordinary text.
/// - Parameter isCommentUnclosed: whether the rest of the line was looked through for the end of a comment in vain: that is done once.
private func markup(
    _ bytes: [UInt8], _ range: Range<Int>, inFormula: inout Bool, isCommentUnclosed: inout Bool, atStart: Bool
) -> (length: Int, replacement: String.UTF8View)? {
    let rest = bytes[range]
    switch bytes[range.lowerBound] {
    case ASCII.less:
        if rest.starts(with: "<!--".utf8) { return (lengthOfComment(rest, &isCommentUnclosed), "".utf8) }
        return PageTag(bytes, at: range.lowerBound).map { ($0.end - range.lowerBound, " ".utf8) }
    case ASCII.ampersand:
        return entity(rest)
    case ASCII.backslash:
        // A line break that some program wrote as a programmer does; what goes on with letters is a command, as `\\neq`.
        if rest.dropFirst().first == UInt8(ascii: "n"), rest.dropFirst(2).first.map({ $0 | 0x20 < 0x61 || $0 | 0x20 > 0x7A }) ?? true {
            return (2, " ".utf8)
        }
        return commands.first { rest.starts(with: $0.key) }.map { ($0.key.count, $0.value) }
    case ASCII.dollar:
        guard inFormula || rest.dropFirst().contains(ASCII.dollar) else { return nil }
        inFormula.toggle()
        return (1, "".utf8)
    case ASCII.numberSign:
        guard atStart else { return nil }
        let marks = rest.prefix { $0 == ASCII.numberSign }.count
        // Alone in its cell it stands for an amount that its column was too narrow for.
        let words = rest.dropFirst(marks)
        let isHeading = marks <= 6 && words.first == ASCII.space && words.contains { $0 > ASCII.space && $0 != ASCII.pipe }
        return isHeading ? (marks, "".utf8) : nil
    default:
        return inFormula ? (1, "".utf8) : nil
    }
}

/// Of a comment up to its end, or of what begins it where nothing in the line ends it.
private func lengthOfComment(_ rest: ArraySlice<UInt8>, _ isUnclosed: inout Bool) -> Int {
    if isUnclosed { return 4 }
    let end = rest.indices.dropFirst(4).first { rest[$0] == ASCII.greater && rest[..<$0].suffix(2).elementsEqual("--".utf8) }
    isUnclosed = end == nil
    return end.map { $0 + 1 - rest.startIndex } ?? 4
}

/// The `**` of a line: marks of bold type, or what stands for characters that were made unreadable, as in ≥**人, 3**.5 or 某**镇.
private struct BoldMarks {
    /// Marks of bold type come in pairs.
    private let arePaired: Bool

    init(_ bytes: [UInt8]) {
        var marks = 0
        var index = bytes.startIndex
        while let next = bytes[index...].firstIndex(of: ASCII.asterisk) {
            let length = bytes[next...].prefix { $0 == ASCII.asterisk }.count
            marks += length == 2 ? 1 : 0
            index = next + length
        }
        arePaired = marks % 2 == 0
    }

    /// - Parameter index: where two asterisks stand, and no third.
    func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
        let (before, behind) = (bytes[..<index], bytes[(index + 2)...].first)
        if isComparison(before) { return behind.map(isDigit) ?? false }
        guard let last = before.last, let behind else { return true }
        if isDigit(last), isDigit(behind) || behind == ASCII.period { return false }
        return arePaired || isEdge(last) || isEdge(behind)
    }

    private func isComparison(_ before: ArraySlice<UInt8>) -> Bool {
        comparisons.contains { before.suffix($0.sign.count).elementsEqual($0.sign) }
    }

    private func isEdge(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.pipe }
}

/// `&gt;`, or `&amp;gt;` where two programs wrote it, each of which replaces such signs.
private func entity(_ rest: ArraySlice<UInt8>) -> (length: Int, replacement: String.UTF8View)? {
    let more = rest.starts(with: "&amp;".utf8) ? rest.dropFirst("&amp".utf8.count + 1) : []
    if let twice = entities.first(where: { more.starts(with: $0.key.dropFirst()) }) {
        return ("&amp".utf8.count + twice.key.count, twice.value)
    }
    return entities.first { rest.starts(with: $0.key) }.map { ($0.key.count, $0.value) }
}

/// `&#39033;` or `&#x9879;`: a character of a page by its number, white space as a blank.
/// - Returns: nil for ordinary text, and for what is no character.
private func characterReference(_ rest: ArraySlice<UInt8>) -> (length: Int, scalar: UInt32)? {
    guard rest.starts(with: "&#".utf8), let end = rest.prefix(12).firstIndex(of: ASCII.semicolon) else { return nil }
    let digits = rest[(rest.startIndex + 2)..<end]
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard number.allSatisfy({ isDigit($0) || isHexadecimal && $0 | 0x20 >= UInt8(ascii: "a") }),
        let value = UInt32(String(decoding: number, as: UTF8.self), radix: isHexadecimal ? 16 : 10), Unicode.Scalar(value) != nil
    else { return nil }
    let isBlank = value == 0xA0 || value >= 0x09 && value <= 0x0D
    guard isBlank || value >= 0x20 && !(value >= 0x7F && value < 0xA0) else { return nil }
    return (end + 1 - rest.startIndex, isBlank ? UInt32(ASCII.space) : value)
}

private let entities: KeyValuePairs<String.UTF8View, String.UTF8View> = [
    "&gt;".utf8: ">".utf8, "&lt;".utf8: "<".utf8, "&ge;".utf8: "≥".utf8, "&le;".utf8: "≤".utf8,
    "&amp;".utf8: "&".utf8, "&nbsp;".utf8: " ".utf8, "&quot;".utf8: "\"".utf8, "&ensp;".utf8: " ".utf8, "&emsp;".utf8: " ".utf8,
    "&mdash;".utf8: "—".utf8, "&ndash;".utf8: "–".utf8, "&minus;".utf8: "-".utf8, "&yen;".utf8: "¥".utf8,
    "&ldquo;".utf8: "“".utf8, "&rdquo;".utf8: "”".utf8, "&hellip;".utf8: "…".utf8, "&middot;".utf8: "·".utf8, "&times;".utf8: "×".utf8,
]

/// LaTeX, and signs that Markdown writes with a backslash. Longer commands before their beginnings: `\geq` before `\ge`.
private let commands: KeyValuePairs<String.UTF8View, String.UTF8View> = [
    "\\geqslant".utf8: "≥".utf8, "\\leqslant".utf8: "≤".utf8, "\\geq".utf8: "≥".utf8, "\\leq".utf8: "≤".utf8,
    "\\ge".utf8: "≥".utf8, "\\le".utf8: "≤".utf8, "\\gt".utf8: ">".utf8, "\\lt".utf8: "<".utf8,
    "\\%".utf8: "%".utf8, "\\mathrm".utf8: "".utf8, "\\text".utf8: "".utf8, "\\quad".utf8: " ".utf8,
    "\\times".utf8: "×".utf8, "\\,".utf8: "".utf8, "\\*".utf8: "*".utf8, "\\_".utf8: "_".utf8, "\\#".utf8: "#".utf8, "\\$".utf8: "$".utf8,
    "\\.".utf8: ".".utf8, "\\-".utf8: "-".utf8, "\\+".utf8: "+".utf8, "\\~".utf8: "~".utf8, "\\<".utf8: "<".utf8, "\\>".utf8: ">".utf8,
    "\\[".utf8: "[".utf8, "\\]".utf8: "]".utf8, "\\(".utf8: "(".utf8, "\\)".utf8: ")".utf8, "\\=".utf8: "=".utf8, "\\'".utf8: "'".utf8,
    "\\\"".utf8: "\"".utf8, "\\&".utf8: "&".utf8,
]
