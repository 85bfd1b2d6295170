/// Breaks a paragraph into lines of at most `width` columns, so that it can be read as plain text; Markdown shows it as one paragraph.
/// A line only begins with a letter or an opening quote: anything else could be taken for the beginning of a list, a heading or a table.
func wrapLines(_ paragraph: String, width: Int = 120) -> [String] {
    var lines: [String] = []
    var lineWidth = 0
    for word in paragraph.split(separator: " ") {
        let wordWidth = displayWidth(word)
        if lines.isEmpty || lineWidth + 1 + wordWidth > width && canBeginLine(word) {
            lines.append(String(word))
            lineWidth = wordWidth
        } else {
            lines[lines.count - 1] += " "
            lines[lines.count - 1] += word
            lineWidth += 1 + wordWidth
        }
    }
    return lines
}

private func canBeginLine(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "“" } ?? false
}
