import Ingest

/// Text from a form as it may stand in Markdown: it shows as printed, whatever markup it contains, on one line,
/// and no longer than `limit` characters.
func escaped(_ text: Text, limit: Int = 60) -> String { escaped(text.description, limit: limit) }

/// The same for a sentence that quotes text from a form.
func escaped(_ text: String, limit: Int = .max) -> String {
    var shown = limit == .max ? text : shortened(text, to: limit)
    if isPlain(shown, besides: mayBeMarkup) { return shown }
    return shown.withUTF8 { utf8 in
        var escaped = EscapedText(capacity: utf8.count + 16)
        var position = 0
        while position < utf8.count {
            let length = characterLength(utf8[position])
            escaped.append(UnsafeBufferPointer(rebasing: utf8[position..<position + length]))
            position += length
        }
        return String(decoding: escaped.bytes, as: UTF8.self)
    }
}

/// At most `limit` characters, the last of them an ellipsis where something was left out.
func shortened(_ text: String, to limit: Int) -> String {
    text.utf8.count <= limit || text.unicodeScalars.count <= limit
        ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}

/// A path or text as it may stand in a line of a terminal: control characters, and those that turn or hide text, become `?`.
func singleLine(_ text: Text) -> String { singleLine(text.description) }

/// The same for a sentence that quotes text from a form.
package func singleLine(_ text: String) -> String {
    if isPlain(text) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) || isInvisible($0) ? "?" : $0 }))
}

/// Whether each character of a text shows as it is, as nearly always: printable ASCII but for some signs, what stands from U+3000 to U+9FFF, and
/// full-width signs and digits.
func isPlain(_ text: String, besides isSpecial: (UInt8) -> Bool = { _ in false }) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
        var position = 0
        while position < utf8.count {
            switch utf8[position] {
            case 0x20..<0x7F where !isSpecial(utf8[position]): position += 1
            case 0xE3...0xE9: position += 3
            case 0xEF where utf8[position + 1] == 0xBC: position += 3
            default: return false
            }
        }
        return true
    }
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
}

/// Characters that show nothing and turn or hide what stands beside them. ASCII has none, nor have the Chinese characters and signs.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0xAD || 0x3000..<0xD800 ~= scalar.value { return false }
    return scalar.properties.generalCategory == .format
}
