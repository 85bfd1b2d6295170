/// Ways in which a document is damaged as a text: its lines, the words and the numbers in them, never half a character.
package enum Damage: CaseIterable, Sendable {
    case deleteLine, repeatLine, moveLine, exchangeLines, joinLines, breakLine, blankLine, pageBreak
    case deleteWord, moveWord, repeatWord, joinWords, widenGap, changeDigit, deleteDigit, moveNumber
    case markWord, repeatSign
}

/// Damages a text in one way.
/// - Parameters:
///   - bytes: UTF-8, whose lines end in line feeds.
///   - place: the lines that are struck, counted from 0; nil for any.
package func damage(
    _ bytes: [UInt8], _ damage: Damage, in place: Range<Int>? = nil, using random: inout some RandomNumberGenerator
) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let place = place?.clamped(to: lines.indices) ?? lines.indices
    guard !place.isEmpty else { return bytes }
    let line = Int.random(in: place, using: &random)
    let other = Int.random(in: place, using: &random)
    switch damage {
    case .deleteLine: lines.remove(at: line)
    case .repeatLine: lines.insert(lines[line], at: other)
    case .moveLine: lines.insert(lines.remove(at: line), at: min(other, lines.count))
    case .exchangeLines: lines.swapAt(line, other)
    case .joinLines:
        if line + 1 < lines.count { lines[line] += (Bool.random(using: &random) ? [0x20] : []) + lines.remove(at: line + 1) }
    case .breakLine: breakLine(&lines, line, using: &random)
    case .blankLine: lines.insert([], at: line)
    case .pageBreak:
        let number = Int.random(in: 1...40, using: &random)
        let page = ["\u{C}", "\(number)", "- \(number) -", "第 \(number) 页 共 40 页", "\u{C}\(number)"].randomElement(using: &random)!
        lines.insert(Array(page.utf8), at: line)
    default: damageWords(&lines, line, other, damage, using: &random)
    }
    return Array(lines.joined(separator: [0x0A]))
}

private func breakLine(_ lines: inout [[UInt8]], _ line: Int, using random: inout some RandomNumberGenerator) {
    let starts = lines[line].indices.filter { lines[line][$0] & 0xC0 != 0x80 }
    guard let place = starts.randomElement(using: &random) else { return }
    lines.insert(Array(lines[line][place...]), at: line + 1)
    lines[line].removeSubrange(place...)
}

private func damageWords(
    _ lines: inout [[UInt8]], _ line: Int, _ other: Int, _ damage: Damage, using random: inout some RandomNumberGenerator
) {
    let isNumber = [.changeDigit, .deleteDigit, .moveNumber].contains(damage)
    let found = isNumber ? digits(lines[line]) : words(lines[line])
    guard let word = found.randomElement(using: &random) else { return }
    let text = lines[line][word]
    switch damage {
    case .deleteWord: lines[line].removeSubrange(word)
    case .repeatWord: lines[line].insert(contentsOf: [0x20] + text, at: word.upperBound)
    case .joinWords:
        lines[line].removeSubrange(word.upperBound..<(lines[line][word.upperBound...].firstIndex { $0 != 0x20 } ?? word.upperBound))
    case .widenGap:
        lines[line].insert(contentsOf: [UInt8](repeating: 0x20, count: Int.random(in: 1...30, using: &random)), at: word.upperBound)
    case .markWord:
        let marks = [("<b>", "</b>"), ("**", "**"), ("&nbsp;", ""), ("", "<br>"), ("", "\\_")].randomElement(using: &random)!
        lines[line].replaceSubrange(word, with: Array(marks.0.utf8) + text + Array(marks.1.utf8))
    case .repeatSign:
        let signs: [UInt8] = [0x09, 0x20, 0x22, 0x2C, 0x30, 0x3B, 0x7C] + text.prefix(1).filter { $0 < 0x80 }
        let count = [8, 60, 200, 400, 2000].randomElement(using: &random)! - Int.random(in: 0...8, using: &random)
        lines[line].insert(contentsOf: repeatElement(signs.randomElement(using: &random)!, count: count), at: word.upperBound)
    case .changeDigit: lines[line][Int.random(in: word, using: &random)] = UInt8.random(in: 0x30...0x39, using: &random)
    case .deleteDigit: lines[line].remove(at: Int.random(in: word, using: &random))
    case .moveWord, .moveNumber:
        lines[line].removeSubrange(word)
        let places = words(lines[other]).map(\.upperBound) + [0]
        lines[other].insert(contentsOf: [0x20] + text, at: places.randomElement(using: &random)!)
    default: return
    }
}

/// The runs of bytes that are neither spaces nor borders of tables.
private func words(_ line: [UInt8]) -> [Range<Int>] { runs(line) { $0 > 0x20 && $0 != 0x7C } }

private func digits(_ line: [UInt8]) -> [Range<Int>] { runs(line) { 0x30...0x39 ~= $0 || $0 == 0x2C || $0 == 0x2E } }

private func runs(_ line: [UInt8], _ belongs: (UInt8) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in line.indices where belongs(line[index]) {
        if runs.last?.upperBound == index {
            runs[runs.count - 1] = runs[runs.count - 1].lowerBound..<(index + 1)
        } else {
            runs.append(index..<(index + 1))
        }
    }
    return runs
}
