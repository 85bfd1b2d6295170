/// Elements that stay in one place as long as their memory does: read without counting references and copied without copying them.
///
/// A form's cells, bytes and words are looked up some ten thousand times; arrays would count a reference nearly every time. A place out of the
/// range stops the program as that of an array does. Slices share the places of what they are slices of.
struct Kept<Element: BitwiseCopyable>: RandomAccessCollection, MutableCollection {
    let elements: UnsafeMutablePointer<Element>
    let startIndex: Int
    let endIndex: Int

    init(_ elements: UnsafeMutablePointer<Element>, _ range: Range<Int>) {
        self.elements = elements
        startIndex = range.lowerBound
        endIndex = range.upperBound
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            precondition(index >= startIndex && index < endIndex)
            return elements[index]
        }
        set {
            precondition(index >= startIndex && index < endIndex)
            elements[index] = newValue
        }
    }

    @inline(__always)
    subscript(range: Range<Int>) -> Kept<Element> {
        get {
            precondition(range.lowerBound >= startIndex && range.upperBound <= endIndex)
            return Kept(elements, range)
        }
        set { for index in range { self[index] = newValue[index] } }
    }

    var indices: Range<Int> { startIndex..<endIndex }

    /// No elements, in no memory.
    static var empty: Kept<Element> { Kept(UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)!, 0..<0) }

    var array: [Element] { Array(UnsafeBufferPointer(start: elements + startIndex, count: count)) }

    /// The same elements, counted from 0.
    var fromZero: Kept<Element> { Kept(elements + startIndex, 0..<count) }

    func withContiguousStorageIfAvailable<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows -> Result? {
        try body(unchecked)
    }

    /// The same elements, for loops that go in steps of several: places are not checked.
    var unchecked: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: elements + startIndex, count: count) }
}

extension Kept: Equatable where Element: Equatable {
    static func == (left: Kept, right: Kept) -> Bool { left.elementsEqual(right) }
}

/// Folded scalars of a document.
typealias Words = Kept<UInt32>

/// The memory of what is kept; freed with the last `CellText` that holds it. Small things stand side by side in blocks.
final class KeptMemory {
    private static let blockSize = 1 << 14
    private var blocks: [UnsafeMutableRawPointer] = []
    /// The room that is left of the last block.
    private var free = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    func keep<Element: BitwiseCopyable>(_ elements: [Element]) -> Kept<Element> {
        keep(most: elements.count) {
            $0.initialize(from: elements, count: elements.count)
            return elements.count
        }
    }

    /// Keeps so many equal elements.
    func keep<Element: BitwiseCopyable>(_ element: Element, count: Int) -> Kept<Element> {
        keep(most: count) {
            $0.initialize(repeating: element, count: count)
            return count
        }
    }

    /// Keeps what has grown where it is.
    func keep<Element: BitwiseCopyable>(_ grown: consuming GrowingKept<Element>) -> Kept<Element> {
        let (elements, memory) = grown.handOver()
        blocks.append(memory)
        return elements
    }

    /// Keeps what `fill` writes, at most so many elements, of which it returns the number.
    func keep<Element: BitwiseCopyable>(most: Int, _ fill: (UnsafeMutablePointer<Element>) -> Int) -> Kept<Element> {
        let elements = room(most * MemoryLayout<Element>.stride).bindMemory(to: Element.self, capacity: most)
        let count = fill(elements)
        precondition(count <= most)
        return Kept(elements, 0..<count)
    }

    /// Frees what `body` keeps when it is done. Nothing of that may be in its result.
    func temporarily<Result>(_ body: () -> Result) -> Result {
        let (count, free) = (blocks.count, self.free)
        defer {
            for block in blocks[count...] { block.deallocate() }
            blocks.removeSubrange(count...)
            self.free = free
        }
        return body()
    }

    private func room(_ size: Int) -> UnsafeMutableRawPointer {
        let size = max(16, (size + 15) & ~15)
        if size > Self.blockSize / 4 { return block(size) }
        if size > free.count { free = UnsafeMutableRawBufferPointer(start: block(Self.blockSize), count: Self.blockSize) }
        let start = free.baseAddress!
        free = UnsafeMutableRawBufferPointer(rebasing: free[size...])
        return start
    }

    private func block(_ size: Int) -> UnsafeMutableRawPointer {
        let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        blocks.append(block)
        return block
    }

    deinit { for block in blocks { block.deallocate() } }
}
