/// A list for each number from 0, all in one array: many short lists without an array each.
struct ListsByNumber {
    /// Where the list of each number begins; one more for the end of the last.
    private(set) var starts: [Int]
    private(set) var values: [UInt32]

    /// - Parameters:
    ///   - lengths: of each list.
    ///   - fill: calls its argument with a number and a value of its list, for each list as often as its length says.
    init(lengths: [Int], fill: ((Int, UInt32) -> Void) -> Void) {
        var starts = [Int](repeating: 0, count: lengths.count + 1)
        for (number, length) in lengths.enumerated() { starts[number + 1] = starts[number] + length }
        var next = starts
        var values = [UInt32](repeating: 0, count: starts[lengths.count])
        fill { number, value in
            values[next[number]] = value
            next[number] += 1
        }
        (self.starts, self.values) = (starts, values)
    }

    /// Where the values of a list stand in `values`.
    func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }
    /// The list of a number, in the order in which it was filled.
    subscript(number: Int) -> ArraySlice<UInt32> { values[range(number)] }
}
