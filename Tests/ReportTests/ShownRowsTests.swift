import Testing

@testable import Report

struct ShownRowsTests {
    @Test func `the first rows are shown and all are counted`() {
        let shown = ShownRows(["a", "b", "c"], first: 2)
        #expect(shown.rows == ["a", "b"] && shown.count == 3)
        let few = ShownRows(["a"], first: .max)
        #expect(few.rows == ["a"] && few.count == 1)
    }

    @Test func `rows of many things come thing by thing`() {
        let shown = ShownRows(first: 3, of: [2, 0, 4]) { thing in (0..<thing).map { "\(thing).\($0)" } }
        #expect(shown.rows == ["2.0", "2.1", "4.0"] && shown.count == 6)
        let none = ShownRows<String>(first: 3, of: [Int]()) { _ in ["x"] }
        #expect(none.rows.isEmpty && none.count == 0)
    }

    @Test func `the largest rows are those that sorting all would put first, equal ones in their order`() {
        let sizes: [Int64] = [3, 9, 3, -1, 9, 0, 3, .max, 3, .min]
        let rows = sizes.enumerated().map { (name: "\($0)", size: $1) }
        let sorted = largestFirst(rows) { $0.size }.map(\.name)
        for most in 1...12 {
            let shown = ShownRows<String>(largest: most) { take in for row in rows { take(row.name, row.size) } }
            #expect(shown.rows == Array(sorted.prefix(most)) && shown.count == rows.count)
        }
    }
}
