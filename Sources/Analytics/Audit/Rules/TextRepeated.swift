import Ingest

extension AuditRule {
    static let textRepeated = AuditRule(
        .textRepeated,
        sentence: Wording(
            "“{subject}” of “{project}” has the same words twice, the other time {other}: “{found}”",
            "“{project}”的“{subject}”文字重复（另见{other}）：“{found}”"),
        ofOneLine: Wording(
            "“{short:subject}” of “{project}” has the same words twice: “{found}”", "“{project}”的“{short:subject}”文字重复：“{found}”"),
        definition: Wording(
            "a run of at least 40 characters stands twice in one cell, the longest is shown; or an indicator's name has at least six characters twice on "
                + "end.",
            "同一栏内有不少于40字的文字重复出现，列出其中最长者；或指标名称中有不少于6字的文字连续重复。"),
        check: eachAudited { audited in
            guard !audited.texts.isEmpty || !audited.indicators.isEmpty else { return .none }
            let form = audited.form
            return audited.figures.indices.compactMap { position in
                stutter(audited.indicators.name(ofRow: position)).map { Finding($0, in: audited.indicators[position], of: form) }
            }
                + audited.texts.compactMap { text in
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

/// What a name says twice on end, as the names of cells do that were joined wrongly; nil where it does not.
private func stutter(_ text: Text) -> Text? {
    // Nearly all names are shorter; every character has one byte that continues no other.
    guard text.utf8.count(where: { $0 & 0xC0 != 0x80 }) >= 2 * leastStutter else { return nil }
    let name = codePoints(text.utf8)
    for length in stride(from: leastStutter, through: min(name.count / 2, mostStutter), by: 1) {
        // So many characters on end stand so far behind as well.
        var equal = 0
        for position in 0..<name.count - length {
            equal = name[position] == name[position + length] ? equal + 1 : 0
            if equal == length { return Text(codePoints: name[position - length + 1...position]) }
        }
    }
    return nil
}

extension Finding {
    /// - Parameter stutter: what the name of the indicator says twice.
    fileprivate init(_ stutter: Text, in indicator: PackedIndicator, of form: ProjectForm) {
        self.init(.textRepeated, of: form, line: indicator.line)
        subject = indicator.level3
        found = stutter
        compare(with: Place(source: form.source, line: indicator.line))
    }
}

private let leastStutter = 6
/// No name of an indicator is longer.
private let mostStutter = 200

/// So long a run of characters is not repeated by chance.
private let leastRun = 40

/// The longest run of characters that stands twice without overlapping itself, the first of equally long ones; nil where none is long enough.
func longestRepetition(in text: [UInt32]) -> (first: Int, second: Int, length: Int)? {
    guard text.count >= 2 * leastRun, mayRepeat(text) else { return nil }
    let keys = runKeys(text, of: leastRun)
    /// By key, where it is first.
    var firsts: [UInt64: Int] = [:]
    var longest: (first: Int, second: Int, length: Int)?
    var position = 0
    while position < keys.count {
        let first = firsts[keys[position]] ?? position
        if first == position { firsts[keys[position]] = position }
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

/// Whether some run may stand twice. The last `window` characters make a key: each moves it on by three bits, until nothing is left of those before.
/// A run of `leastRun` characters has such a window in it that ends at a multiple of `step`, so only the keys of these are kept to be met again: nearly
/// every text is done with after one look at each of its characters.
private func mayRepeat(_ text: [UInt32]) -> Bool {
    let window = (UInt64.bitWidth + 2) / 3
    let step = leastRun - window + 1
    var earlier = KeySet(most: text.count / step + 1)
    // A bit for each key that was kept: most others need no second look.
    var bits = [UInt64](repeating: 0, count: 64)
    var (key, next): (UInt64, Int) = (0, window - 1)
    for position in text.indices {
        key = key &<< 3 ^ UInt64(text[position])
        let place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 52)
        if bits[place >> 6] &>> UInt64(place & 63) & 1 == 1, earlier.contains(key) { return true }
        if position == next {
            earlier.insert(key)
            bits[place >> 6] |= 1 &<< UInt64(place & 63)
            next += step
        }
    }
    return false
}

/// A key for the run of so many characters that begins at each position, rolled on from the one before (Rabin and Karp).
private func runKeys(_ text: [UInt32], of length: Int) -> [UInt64] {
    let base: UInt64 = 0x100_0000_01B3
    let power = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var (key, keys): (UInt64, [UInt64]) = (0, [])
    keys.reserveCapacity(text.count - length + 1)
    for position in text.indices {
        key = key &* base &+ UInt64(text[position])
        if position >= length { key = key &- power &* UInt64(text[position - length]) }
        if position >= length - 1 { keys.append(key) }
    }
    return keys
}
