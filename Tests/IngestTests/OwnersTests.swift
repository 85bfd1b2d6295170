import Testing

@testable import Ingest

struct OwnersTests {
    @Test func `a label takes the cells above it that are still its own, once`() {
        var owners = Owners()
        #expect(owners.isEmpty)
        for cell in [3, 5, 4, 4, 12] { owners.give(cell, to: 9) }
        owners.give(6, to: 9)
        owners.free(6)
        owners.give(7, to: 9)
        owners.give(7, to: Owners.nobody)
        #expect(owners[5] == 9 && owners[6] == nil && owners[7] == Owners.nobody)
        #expect(owners.takeCells(above: 9, from: 4) == [4, 5])
        #expect(owners.takeCells(above: 9, from: 4) == [])
        #expect(owners[4] == 9)
    }

    @Test func `a cell that was given away and back counts once`() {
        var owners = Owners()
        for label in [9, 8, 9] { owners.give(3, to: label) }
        #expect(owners.takeCells(above: 8, from: 0) == [])
        #expect(owners.takeCells(above: 9, from: 0) == [3])
    }
}
