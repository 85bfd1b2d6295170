import Ingest

/// The characters of running text, written into a room that is large enough for one a byte and one more.
struct RunningCharacters {
    private let room: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0
    /// Whether a digit was written.
    private(set) var hasNumber = false

    init(_ room: UnsafeMutableBufferPointer<UInt32>) { self.room = room }

    /// - Parameter packed: a line of a narrative.
    mutating func append(packed: ArraySlice<UInt8>) {
        let isWhole = packed.withUnsafeBufferPointer { append(pairs: $0) }
        guard !isWhole else { return }
        for scalar in String(decoding: unpack(packed), as: UTF8.self).unicodeScalars { keep(scalar.value, &count, &hasNumber) }
    }

    /// - Parameter packed: no byte is kept as it is.
    /// - Returns: whether that holds; else nothing was appended.
    private mutating func append(pairs packed: UnsafeBufferPointer<UInt8>) -> Bool {
        // What belongs to another module is asked for once.
        let (fullWidth, punctuation, asItIs) = (PackedCode.fullWidth, PackedCode.punctuation, PackedCode.asItIs)
        var (position, count, hasNumber) = (0, count, hasNumber)
        while position < packed.count {
            let first = packed[position]
            if first < 0x80 {
                keep(UInt32(first), &count, &hasNumber)
                position &+= 1
                continue
            }
            let second = UInt32(packed[position &+ 1])
            position &+= 2
            if first < fullWidth {
                // Nothing here is narrowed, and only the first is a space.
                let character = 0x3000 &+ (UInt32(first) &- 0x80) << 8 | second
                room[count] = character
                count &+= character == 0x3000 ? 0 : 1
            } else if first == asItIs {
                return false
            } else {
                keep((first == punctuation ? 0x2000 : 0xFF00) | second, &count, &hasNumber)
            }
        }
        (self.count, self.hasNumber) = (count, hasNumber)
        return true
    }

    /// What is left out is written too, and then written over: that is faster than a branch.
    @inline(__always)
    private func keep(_ character: UInt32, _ count: inout Int, _ hasNumber: inout Bool) {
        let narrowed = narrow(character)
        room[count] = narrowed
        count &+= isSpace(character) ? 0 : 1
        hasNumber = hasNumber || isDigit(narrowed)
    }
}

/// Spaces of all widths but those of typography, and what is no character.
@inline(__always)
func isSpace(_ character: UInt32) -> Bool { character <= 0x20 || character == 0xA0 || character == 0x3000 }
