import Ingest

/// How many bytes a character has at least, and which of two comes first: what is needed to see the ends of lines.
enum CharacterWidth: Equatable {
    /// UTF-8, GB18030 and all that have a line feed of one byte and no such byte inside another character.
    case oneByte
    case twoBytesLittleEnd
    case twoBytesBigEnd
}

/// Tells text from other files.
/// - Parameter beginning: the first 64 KB, or the whole document where it is shorter.
func checkBeginning(_ beginning: [UInt8]) throws(ReadRefusal) -> CharacterWidth {
    switch ByteOrderMark(beginning) {
    case .utf16LittleEndian: return .twoBytesLittleEnd
    case .utf16BigEndian: return .twoBytesBigEnd
    case .utf8, nil: break
    }
    for (mark, foreign) in foreignMarks where beginning.starts(with: mark) { throw .notText(foreign) }
    let count = min(beginning.count, ReadLimits.beginning)
    if hasZero(beginning[..<count]), beginning[..<count].count(where: { $0 == 0 }) * 20 > count { throw .notText(.zeroByte) }
    return .oneByte
}

private func hasZero(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer { anyByte($0) { $0 == 0 } } }

private let foreignMarks: [([UInt8], Foreign)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0x50, 0x4B, 0x03, 0x04], .office),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
]

/// Watches a document that is being read for a line without an end.
struct LineWatch {
    private let width: CharacterWidth
    /// Where the last line begins that was looked at, and its number from 1.
    private var start = 0
    private var number = 1

    init(_ width: CharacterWidth) { self.width = width }

    /// - Parameter bytes: the document as far as it was read. Nothing is looked at before it could hold a line that is too long.
    mutating func check(_ bytes: [UInt8]) throws(ReadRefusal) {
        guard bytes.count - start > ReadLimits.line else { return }
        let step = width == .oneByte ? 1 : 2
        for index in stride(from: start, through: bytes.count - step, by: step) {
            let character = character(in: bytes, at: index)
            guard character == 0x0A || character == 0x0D else { continue }
            try checkLength(upTo: index)
            let endsCRLF = character == 0x0A && index == start && start > 0 && self.character(in: bytes, at: start - step) == 0x0D
            if !endsCRLF { number += 1 }
            start = index + step
        }
        try checkLength(upTo: bytes.count)
    }

    private func checkLength(upTo end: Int) throws(ReadRefusal) {
        if end - start > ReadLimits.line { throw .lineTooLong(number) }
    }

    private func character(in bytes: [UInt8], at index: Int) -> UInt16 {
        switch width {
        case .oneByte: UInt16(bytes[index])
        case .twoBytesLittleEnd: UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index])
        case .twoBytesBigEnd: UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
    }
}
