package import Ingest

/// The lines of a document as its bytes have them, read without the reader that is tested.
package struct PrintedLines {
    /// At least 1.
    package let count: Int
    /// Whether the bytes are UTF-8 without control characters, so that lines and digits can be told without decoding.
    package let isPlain: Bool
    private let lines: [ArraySlice<UInt8>]

    package init(_ bytes: [UInt8]) {
        lines = splitLines(bytes)
        count = max(1, lines.count)
        let hasControl =
            bytes.contains { $0 < 0x20 && !(0x09...0x0D ~= $0) || $0 == 0x7F }
            || zip(bytes, bytes.dropFirst()).contains { $0 == 0xC2 && $1 < 0xA0 }
        isPlain = !hasControl && String(validating: bytes, as: UTF8.self) != nil
    }

    /// Whether a number on the line, taken whole, has the digits of the amount, whatever its unit. Lines with markup or capital numerals are taken on
    /// trust; where a comma parts more than digits, it may part cells, and spaces may stand within a number.
    package func prints(_ amount: Amount, on line: LineNumber) -> Bool {
        let content = lines[line - 1]
        if content.contains(where: { markup.contains($0) }) { return true }
        let digits = significant(Array(String(amount.fen.magnitude).utf8))
        let scalars = String(decoding: content, as: UTF8.self).unicodeScalars
        if scalars.contains(where: { capitals.contains($0) }) { return true }
        let isWhole = [content, withoutLoneSpaces(scalars)[...]].contains { line in
            numbers(in: line).contains { significant($0) == digits }
                || hasCells(line) && line.split(separator: comma).flatMap(numbers).contains { significant($0) == digits }
        }
        return isWhole || content.contains { cellSigns.contains($0) } && isBroken(digits, from: line)
    }

    /// Whether a number of the line and one of the next lines are the digits: a cell of a table may break it.
    private func isBroken(_ digits: [UInt8], from line: LineNumber) -> Bool {
        let rests = lines[line..<min(lines.count, line + 6)].flatMap(numbers)
        return numbers(in: lines[line - 1]).contains { first in rests.contains { significant(first + $0) == digits } }
    }

    /// The same document with other line ends, or a byte-order mark; nil where it has line ends of several sorts already, and for most
    /// documents, since reading twice takes twice the time.
    package func variant(of bytes: [UInt8]) -> [UInt8]? {
        guard !bytes.contains(0x0D), !bytes.starts(with: byteOrderMark) else { return nil }
        return switch bytes.count % 12 {
        case 0: byteOrderMark + bytes
        case 1: bytes.map { $0 == 0x0A ? 0x0D : $0 }
        case 2: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        default: nil
        }
    }
}

/// What stands around a cell of a table that may have several lines.
private let cellSigns = Set("|\"".utf8)
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
private let capitals = Set("零壹贰叁肆伍陆柒捌玖拾佰仟萬".unicodeScalars)
private let markup = Set("<&\\{}$*".utf8)

/// Lines end in a line feed, a carriage return or both; what follows the last end is a line too.
private func splitLines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
            start = index + 1
            continue
        }
        lines.append(bytes[start..<index])
        start = index + 1
    }
    return lines + [bytes[start...]]
}

private let comma = UInt8(ascii: ",")

/// Whether a comma stands elsewhere than before three digits of a number: beside another sign, behind decimals, or before more digits or fewer.
private func hasCells(_ line: ArraySlice<UInt8>) -> Bool {
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    return line.indices.contains { index in
        guard line[index] == comma else { return false }
        let before = line[..<index].reversed().drop(while: isDigit).first
        return line[..<index].last.map(isDigit) != true || before == UInt8(ascii: ".")
            || line[(index + 1)...].prefix(while: isDigit).count != 3
    }
}

/// The runs of digits, commas and points on a line, in half or full width, as their digits.
private func numbers(in line: ArraySlice<UInt8>) -> [[UInt8]] {
    var numbers: [[UInt8]] = [[]]
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        let folded = 0xFF01...0xFF5E ~= scalar.value ? scalar.value - 0xFEE0 : scalar.value
        switch folded {
        case 0x30...0x39: numbers[numbers.count - 1].append(UInt8(folded))
        case 0x2C, 0x2E: continue
        default: if numbers.last != [] { numbers.append([]) }
        }
    }
    return numbers.filter { !$0.isEmpty }
}

/// Without the white space that stands alone; several together, or a tab, part numbers.
private func withoutLoneSpaces(_ line: String.UnicodeScalarView) -> [UInt8] {
    var output = ""
    var spaces = 0
    for scalar in line {
        if scalar.properties.isWhitespace {
            spaces += scalar == "\t" ? 2 : 1
            continue
        }
        if spaces > 1 { output += "  " }
        output.unicodeScalars.append(scalar)
        spaces = 0
    }
    return Array(output.utf8)
}

/// Without the zeros before and behind.
private func significant(_ digits: [UInt8]) -> [UInt8] {
    Array(Array(digits.drop { $0 == 0x30 }.reversed()).drop { $0 == 0x30 }.reversed())
}
