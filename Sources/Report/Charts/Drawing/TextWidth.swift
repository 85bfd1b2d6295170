/// The sizes of text in a picture, in pixels.
enum TextSize: Int {
    case title = 17
    case normal = 13
    case small = 12
}

/// How many pixels a text takes at most, whatever font shows it: Chinese characters are as wide as high, others are measured generously.
func textWidth(_ text: some StringProtocol, _ size: TextSize = .normal) -> Int {
    pixels(text.unicodeScalars.reduce(0) { $0 + width(of: $1) }, size)
}

/// - Parameter thousandths: of the size.
private func pixels(_ thousandths: Int, _ size: TextSize) -> Int { (thousandths * size.rawValue + 999) / 1000 }

/// In thousandths of the size.
private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "M", "W", "m", "w", "@", "%": 1000
    case " ", ".", ",", ":", ";", "'", "(", ")", "i", "j", "l", "f", "t", "r", "I": 450
    case "A"..."Z", "&": 780
    case "\u{20}"..."\u{7E}": 640
    // Quotes, dashes and dots are as wide as a character in Chinese fonts.
    default: displayWidth(scalar) == 0 ? 0 : 1000
    }
}

/// As much of a text as fits, the last character an ellipsis where something was left out; empty where not even that fits.
func fitted(_ text: String, to room: Int, _ size: TextSize = .normal) -> String {
    // No text that fits has more characters than pixels; the cut keeps a hostile name from costing time.
    let text = shortened(text, to: max(room, 1) + 1)
    if textWidth(text, size) <= room { return text }
    var shown = Array(text.unicodeScalars)
    while !shown.isEmpty {
        shown.removeLast()
        let candidate = String(String.UnicodeScalarView(shown)) + "…"
        if textWidth(candidate, size) <= room { return candidate }
    }
    return ""
}

/// Breaks a text into lines that fit: at spaces, and between Chinese characters, where there are no spaces.
func wrapped(_ text: String, to room: Int, _ size: TextSize) -> [String] {
    var lines: [String] = []
    var line = ""
    /// In thousandths of the size, as the widths of its pieces add up.
    var lineWidth = 0
    for piece in unbreakablePieces(of: text) {
        var piece = piece
        if !line.isEmpty, pixels(lineWidth + piece.width, size) > room {
            lines.append(line)
            piece.dropSpaces()
            (line, lineWidth) = ("", 0)
        }
        line += piece.text
        lineWidth += piece.width
    }
    return (lines + [line]).map { fitted($0, to: room, size) }.filter { !$0.isEmpty }
}

/// A part of a text that stands on one line.
private struct UnbreakablePiece {
    var text = ""
    /// In thousandths of the size.
    var width = 0

    mutating func append(_ character: Character) {
        text.append(character)
        for scalar in character.unicodeScalars { width += Report.width(of: scalar) }
    }

    /// Those that it begins with.
    mutating func dropSpaces() {
        var rest = UnbreakablePiece()
        for character in text.drop(while: { $0 == " " }) { rest.append(character) }
        self = rest
    }
}

/// Words with the space before them, single Chinese characters, and with either the punctuation that must not begin a line.
private func unbreakablePieces(of text: String) -> [UnbreakablePiece] {
    var pieces: [UnbreakablePiece] = []
    var followsChinese = true
    for character in text {
        let isChinese = character.unicodeScalars.reduce(0) { $0 + displayWidth($1) } > 1
        if pieces.isEmpty || !mustNotBeginLine(character) && (character == " " || isChinese || followsChinese) {
            pieces.append(UnbreakablePiece())
        }
        pieces[pieces.count - 1].append(character)
        followsChinese = isChinese
    }
    return pieces
}

/// Punctuation that ends what stands before it.
private func mustNotBeginLine(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return false }
    switch scalar {
    case "，", "。", "、", "；", "：", "）", "》", "”", "！", "？", ",", ".", ";", "\u{37E}", ":", ")", "%", "…": return true
    default: return false
    }
}
