/// An SVG picture while it is drawn, from top to bottom. Places are whole pixels, so that equal figures give equal bytes on every machine.
struct Drawing {
    /// Around the picture.
    static let margin = 24

    let width: Int
    /// Where the next part begins.
    var y = Drawing.margin
    private var elements: [String] = []
    private var fills: Set<Fill> = []

    init(width: Int) { self.width = width }

    /// The width between the margins.
    var room: Int { width - 2 * Drawing.margin }

    /// - Parameter tip: shown beside the pointer.
    mutating func area(x: Int, y: Int, width: Int, height: Int, _ fill: Fill, edge: Stroke = .edge, tip: String = "") {
        fills.insert(fill)
        element("rect", place(x, y, width, height) + " fill=\"url(#\(fill.rawValue))\" class=\"\(edge.rawValue)\"", tip: tip)
    }

    /// A plain area.
    mutating func plate(x: Int, y: Int, width: Int, height: Int, _ style: String, tip: String = "") {
        element("rect", place(x, y, width, height) + " class=\"\(style)\"", tip: tip)
    }

    /// - Parameter outline: a path that is closed.
    mutating func shape(_ outline: String, _ fill: Fill, edge: Stroke = .edge, tip: String = "") {
        fills.insert(fill)
        element("path", "d=\"\(outline)\" fill=\"url(#\(fill.rawValue))\" class=\"\(edge.rawValue)\"", tip: tip)
    }

    mutating func path(_ path: String, _ stroke: Stroke, tip: String = "") {
        element("path", "d=\"\(path)\" class=\"\(stroke.rawValue)\"", tip: tip)
    }

    mutating func dot(x: Int, y: Int, isHollow: Bool) {
        elements.append("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\" class=\"\(isHollow ? "hollow" : "own")\"/>")
    }

    /// A diamond, in outline.
    mutating func diamond(x: Int, y: Int) {
        elements.append("<path d=\"M\(x),\(y - 6) L\(x + 6),\(y) L\(x),\(y + 6) L\(x - 6),\(y) Z\" class=\"hollow\"/>")
    }

    /// A line of text whose middle is at `y`.
    mutating func text(_ text: String, x: Int, y: Int, _ style: TextStyle = TextStyle(), tip: String = "") {
        guard !text.isEmpty else { return }
        // Chinese characters reach 0.88 of their size above the base line and 0.12 below it.
        let base = y + style.size.rawValue * 38 / 100
        let names = style.names.isEmpty ? "" : " class=\"\(style.names)\""
        elements.append("<text x=\"\(x)\" y=\"\(base)\"\(names)>\(title(tip))\(xmlEscaped(text))</text>")
    }

    /// As much of a text as there is room for; the whole of it is shown beside the pointer.
    mutating func label(_ whole: String, x: Int, y: Int, room: Int, _ style: TextStyle = TextStyle()) {
        let shown = fitted(whole, to: room, style.size)
        text(shown, x: x, y: y, style, tip: shown == whole ? "" : whole)
    }

    /// The picture as a file, as high as what was drawn.
    func file(title: String) -> String {
        let height = y + Drawing.margin
        let size = "width=\"\(width)\" height=\"\(height)\""
        let patterns = Fill.allCases.filter(fills.contains).map(\.definition)
        return
            ([
                "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
                "<title>\(xmlEscaped(title))</title>", "<style>\(styleSheet)</style>",
            ] + (patterns.isEmpty ? [] : ["<defs>"] + patterns + ["</defs>"])
            + ["<rect \(size) class=\"paper\"/>"] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private func place(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> String {
        "x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
    }

    private mutating func element(_ name: String, _ attributes: String, tip: String) {
        elements.append(tip.isEmpty ? "<\(name) \(attributes)/>" : "<\(name) \(attributes)>\(title(tip))</\(name)>")
    }

    private func title(_ tip: String) -> String { tip.isEmpty ? "" : "<title>\(xmlEscaped(tip))</title>" }
}

/// Lines and edges; the raw value is their class in the style sheet.
enum Stroke: String {
    case edge
    case dashedEdge = "edge dashed"
    case axis, leader, up, down, level, doubtful
}

struct TextStyle {
    enum Anchor: String {
        case start = ""
        case middle, end
    }

    var size = TextSize.normal
    var anchor = Anchor.start
    var isStrong = false
    var isMuted = false

    /// The classes in the style sheet.
    fileprivate var names: String {
        let size =
            switch size {
            case .title: "title"
            case .normal: ""
            case .small: "small"
            }
        return [size, anchor.rawValue, isStrong ? "strong" : "", isMuted ? "muted" : ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
