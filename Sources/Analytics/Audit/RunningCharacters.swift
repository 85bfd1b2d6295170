import Ingest

/// The characters of running text, written into a room that is large enough for one a byte and one more.
struct RunningCharacters {
    private let room: UnsafeMutableBufferPointer<UInt32>
    private(set) var count = 0
    /// Whether a digit was written.
    private(set) var hasNumber = false

    init(_ room: UnsafeMutableBufferPointer<UInt32>) { self.room = room }

    /// - Parameter packed: a line of a narrative.
    mutating func append(packed: UnsafeBufferPointer<UInt8>) {
        if append(codes: packed) { return }
        for scalar in String(decoding: unpack(packed), as: UTF8.self).unicodeScalars { keep(scalar.value, &count, &hasNumber) }
    }

    /// - Parameter packed: no byte but ASCII is kept as it is.
    /// - Returns: whether that holds; else nothing was appended.
    private mutating func append(codes packed: UnsafeBufferPointer<UInt8>) -> Bool {
        PackedCode.firsts.withUnsafeBufferPointer { append(codes: packed, $0) }
    }

    private mutating func append(codes packed: UnsafeBufferPointer<UInt8>, _ firsts: UnsafeBufferPointer<PackedCode.First>) -> Bool {
        // What belongs to another module is asked for once.
        let single = PackedCode.single
        var (position, count, hasNumber) = (0, count, hasNumber)
        while position < packed.count {
            let byte = packed[position]
            let first = firsts[Int(byte)]
            // Whether there is a second byte cannot be foretold; a wrong guess takes longer than to look at it.
            let second = packed[min(position &+ 1, packed.count &- 1)]
            position &+= byte < single ? 2 : 1
            let character = UInt32(first.character) | UInt32(second & first.mask)
            if character > 0x3000, character < 0xFF00 {
                // As nearly all are: nothing there is narrowed or a space.
                room[count] = character
                count &+= 1
            } else {
                guard first.character > 0 || character < 0x80 else { return false }
                keep(character, &count, &hasNumber)
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
