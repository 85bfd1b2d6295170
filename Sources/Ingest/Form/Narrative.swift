/// A block of running text of a form under its label, kept for lineage. It is kept packed.
package struct Narrative: Hashable, Sendable {
    /// The label as the vocabulary knows it: 项目概况, 主要绩效.
    package var label: Text
    /// For each line how far down it stands from the one before and how long it is, both as numbers of seven bits a byte, then its packed text.
    private(set) var packed: ArraySlice<UInt8>

    package init(label: Text, passages: [Passage]) { self.init(label: label, packed: Narrative.pack(passages)) }

    /// - Parameter packed: what a `NarrativePacker` made, or `packed` of another one.
    init(label: Text, packed: ArraySlice<UInt8>) {
        self.label = label
        self.packed = packed
    }

    /// Line by line. Each is made when it is asked for; `eachPassage` does with one at a time.
    package var passages: [Passage] {
        get {
            var passages: [Passage] = []
            passages.reserveCapacity(lineCount)
            eachPassage { line, utf8 in
                passages.append(Passage(text: Text(utf8: utf8), line: line))
                return true
            }
            return passages
        }
        set { packed = Narrative.pack(newValue) }
    }

    /// Hands over each line and its text, in order, until `take` returns false.
    package func eachPassage(_ take: (LineNumber, [UInt8]) -> Bool) {
        eachLine { take($0, unpack(packed[$1])) }
    }

    /// Hands over each line and its packed text (`PackedCode`), in order, until `take` returns false.
    package func eachPackedLine(_ take: (LineNumber, UnsafeBufferPointer<UInt8>) -> Bool) {
        packed.withUnsafeBufferPointer { bytes in
            let start = packed.startIndex
            eachLine { line, range in
                take(line, UnsafeBufferPointer(rebasing: bytes[range.lowerBound - start..<range.upperBound - start]))
            }
        }
    }

    /// Hands over pieces of so many lines, in order, each with the line that its own are counted from.
    package func eachPiece(ofLines most: Int, _ take: (LineNumber, Narrative) -> Void) {
        var (start, before, last, count) = (packed.startIndex, 0, 0, 0)
        eachLine { line, range in
            (last, count) = (line, count + 1)
            if count == most {
                take(before, Narrative(label: label, packed: packed[start..<range.upperBound]))
                (start, before, count) = (range.upperBound, last, 0)
            }
            return true
        }
        if count > 0 { take(before, Narrative(label: label, packed: packed[start...])) }
    }

    /// Hands over each line and its characters, as code points, in order, until `take` returns false; what is no UTF-8 becomes U+FFFD.
    package func eachLineOfCharacters(_ take: (LineNumber, [UInt32]) -> Bool) {
        eachLine { line, range in
            take(line, characters(packed[range]) ?? String(decoding: unpack(packed[range]), as: UTF8.self).unicodeScalars.map(\.value))
        }
    }

    /// Hands over the characters of all lines, as code points, in order; what is no UTF-8 becomes U+FFFD.
    @inline(__always)
    func eachCharacter(_ take: (UInt32) -> Void) {
        eachLine { _, range in
            let line = packed[range]
            if isOfCharacters(line) {
                Ingest.eachCharacter(line, take)
            } else {
                for scalar in String(decoding: unpack(line), as: UTF8.self).unicodeScalars { take(scalar.value) }
            }
            return true
        }
    }

    /// Hands over each line and where its packed text is, until `take` returns false.
    @inline(__always)
    private func eachLine(_ take: (LineNumber, Range<Int>) -> Bool) {
        var (position, line) = (packed.startIndex, 0)
        while position < packed.endIndex {
            line += packed.readSigned(&position)
            let length = packed.readNumber(&position)
            guard take(line, position..<position + length) else { return }
            position += length
        }
    }

    /// How many characters the text has at most, all lines together.
    package var mostCharacters: Int { packed.count }

    package var lineCount: Int {
        var count = 0
        eachLine { _, _ in
            count += 1
            return true
        }
        return count
    }

    /// Whether it has a line at that place.
    package func contains(line: LineNumber) -> Bool {
        var isFound = false
        eachLine { own, _ in
            isFound = own == line
            return !isFound
        }
        return isFound
    }

    /// The place of a line, counted from 0; there is one.
    package func line(_ number: Int) -> LineNumber {
        var (rest, found) = (number, 0)
        eachLine { line, _ in
            found = line
            rest -= 1
            return rest >= 0
        }
        return found
    }
}

extension Narrative {
    private static func pack(_ passages: [Passage]) -> ArraySlice<UInt8> {
        var packer = NarrativePacker()
        for passage in passages { passage.text.utf8.withUnsafeBufferPointer { packer.add(passage.line, $0) } }
        return packer.packed[...]
    }
}
