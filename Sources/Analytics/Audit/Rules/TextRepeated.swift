import Ingest

extension AuditRule {
    static let textRepeated = AuditRule(
        .textRepeated,
        sentence: Wording(
            "“{subject}” of “{project}” has the same words twice, the other time {other}: “{found}”",
            "“{project}”的“{subject}”文字重复（另见{other}）：“{found}”"),
        definition: Wording(
            "a run of at least 40 characters stands twice in one cell, the longest is shown; or an indicator's name has at least six characters twice on "
                + "end.",
            "同一栏内有不少于40字的文字重复出现，列出其中最长者；或指标名称中有不少于6字的文字连续重复。"),
        check: eachText { form, texts in
            guard !form.narratives.isEmpty || !form.indicators.isEmpty else { return .none }
            return form.indicators.compactMap { stutter($0, form) }
                + texts.compactMap { text in
                    guard let repeated = longestRepetition(in: text.characters) else { return nil }
                    var finding = Finding(.textRepeated, of: form, line: text.line(at: repeated.second))
                    finding.subject = text.label
                    let words = repeated.second..<repeated.second + repeated.length
                    finding.found = text.text((words.first { !isEndOfClause(text.characters[$0]) } ?? words.lowerBound)..<words.upperBound)
                    finding.compare(with: Place(source: form.source, line: text.line(at: repeated.first) ?? form.firstLine))
                    return finding
                }
        })
}

/// An indicator whose name says the same twice on end, as cells do that were joined wrongly.
private func stutter(_ indicator: Indicator, _ form: ProjectForm) -> Finding? {
    if indicator.level3.utf8.count < 2 * leastStutter { return nil }
    let name = codePoints(indicator.level3.utf8)
    for length in stride(from: leastStutter, through: name.count / 2, by: 1) {
        for start in 0...name.count - 2 * length
        where name[start] == name[start + length] && name[start..<start + length] == name[start + length..<start + 2 * length] {
            var finding = Finding(.textRepeated, of: form, line: indicator.line)
            finding.subject = indicator.level3
            finding.found = Text(codePoints: name[start..<start + length])
            finding.compare(with: Place(source: form.source, line: indicator.line))
            return finding
        }
    }
    return nil
}

private let leastStutter = 6

/// So long a run of characters is not repeated by chance.
private let leastRun = 40

/// The longest run of characters that stands twice without overlapping itself, the first of equally long ones; nil where none is long enough.
func longestRepetition(in text: [UInt32]) -> (first: Int, second: Int, length: Int)? {
    guard text.count >= 2 * leastRun else { return nil }
    let keys = runKeys(text)
    var numbers = Numbering()
    /// By the number of a key, where it is first.
    var firsts: [Int] = []
    var longest: (first: Int, second: Int, length: Int)?
    var position = 0
    while position < keys.count {
        let number = numbers.number(keys[position])
        if number == firsts.count { firsts.append(position) }
        let first = firsts[number]
        guard first + leastRun <= position else {
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

/// A key for each run of `leastRun` characters, rolled on from the one before (Rabin and Karp).
private func runKeys(_ text: [UInt32]) -> [UInt64] {
    let base: UInt64 = 0x100_0000_01B3
    let power = (0..<leastRun).reduce(UInt64(1)) { power, _ in power &* base }
    var keys: [UInt64] = []
    keys.reserveCapacity(text.count - leastRun + 1)
    var key: UInt64 = 0
    for (position, character) in text.enumerated() {
        key = key &* base &+ UInt64(character)
        if position >= leastRun { key = key &- power &* UInt64(text[position - leastRun]) }
        if position >= leastRun - 1 { keys.append(key) }
    }
    return keys
}
