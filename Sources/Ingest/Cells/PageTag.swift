/// A tag of a page, as browsers save it and some converters write tables: `<td rowspan="2">`.
struct PageTag {
    /// What tags are looked at for.
    enum Element {
        case table, row, cell
        /// What no page shows.
        case hidden
        /// What stands in a line of its own.
        case block
        /// What stands above or below its line: the mark of a note, an exponent.
        case raised
        case other
    }

    /// More bytes than a tag has.
    private static let longest = 4_000

    let element: Element
    let isEnd: Bool
    private let name: Range<Int>
    /// Behind its last sign.
    let end: Int

    /// - Parameter start: the place of a sign `<`.
    /// - Returns: nil where that is a sign of text, as in `<5%`.
    init?<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at start: Int) where Bytes.Index == Int {
        let limit = min(bytes.endIndex, start + Self.longest)
        var index = start + 1
        if bytes[index...].starts(with: "!--".utf8) {
            (element, isEnd, name, end) = (.hidden, false, index..<(index + 3), index + 3)
            return
        }
        // `<?xml:namespace prefix = o>`, `<![endif]>`
        if index < limit, bytes[index] == UInt8(ascii: "!") || bytes[index] == ASCII.questionMark {
            let close = bytes[index..<limit].firstIndex { $0 == ASCII.greater || $0 == ASCII.less }
            guard let close, bytes[close] == ASCII.greater else { return nil }
            (element, isEnd, name, end) = (.other, false, index..<index, close + 1)
            return
        }
        isEnd = index < limit && bytes[index] == ASCII.slash
        if isEnd { index += 1 }
        let nameStart = index
        while index < limit, isLetter(bytes[index]) || isDigit(bytes[index]) { index += 1 }
        name = nameStart..<index
        // Those of office programs have a colon in their names, and no text has the end of a tag.
        let isNamed = index < limit && nameStart < index && isLetter(bytes[nameStart]) && (isEnd || bytes[index] == ASCII.colon)
        guard index < limit, let element = Self.element(bytes[name]) ?? (isNamed ? .other : nil) else { return nil }
        guard bytes[index] <= ASCII.space || [ASCII.slash, ASCII.greater, ASCII.colon].contains(bytes[index]) else { return nil }
        self.element = element
        var mark: UInt8?
        while index < limit, mark != nil || bytes[index] != ASCII.greater {
            // Another tag begins: this one has no end. In quotation marks another one may be spoken of, but no cell.
            if bytes[index] == ASCII.less, mark == nil || Self.isOfTable(bytes, index) { return nil }
            if bytes[index] == mark {
                mark = nil
            } else if mark == nil, bytes[index] == ASCII.quote || bytes[index] == ASCII.apostrophe {
                mark = bytes[index]
            }
            index += 1
        }
        guard index < limit else { return nil }
        end = index + 1
    }

    /// Whether the tag of a table, its rows or cells begins in a place.
    private static func isOfTable<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ start: Int) -> Bool where Bytes.Index == Int {
        let name = bytes[(start + 1)...].prefix(8).drop { $0 == ASCII.slash }.prefix { isLetter($0) }
        return switch element(name) {
        case .table, .row, .cell: true
        default: false
        }
    }

    private static func element(_ name: some Collection<UInt8>) -> Element? {
        guard !name.isEmpty, name.count <= 10 else { return nil }
        return switch String(decoding: name.lazy.map(small), as: UTF8.self) {
        case "table": .table
        case "tr": .row
        case "td", "th": .cell
        case "head", "script", "style": .hidden
        case "br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "center": .block
        case "sup", "sub": .raised
        case "html", "body", "thead", "tbody", "tfoot", "caption", "colgroup", "col", "a", "b", "strong", "i", "em", "u", "s",
            "span", "font", "img", "input", "label", "form", "meta", "link", "o":
            .other
        default: nil
        }
    }

    /// How many columns or rows its cell takes: one where it does not say so.
    func span(_ attribute: String.UTF8View, _ bytes: Kept<UInt8>) -> Int {
        var rest = bytes[name.upperBound..<end]
        while !rest.isEmpty, !rest.lazy.map(small).starts(with: attribute) { rest = rest.dropFirst() }
        let digits = rest.drop { !isDigit($0) && $0 != ASCII.space }.prefix { isDigit($0) }
        return min(max(1, digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }), 1_000)
    }

    /// Where that ends which the page does not show; nil where nothing ends it.
    /// - Parameter unclosed: what was looked through to the end of the document in vain: that is done once for each sort of tag.
    func endOfHidden(_ bytes: Kept<UInt8>, unclosed: inout UnclosedTags) -> Int? {
        let own = sort(bytes)
        if unclosed.contains(own) { return nil }
        var index = end
        while index < bytes.endIndex {
            if own == .comment {
                if bytes[index...].starts(with: "-->".utf8) { return index + 3 }
            } else if bytes[index] == ASCII.less, let tag = PageTag(bytes, at: index), tag.isEnd, isNamed(like: tag, bytes) {
                return tag.end
            }
            index += 1
        }
        unclosed.insert(own)
        return nil
    }

    /// Of a tag of what no page shows.
    private func sort(_ bytes: Kept<UInt8>) -> UnclosedTags {
        switch small(bytes[name.lowerBound]) {
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "h"): .head
        default: small(bytes[name.lowerBound + 1]) == UInt8(ascii: "c") ? .script : .style
        }
    }

    private func isNamed(like other: PageTag, _ bytes: Kept<UInt8>) -> Bool {
        bytes[name].lazy.map(small).elementsEqual(bytes[other.name].lazy.map(small))
    }
}

/// The sorts of tags of what no page shows that have no end in the rest of a document.
struct UnclosedTags: OptionSet {
    let rawValue: UInt8
    /// `<!--`
    static let comment = UnclosedTags(rawValue: 1)
    static let head = UnclosedTags(rawValue: 2)
    static let script = UnclosedTags(rawValue: 4)
    static let style = UnclosedTags(rawValue: 8)
}

func isLetter(_ byte: UInt8) -> Bool { small(byte) >= UInt8(ascii: "a") && small(byte) <= UInt8(ascii: "z") }

/// A capital letter as a small one.
private func small(_ byte: UInt8) -> UInt8 { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 0x20 : byte }
