import Ingest

/// Text from a form as it may stand in Markdown: it shows as printed, whatever markup it contains, on one line,
/// and no longer than `limit` characters.
func escaped(_ text: Text, limit: Int = 60) -> String { escaped(text.description, limit: limit) }

/// The same for a sentence that quotes text from a form.
func escaped(_ text: String, limit: Int = .max) -> String {
    let shown = shortened(text, to: limit).unicodeScalars.filter { !isInvisible($0) }.map { isControl($0) ? " " : $0 }
    var result = String.UnicodeScalarView()
    for (position, scalar) in shown.enumerated() {
        if markup.contains(scalar) || beginsLink(shown, position) { result.append("\\") }
        result.append(scalar)
    }
    return String(result)
}

/// Whether a colon before `//` or a word stands there, which begins a link or a picture, or the point of `www.`; any other colon is left readable.
private func beginsLink(_ text: [Unicode.Scalar], _ position: Int) -> Bool {
    switch text[position] {
    case ":":
        guard position + 1 < text.count else { return false }
        let next = text[position + 1]
        return next == "/" || next.isASCII && (next.properties.isAlphabetic || next == "+" || next == "-")
    case ".": return position >= 3 && text[position - 3..<position].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
}

/// At most `limit` characters, the last of them an ellipsis where something was left out.
func shortened(_ text: String, to limit: Int) -> String {
    text.unicodeScalars.count <= limit ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
}

/// A path or text as it may stand in a line of a terminal: control characters become `?`.
func singleLine(_ text: Text) -> String { singleLine(text.description) }

/// The same for a sentence that quotes text from a form.
func singleLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) || isInvisible($0) ? "?" : $0 }))
}

/// Everything that begins or ends markup in CommonMark, GitHub's tables and links, and pandoc's mathematics, citations, super- and subscripts.
private let markup = Set("\\`*_{}[]<>#|~$^@&".unicodeScalars)

func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
}

/// Characters that show nothing and turn or hide what stands beside them.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }
