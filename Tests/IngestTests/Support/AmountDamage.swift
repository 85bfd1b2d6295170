import FormFixtures

@testable import Ingest

/// Ways in which one amount of a document, or what stands around it, is damaged on its way to us.
enum AmountDamage: CaseIterable {
    case blanked, garbled, doubled, splitByLine, splitByIndentedLine, splitBySpaces, pageBreakBefore, formFeedBefore, strayLineBefore
    case strayLineAfter, strayBefore, strayBehind, lineRepeated, lineLost, lineBeforeItsOwn, labelLost

    /// Whether the document may as well be whole: a blank amount, or a form without these labels where no sibling shows that it lacks them.
    var isLawful: Bool { self == .blanked || self == .lineLost }

    /// The document with the damage; where it strikes is random, but the same for the same seed.
    func applied(to cell: AmountCell, using random: inout SplitMix64) -> [UInt8] {
        let text = cell.text
        let stray = ["12", "4567", "2023", "123,456.00", "7,500,000"].randomElement(using: &random)!
        let middle = text.index(text.startIndex, offsetBy: text.count > 1 ? Int.random(in: 1..<text.count, using: &random) : 0)
        let (front, back) = (text[..<middle], text[middle...])
        switch self {
        case .blanked: return cell.replaced(with: "")
        case .garbled: return cell.replaced(with: front + ["O", "l", "?", "■"].randomElement(using: &random)! + back.dropFirst())
        case .doubled: return cell.replaced(with: "\(text) \(stray)")
        case .splitByLine: return cell.replaced(with: "\(front)\n\(back)")
        case .splitByIndentedLine: return cell.withLineAfter(String(repeating: " ", count: 20) + back, amount: String(front))
        case .splitBySpaces: return cell.replaced(with: front + (Bool.random(using: &random) ? " " : "  ") + back)
        case .pageBreakBefore: return cell.replaced(with: "\n- 3 -\n\(text)")
        case .formFeedBefore: return cell.replaced(with: "\n\u{C}\(text)")
        case .strayLineBefore: return cell.replaced(with: "\n\(stray)\n\(text)")
        case .strayLineAfter: return cell.withLineAfter(stray, amount: text)
        case .strayBefore: return cell.replaced(with: "\(stray) \(text)")
        case .strayBehind: return cell.replaced(with: "\(text)  \(stray)")
        case .lineRepeated: return cell.withLineRepeated(amount: stray)
        case .lineLost: return cell.changingLines { $0.remove(at: $1) }
        case .lineBeforeItsOwn: return cell.withLineBefore(text, amount: "")
        case .labelLost: return cell.withoutLabel()
        }
    }
}

extension AmountCell {
    /// The document with its lines changed; the second argument is the index of the amount's line.
    func changingLines(_ change: (inout [[UInt8]], Int) -> Void) -> [UInt8] {
        var rows = lines(of: document.bytes).map { Array($0) }
        change(&rows, line - 1)
        return rows.flatMap(\.self)
    }

    /// The document with other words for the amount, and a line below its line.
    func withLineAfter(_ words: String, amount: String) -> [UInt8] {
        changed(amount) { $0.insert(Array((words + "\n").utf8), at: $1 + 1) }
    }

    /// The document with other words for the amount, and a line above its line.
    func withLineBefore(_ words: String, amount: String) -> [UInt8] {
        changed(amount) { $0.insert(Array((words + "\n").utf8), at: $1) }
    }

    /// The document without the words in front of the amount, back to a space or cell border.
    func withoutLabel() -> [UInt8] {
        let separators = Array(" |\n".utf8)
        let before = document.bytes[..<range.lowerBound]
        guard let end = before.lastIndex(where: { !separators.contains($0) }) else { return document.bytes }
        let start = before[..<end].lastIndex(where: { separators.contains($0) }).map { $0 + 1 } ?? 0
        var bytes = document.bytes
        bytes.removeSubrange(start...end)
        return bytes
    }

    private func changed(_ amount: String, _ change: (inout [[UInt8]], Int) -> Void) -> [UInt8] {
        var rows = lines(of: document.bytes).map { Array($0) }
        let start = rows[..<(line - 1)].reduce(0) { $0 + $1.count }
        rows[line - 1].replaceSubrange((range.lowerBound - start)..<(range.upperBound - start), with: amount.utf8)
        change(&rows, line - 1)
        return rows.flatMap(\.self)
    }
}
