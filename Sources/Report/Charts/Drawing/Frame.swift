/// What a legend explains, beside its words.
enum Swatch {
    case area(Fill, edge: Stroke = .edge)
    case line(Stroke)
    case dot(isHollow: Bool)
    case diamond
}

extension Drawing {
    /// The height of a line of text.
    static let lineHeight = 20

    /// What the picture shows, and below it in which unit.
    mutating func header(_ title: String, _ subtitle: String) {
        label(title, x: Drawing.margin, y: y + 8, room: room, TextStyle(size: .title))
        y += 28
        notes([subtitle])
        y += 6
    }

    /// As many entries a line as fit.
    mutating func legend(_ entries: [(swatch: Swatch, words: String)]) {
        var x = Drawing.margin
        for entry in entries {
            let words = fitted(entry.words, to: room - 34, .small)
            let width = 34 + textWidth(words, .small)
            if x > Drawing.margin, x + width > self.width - Drawing.margin {
                x = Drawing.margin
                y += Drawing.lineHeight
            }
            draw(entry.swatch, x: x, y: y + 8)
            text(words, x: x + 28, y: y + 8, TextStyle(size: .small))
            x += width + 14
        }
        if !entries.isEmpty { y += Drawing.lineHeight + 10 }
    }

    /// Paragraphs in small letters.
    mutating func notes(_ paragraphs: [String]) {
        for line in paragraphs.flatMap({ wrapped($0, to: room, .small) }) {
            text(line, x: Drawing.margin, y: y + 8, TextStyle(size: .small, isMuted: true))
            y += 18
        }
    }

    private mutating func draw(_ swatch: Swatch, x: Int, y: Int) {
        switch swatch {
        case .area(let fill, let edge): area(x: x, y: y - 6, width: 22, height: 12, fill, edge: edge)
        case .line(let stroke): path("M\(x),\(y) H\(x + 22)", stroke)
        case .dot(let isHollow): dot(x: x + 11, y: y, isHollow: isHollow)
        case .diamond: diamond(x: x + 11, y: y)
        }
    }
}
