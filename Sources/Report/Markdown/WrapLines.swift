/// Breaks a paragraph into lines of at most `width` columns, so that it can be read as plain text; Markdown shows it as one paragraph.
/// A line only begins with a letter or an opening quote: anything else could be taken for the beginning of a list, a heading or a table.
func wrapLines(_ paragraph: String, width: Int = 120) -> [String] {
    var lines: [String] = []
    for word in paragraph.split(separator: " ") {
        guard let line = lines.last else {
            lines.append(String(word))
            continue
        }
        if displayWidth(line) + 1 + displayWidth(word) > width, canBeginLine(word) {
            lines.append(String(word))
        } else {
            lines[lines.count - 1] += " " + word
        }
    }
    return lines
}

private func canBeginLine(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "“" } ?? false
}
