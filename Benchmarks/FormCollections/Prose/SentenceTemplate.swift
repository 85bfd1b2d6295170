/// A sentence with slots `{x}` and choices `[one|other]`, which do not nest.
struct SentenceTemplate {
    private enum Part {
        case text(String)
        case slot(UInt8)
        case choice([[Part]])
    }

    private let parts: [Part]

    init(_ pattern: String) {
        var bytes = Array(pattern.utf8)[...]
        parts = SentenceTemplate.parse(&bytes, inChoice: false)
    }

    private static func parse(_ bytes: inout ArraySlice<UInt8>, inChoice: Bool) -> [Part] {
        var parts: [Part] = []
        var literal: [UInt8] = []
        func flush() {
            if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
            literal = []
        }
        while let byte = bytes.first {
            if inChoice, byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]") { break }
            bytes.removeFirst()
            switch byte {
            case UInt8(ascii: "{"):
                flush()
                parts.append(.slot(bytes.removeFirst()))
                bytes.removeFirst()
            case UInt8(ascii: "["):
                flush()
                var options: [[Part]] = []
                repeat { options.append(parse(&bytes, inChoice: true)) } while bytes.removeFirst() == UInt8(ascii: "|")
                parts.append(.choice(options))
            default: literal.append(byte)
            }
        }
        flush()
        return parts
    }

    /// Appends the sentence; `choices` decides between the options, so an equal generator gives an equal sentence.
    func render(into text: inout String, choices: SplitMix64, slot: (UInt8, inout String) -> Void) {
        var choices = choices
        SentenceTemplate.render(parts, into: &text, choices: &choices, slot: slot)
    }

    private static func render(_ parts: [Part], into text: inout String, choices: inout SplitMix64, slot: (UInt8, inout String) -> Void) {
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .slot(let name): slot(name, &text)
            case .choice(let options): render(options[choices.below(options.count)], into: &text, choices: &choices, slot: slot)
            }
        }
    }
}
