import Testing

@testable import Ingest

/// Words as a tree of scalars.
struct ScalarTreeTests {
    /// All words of one and two of thirty scalars, far more than the tree has room for at first.
    private static let words: [[UInt32]] = {
        var words: [[UInt32]] = []
        for first in 0..<UInt32(30) {
            words.append([0x4E00 + first * 7])
            for second in 0..<UInt32(30) { words.append([0x4E00 + first * 7, second * 1_031]) }
        }
        return words
    }()

    @Test func `every word has a node of its own, and leads to it`() {
        var growing = GrowingScalarTree()
        let nodes = Self.words.map { growing.insert($0) }
        #expect(Set(nodes).count == Self.words.count)
        #expect(nodes == Self.words.map { growing.insert($0) })
        let tree = ScalarTree(growing)
        #expect(tree.count == Self.words.count + 1)
        #expect(Self.words.map { tree.node(after: $0) } == nodes)
    }

    @Test func `what no word begins with leads nowhere`() {
        var growing = GrowingScalarTree()
        for word in Self.words { _ = growing.insert(word) }
        let tree = ScalarTree(growing)
        #expect(tree.root(0x4E01) == nil && tree.root(0) == nil)
        #expect(tree.node(after: [0x4E00, 1]) == nil && tree.node(after: [0x4E00, 0, 0]) == nil)
        #expect(tree.node(after: []) == 0)
    }
}
