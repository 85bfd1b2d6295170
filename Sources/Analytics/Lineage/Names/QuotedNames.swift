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
    private(set) var quotes: [Int: [Quote]] = [:]

    /// - Parameter names: the number of each project's name; equal names have one number.
    init(_ projects: [ProjectYear], names: [Int], texts: BodyTexts) {
        var known: [UInt64: [(name: Int, units: [UInt16])]] = [:]
        var seen: Set<Int> = []
        for (project, name) in names.enumerated() where seen.insert(name).inserted {
            let units = comparableUnits(projects[project].name)
            guard units.count >= LineageWeights.leastQuotedName, let first = Shingles.ofName(units).first else { continue }
            known[first, default: []].append((name, units))
        }
        for project in projects.indices {
            let text = texts.texts[project].units
            var matches: [(range: Range<Int>, name: Int)] = []
            for entry in texts.shingles[project].entries {
                for (name, units) in known[entry.hash] ?? [] {
                    let range = Int(entry.position)..<Int(entry.position) + units.count
                    if range.upperBound <= text.count, text[range].elementsEqual(units) { matches.append((range, name)) }
                }
            }
            for match in matches where match.name != names[project] {
                // A name inside a longer one is not quoted.
                if matches.contains(where: { $0.range.count > match.range.count && $0.range.overlaps(match.range) }) { continue }
                quotes[match.name, default: []].append(
                    Quote(by: project, position: match.range.lowerBound, asPredecessor: isSuccession(text, match.range)))
            }
        }
    }
}

/// Whether the words around a name say that it is the name of what was before.
private func isSuccession(_ text: [UInt16], _ name: Range<Int>) -> Bool {
    let before = text[max(0, name.lowerBound - 4)..<name.lowerBound]
    let after = text[name.upperBound..<min(text.count, name.upperBound + 10)]
    return wordsBefore.contains { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) }
        || wordsAfter.contains { word in contains(after, word) }
}

private func contains(_ text: ArraySlice<UInt16>, _ word: [UInt16]) -> Bool {
    guard text.count >= word.count else { return false }
    return (text.startIndex...text.endIndex - word.count).contains { text[$0..<$0 + word.count].elementsEqual(word) }
}

private func words(_ list: String) -> [[UInt16]] { list.split(separator: " ").map { Array($0.utf16) } }

private let wordsBefore = words("原 原为 原名 原名为 前身为 前身是 原有 承接 承接原 整合 整合了 合并 由")
private let wordsAfter = words("更名 改名 名称调整 调整为 整合 合并 并入 拆分 拆为 分设 划出 变更为")
