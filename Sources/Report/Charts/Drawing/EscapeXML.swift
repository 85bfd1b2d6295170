/// Text from a form as it may stand in XML, in an element or an attribute: no markup, no character that XML does not allow, one line, no
/// characters that turn the direction of what stands beside them, and no longer than `limit` characters.
func xmlEscaped(_ text: String, limit: Int = 300) -> String {
    let shown = shortened(text, to: limit)
    if isPlain(shown, besides: isXMLMarkup) { return shown }
    var result = String.UnicodeScalarView()
    for scalar in shown.unicodeScalars where !isInvisible(scalar) {
        switch scalar {
        case "&": result.append(contentsOf: "&amp;".unicodeScalars)
        case "<": result.append(contentsOf: "&lt;".unicodeScalars)
        case ">": result.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
        case "'": result.append(contentsOf: "&#39;".unicodeScalars)
        case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
        default: result.append(isControl(scalar) ? " " : scalar)
        }
    }
    return String(result)
}

private func isXMLMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), ASCII.quote, ASCII.apostrophe: true
    default: false
    }
}
