/// Values that are neither objects nor arrays.
extension JSONScanner {
    mutating func scanWord(_ word: StaticString, _ kind: JSONNode.Kind) throws(LineError) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.endIndex, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else { throw error }
        append(kind, from: position, to: end)
        position = end
    }

    mutating func scanNumber() throws(LineError) {
        let start = position
        if next == ASCII.hyphen { position += 1 }
        let first = next
        let digits = try scanDigits()
        if first == ASCII.zero, digits > 1 { throw error }
        if next == ASCII.period {
            position += 1
            _ = try scanDigits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == ASCII.plus || next == ASCII.hyphen { position += 1 }
            _ = try scanDigits()
        }
        append(.number, from: start, to: position)
    }

    private mutating func scanDigits() throws(LineError) -> Int {
        let start = position
        while let byte = next, ASCII.zero...ASCII.nine ~= byte { position += 1 }
        guard position > start else { throw error }
        return position - start
    }

    mutating func scanString() throws(LineError) {
        position += 1
        let start = position
        var isEscaped = false
        while let byte = next {
            switch byte {
            case ASCII.quote:
                append(isEscaped ? .escapedString : .string, from: start, to: position)
                position += 1
                return
            case ASCII.backslash:
                isEscaped = true
                try scanEscape()
            case 0..<ASCII.space: throw error
            case 0x7F: throw .controlCharacter(byte: position - bytes.startIndex + 1)
            case 0..<0x80: position += 1
            default:
                let length = validSequenceLength(bytes, at: position)
                guard length > 0 else { throw isControl(at: position) ? .controlCharacter(byte: position - bytes.startIndex + 1) : error }
                position += length
            }
        }
        throw error
    }

    /// Whether a control character of two bytes stands there.
    private func isControl(at place: Int) -> Bool {
        place + 1 < bytes.endIndex && bytes[place] == 0xC2 && (0x80..<0xA0).contains(bytes[place + 1])
    }

    private mutating func scanEscape() throws(LineError) {
        guard let escape = readJSONEscape(bytes, at: position) else { throw error }
        guard isTextCharacter(escape.scalar) else { throw .controlCharacter(byte: position - bytes.startIndex + 1) }
        position += escape.length
    }
}

/// Whether a form may have this character: of the control characters only those within a line, and the mark of what could not be decoded.
private func isTextCharacter(_ scalar: UInt32) -> Bool {
    if scalar >= 0x20 { return scalar < 0x7F || scalar >= 0xA0 }
    return [UInt32(ASCII.tab), UInt32(ASCII.verticalTab), UInt32(ASCII.formFeed), UInt32(undecodableMark)].contains(scalar)
}
