import Ingest

extension AuditRule {
    static let textRepeated = AuditRule(
        .textRepeated,
        sentence: Wording(
            "“{subject}” of “{project}” has the same words twice, the other time {other}: “{found}”",
            "“{project}”的“{subject}”文字重复（另见{other}）：“{found}”"),
        definition: Wording(
            "a run of at least 40 characters stands twice in one cell; the longest is shown.", "同一栏内有不少于40字的文字重复出现，列出其中最长者。"),
        check: eachForm { form in
            guard !form.narratives.isEmpty else { return .none }
            return form.narratives.compactMap { narrative in
                let text = RunningText(narrative)
                guard let repeated = longestRepetition(in: text.characters) else { return nil }
                var finding = Finding(.textRepeated, of: form, line: text.line(at: repeated.second))
                finding.subject = narrative.label
                let words = repeated.second..<repeated.second + repeated.length
                finding.found = text.text((words.first { !isEndOfClause(text.characters[$0]) } ?? words.lowerBound)..<words.upperBound)
                finding.compare(with: Place(source: form.source, line: text.line(at: repeated.first) ?? form.firstLine))
                return finding
            }
        })
}

/// So long a run of characters is not repeated by chance.
private let leastRun = 40

/// The longest run of characters that stands twice without overlapping itself, the first of equally long ones; nil where none is long enough.
func longestRepetition(in text: [UInt32]) -> (first: Int, second: Int, length: Int)? {
    guard text.count >= 2 * leastRun else { return nil }
    var firsts: [UInt64: Int] = [:]
    var longest: (first: Int, second: Int, length: Int)?
    var position = 0
    while position + leastRun <= text.count {
        let key = hash(text[position..<position + leastRun])
        guard let first = firsts[key], first + leastRun <= position else {
            if firsts[key] == nil { firsts[key] = position }
            position += 1
            continue
        }
        var length = 0
        while position + length < text.count, first + length < position, text[first + length] == text[position + length] { length += 1 }
        if length >= leastRun, length > longest?.length ?? 0 { longest = (first, position, length) }
        position += max(1, length - leastRun + 1)
    }
    return longest
}

/// FNV-1a.
private func hash(_ characters: ArraySlice<UInt32>) -> UInt64 {
    characters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
