import Foundation
@testable import Report

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A picture as a program reads it.
final class ReadSVG: NSObject, XMLParserDelegate {
    struct Line {
        let text: String
        let x: Int
        let y: Int
        let names: [Substring]

        private var size: TextSize { names.contains("title") ? .title : names.contains("small") ? .small : .normal }

        /// Left, right, top and bottom.
        var box: (left: Int, right: Int, top: Int, bottom: Int) {
            let width = textWidth(text, size)
            let left = names.contains("end") ? x - width : names.contains("middle") ? x - width / 2 : x
            return (left, left + width, y - size.rawValue * 88 / 100, y + size.rawValue * 12 / 100)
        }

        func overlaps(_ other: Line) -> Bool {
            box.left < other.box.right && other.box.left < box.right && box.top < other.box.bottom && other.box.top < box.bottom
        }
    }

    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var lines: [Line] = []
    private(set) var tips: [String] = []
    private(set) var width = 0
    private(set) var height = 0
    private var path: [(name: String, attributes: [String: String], text: String)] = []

    /// Nil for what is not well-formed.
    init?(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        guard parser.parse() else { return nil }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        elements.insert(name)
        self.attributes.formUnion(attributes.keys)
        if name == "svg" { (width, height) = (Int(attributes["width"]!)!, Int(attributes["height"]!)!) }
        path.append((name, attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { path[path.count - 1].text += text }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        let (name, attributes, text) = path.removeLast()
        if name == "title" { tips.append(text) }
        guard name == "text" else { return }
        let names = (attributes["class"] ?? "").split(separator: " ")
        lines.append(Line(text: text, x: Int(attributes["x"]!)!, y: Int(attributes["y"]!)!, names: names))
    }
}
