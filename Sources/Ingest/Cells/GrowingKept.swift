/// Elements that are added one after another and then kept in the place where they are. A place out of the range stops the program as that of
/// an array does; room is asked for before anything is written.
struct GrowingKept<Element: BitwiseCopyable>: ~Copyable {
    private var memory: UnsafeMutableRawPointer
    private var room: Int
    private(set) var count = 0

    init(room: Int) {
        self.room = max(room, 16)
        memory = Self.allocate(self.room)
    }

    deinit { memory.deallocate() }

    private static func allocate(_ room: Int) -> UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(UnsafeMutablePointer<Element>.allocate(capacity: room))
    }

    private var elements: UnsafeMutablePointer<Element> { memory.assumingMemoryBound(to: Element.self) }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            precondition(index >= 0 && index < count)
            return elements[index]
        }
        @inline(__always)
        set {
            precondition(index >= 0 && index < count)
            elements[index] = newValue
        }
    }

    /// What was added so far, where it is: good until more is added.
    var soFar: Kept<Element> { Kept(elements, 0..<count) }

    @inline(__always)
    mutating func append(_ element: Element) {
        makeRoom(for: 1)
        elements[count] = element
        count += 1
    }

    mutating func append(contentsOf more: [Element]) {
        append(most: more.count) {
            $0.update(from: more, count: more.count)
            return more.count
        }
    }

    /// Appends what `write` writes, at most so many elements, of which it returns the number.
    @inline(__always)
    mutating func append(most: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
        makeRoom(for: most)
        let written = write(elements + count)
        precondition(written >= 0 && written <= most)
        count += written
    }

    /// Takes back what was added behind a place.
    mutating func removeAll(from place: Int) { count = min(count, place) }

    @inline(__always)
    private mutating func makeRoom(for more: Int) {
        if count + more > room { grow(to: count + more) }
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        room = max(least, room * 2)
        let larger = Self.allocate(room)
        larger.copyMemory(from: memory, byteCount: count * MemoryLayout<Element>.stride)
        memory.deallocate()
        memory = larger
    }

    /// The elements, whose memory is the taker's to free.
    consuming func handOver() -> (elements: Kept<Element>, memory: UnsafeMutableRawPointer) {
        let all = (soFar, memory)
        discard self
        return all
    }
}
