/// Which label owns a cell above or below its line, in text laid out in columns; a label is known by its first cell.
struct Owners {
    /// The owner of a cell that stands in no label's column.
    static let nobody = -1

    private var owners: [Int: Int] = [:]
    /// By label: the cells that were given to it.
    private var given: [Int: [Int]] = [:]

    var isEmpty: Bool { owners.isEmpty }

    subscript(cell: Int) -> Int? { owners[cell] }

    mutating func give(_ cell: Int, to owner: Int) {
        if owners.updateValue(owner, forKey: cell) != owner, owner != Self.nobody { given[owner, default: []].append(cell) }
    }

    /// Leaves a cell to whatever stands before it.
    mutating func free(_ cell: Int) { owners[cell] = nil }

    /// The cells above a label's line that are its own, in order. Of labels that begin in one cell the first takes them.
    /// - Parameter first: no cell before it is looked for.
    mutating func takeCells(above label: Int, from first: Int) -> [Int] {
        guard let given = given.removeValue(forKey: label) else { return [] }
        return Set(given.filter { $0 >= first && $0 < label && owners[$0] == label }).sorted()
    }
}
