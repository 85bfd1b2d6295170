import Ingest

/// Where the text of one project prints the full name of another.
struct QuotedNames {
    struct Quote {
        /// The project whose text prints the name.
        let by: Int
        /// The first unit of the name in that text.
        let position: Int
        /// Whether the words around it say that the named project came before (原…, …更名为).
        let asPredecessor: Bool
    }

    /// By name, in order of projects.
    private(set) var quotes: [[Quote]]
    /// By name, for each of its quotes: how many names quote it up to there, and from there on.
    private var quoting: [[(upTo: Int, from: Int)]] = []
    /// By project, in order.
    private let years: [FiscalYear]

    /// - Parameter names: the number of each project's name; equal names have one number.
    init(_ projects: [ProjectYear], names: [Int], texts: BodyTexts) {
        quotes = [[Quote]](repeating: [], count: projects.count)
        years = projects.map(\.year)
        var units: [Int: [UInt16]] = [:]
        var first = [Int](repeating: 0, count: projects.count)
        for project in projects.indices.reversed() { first[names[project]] = project }
        for project in projects.indices where !texts.namePlaces[project].isEmpty {
            let text = texts.texts[project].units
            var matches: [Match] = []
            var looks = Self.mostLooks(text)
            // Names that begin with one run come one after another.
            var beginnings: [Int] = []
            for place in texts.namePlaces[project] where looks > 0 {
                let name = units[place.name] ?? comparableUnits(projects[first[place.name]].name)
                units[place.name] = name
                if beginnings.first != place.position {
                    beginnings = beginningsOfRun(at: place.position, in: text)
                    looks -= text.count - place.position
                }
                for beginning in beginnings where looks > 0 && beginning + name.count <= text.count {
                    looks -= name.count
                    let range = beginning..<beginning + name.count
                    if text[range].elementsEqual(name) { matches.append(Match(name: place.name, range: range)) }
                }
            }
            for (name, quote) in Self.quotes(matches, text, by: project) where name != names[project] {
                quotes[name].append(quote)
            }
        }
        quoting = quotes.map { $0.isEmpty ? [] : count($0, names) }
    }

    /// Where the text of a project prints a name; nil where it does not.
    func quote(of name: Int, by project: Int) -> Quote? {
        let place = firstQuote(of: name) { $0 >= project }
        return place < quotes[name].count && quotes[name][place].by == project ? quotes[name][place] : nil
    }

    /// How many names' texts of later, or earlier, years than one print a name.
    func countQuoting(_ name: Int, _ side: Side, than year: FiscalYear) -> Int {
        if side == .later {
            let place = firstQuote(of: name) { years[$0] > year }
            return place < quotes[name].count ? quoting[name][place].from : 0
        }
        let place = firstQuote(of: name) { years[$0] >= year }
        return place > 0 ? quoting[name][place - 1].upTo : 0
    }

    /// The place of the first quote by a project for which something holds, as it does for all after it.
    private func firstQuote(of name: Int, by isIncluded: (Int) -> Bool) -> Int {
        quotes[name].partitionPoint { !isIncluded($0.by) }
    }

    /// So many units are looked at in a text. One that repeats names that stand in each other would take ever more.
    private static func mostLooks(_ text: [UInt16]) -> Int { 100_000 + 100 * text.count }

    /// One quote of each name: where it is said to be what came before, if that is said anywhere.
    private static func quotes(_ matches: [Match], _ text: [UInt16], by project: Int) -> [Int: Quote] {
        // A name inside a longer one is not quoted.
        let longest = matches.isEmpty ? [] : longestLengths(matches, text.count)
        let whole = matches.filter { match in
            // A longer one reaches over this one's beginning or its end.
            max(longest[match.range.lowerBound], longest[match.range.upperBound - 1]) == match.range.count
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var quotes: [Int: Quote] = [:]
        for enumeration in enumerations(whole, text) {
            // What is said of one name of an enumeration is said of all.
            let asPredecessor = enumeration.contains { isSuccession(text, $0.range) }
            if !asPredecessor, isOther(text, enumeration.first!.range) { continue }
            for match in enumeration {
                if let first = quotes[match.name], first.asPredecessor || !asPredecessor { continue }
                quotes[match.name] = Quote(by: project, position: match.range.lowerBound, asPredecessor: asPredecessor)
            }
        }
        return quotes
    }
}

/// For each quote: how many names there are up to it, and from it on.
private func count(_ quotes: [QuotedNames.Quote], _ names: [Int]) -> [(upTo: Int, from: Int)] {
    func counts(_ quotes: some Sequence<QuotedNames.Quote>) -> [Int] {
        var seen: Set<Int> = []
        return quotes.map { quote in
            seen.insert(names[quote.by])
            return seen.count
        }
    }
    return zip(counts(quotes), counts(quotes.reversed()).reversed()).map { (upTo: $0, from: $1) }
}

/// Where a text prints a project's name.
private struct Match {
    let name: Int
    let range: Range<Int>
}

/// Where the run stands that begins at a unit, from there on.
private func beginningsOfRun(at position: Int, in text: [UInt16]) -> [Int] {
    let run = text[position...].prefix(Shingles.length)
    return (position...text.count - run.count).filter { text[$0] == text[position] && text[$0...].prefix(run.count).elementsEqual(run) }
}

/// By unit of a text, how long the longest match is that reaches over it; 0 where none does.
private func longestLengths(_ matches: [Match], _ count: Int) -> [Int] {
    var longest = [Int](repeating: 0, count: count)
    // Where the next unit is that has no length yet: each is given one once.
    var next = Array(0...count)
    func free(_ unit: Int) -> Int {
        var unit = unit
        while next[unit] != unit {
            next[unit] = next[next[unit]]
            unit = next[unit]
        }
        return unit
    }
    for match in matches.sorted(by: { $0.range.count > $1.range.count }) {
        var unit = free(match.range.lowerBound)
        while unit < match.range.upperBound {
            longest[unit] = match.range.count
            next[unit] = unit + 1
            unit = free(unit)
        }
    }
    return longest
}

/// Names that follow each other with nothing between them but a sign or 和 (原甲、乙和丙) are one enumeration.
private func enumerations(_ names: [Match], _ text: [UInt16]) -> [[Match]] {
    var result: [[Match]] = []
    for name in names {
        if let last = result.last?.last?.range.upperBound, last <= name.range.lowerBound,
            connectors.contains(Array(text[last..<name.range.lowerBound]))
        {
            result[result.count - 1].append(name)
        } else {
            result.append([name])
        }
    }
    return result
}

/// Whether the words around a name say that it is the name of what was before.
private func isSuccession(_ text: [UInt16], _ name: Range<Int>) -> Bool {
    let before = text[max(0, name.lowerBound - 4)..<name.lowerBound]
    let after = text[name.upperBound..<min(text.count, name.upperBound + 10)]
    return wordsBefore.contains { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) }
        || wordsAfter.contains { word in contains(after, word) }
}

/// Whether the words before a name say that it is another project's: 与…衔接, 不含….
private func isOther(_ text: [UInt16], _ name: Range<Int>) -> Bool {
    let before = text[max(0, name.lowerBound - 4)..<name.lowerBound]
    return wordsBeforeOthers.contains { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) }
}

private func contains(_ text: ArraySlice<UInt16>, _ word: [UInt16]) -> Bool {
    guard text.count >= word.count else { return false }
    return (text.startIndex...text.endIndex - word.count).contains { text[$0..<$0 + word.count].elementsEqual(word) }
}

private func words(_ list: String) -> [[UInt16]] { list.split(separator: " ").map { Array($0.utf16) } }

private let wordsBefore = words("原 原为 原名 原名为 前身为 前身是 原有 承接 承接原 延续 接续 承继 整合 整合了 归并 合并 由")
private let wordsAfter = words("更名 改名 名称调整 调整为 调整而来 整合 归并 合并 并入 拆分 拆为 分设 分立 剥离 划出 变更为")
private let wordsBeforeOthers = words("与 同 不含 不包括 除 参照 参考 区别于 配合")
/// What stands between the names of an enumeration; signs are left out of the text.
private let connectors = [[]] + words("和 及 与 以及 项目 项目和 项目及 项目与 原 和原 及原 与原 项目和原")
