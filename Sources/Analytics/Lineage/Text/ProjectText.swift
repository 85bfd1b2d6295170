import Ingest

/// The narratives (项目概况, 立项依据, 主要绩效, …) of a project's forms of one year, as they are compared: signs and spaces left out, each number one character.
struct ProjectText: Sendable {
    /// UTF-16 code units; 0 between blocks, so that nothing is compared across them.
    let units: [UInt16]
    /// The first unit of each line of a document, in order.
    private let starts: [Int32]
    private let forms: [ProjectForm]

    /// The text of all narratives of the forms.
    init(_ forms: [ProjectForm]) {
        var units: [UInt16] = []
        var starts: [Int32] = []
        units.reserveCapacity(forms.reduce(0) { $0 + $1.narrativeBytes } / 3)
        for form in forms {
            for narrative in form.narratives {
                for passage in narrative.passages {
                    starts.append(Int32(units.count))
                    appendComparable(passage.text.utf8, to: &units)
                }
                units.append(0)
            }
        }
        (self.units, self.starts, self.forms) = (units, starts, forms)
    }

    /// The lines of the documents, in order, with the first unit of each.
    var lines: [(start: Int, place: Place, text: Text)] {
        let passages = forms.lazy.flatMap { form in form.narratives.lazy.flatMap(\.passages).map { (form.source, $0) } }
        return zip(starts, passages).map { start, passage in
            (Int(start), Place(source: passage.0, line: passage.1.line), passage.1.text)
        }
    }

    /// Where the unit at `position` is printed.
    func place(of position: Int) -> Place {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle } else { high = middle }
        }
        return place(ofLine: low)
    }

    private func place(ofLine line: Int) -> Place {
        var rest = line
        for form in forms {
            for narrative in form.narratives {
                if rest < narrative.passages.count { return Place(source: form.source, line: narrative.passages[rest].line) }
                rest -= narrative.passages.count
            }
        }
        preconditionFailure("a text without this line")
    }
}

extension ProjectForm {
    fileprivate var narrativeBytes: Int {
        narratives.reduce(0) { $1.passages.reduce($0) { $0 + $1.text.utf8.count } + 3 }
    }
}

/// Text as it is compared: letters and Chinese characters; a number, with its separators, is one `0`.
func comparableUnits(_ text: Text) -> [UInt16] {
    var units: [UInt16] = []
    appendComparable(text.utf8, to: &units)
    return units
}

func appendComparable(_ bytes: [UInt8], to units: inout [UInt16]) {
    var position = 0
    while position < bytes.count {
        let lead = bytes[position]
        switch lead {
        case ..<0x80:
            position += 1
            appendASCII(lead, to: &units)
        case 0xE0..<0xF0 where position + 2 < bytes.count:
            let unit = UInt16(lead & 0x0F) << 12 | UInt16(bytes[position + 1] & 0x3F) << 6 | UInt16(bytes[position + 2] & 0x3F)
            position += 3
            appendWide(unit, to: &units)
        case 0xF0... where position + 3 < bytes.count:
            units.append(UInt16(lead & 0x07) << 13 | UInt16(bytes[position + 2] & 0x3F) << 6 | UInt16(bytes[position + 3] & 0x3F) | 0x8000)
            position += 4
        default:
            position += 1
        }
    }
}

private let number = UInt16(UInt8(ascii: "0"))

private func appendASCII(_ byte: UInt8, to units: inout [UInt16]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if units.last != number { units.append(number) }
    case UInt8(ascii: "a")...UInt8(ascii: "z"): units.append(UInt16(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): units.append(UInt16(byte) + 0x20)
    default: break
    }
}

private func appendWide(_ unit: UInt16, to units: inout [UInt16]) {
    switch unit {
    case 0x3400...0x9FFF, 0xF900...0xFAFF: units.append(unit)
    case 0xFF10...0xFF5A: appendASCII(UInt8(unit - 0xFEE0), to: &units)
    default: break
    }
}
