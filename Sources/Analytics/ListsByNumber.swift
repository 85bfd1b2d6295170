/// A list for each number from 0, all in one array: many short lists without an array each.
struct ListsByNumber {
    /// Where the list of each number begins; one more for the end of the last.
    private(set) var starts: [Int]
    private(set) var values: [UInt32]

    /// - Parameters:
    ///   - values: of all lists, in any order of lists.
    ///   - numbers: of the list that each value belongs to.
    ///   - count: how many lists there are; no number is greater.
    init(_ values: [UInt32], by numbers: [UInt32], count: Int) {
        precondition(values.count == numbers.count)
        var starts = [Int](repeating: 0, count: count + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var next = starts
        // What was counted fits.
        let grouped = [UInt32](unsafeUninitializedCapacity: values.count) { grouped, initializedCount in
            next.withUnsafeMutableBufferPointer { next in
                for (number, value) in zip(numbers, values) {
                    grouped[next[Int(number)]] = value
                    next[Int(number)] += 1
                }
            }
            initializedCount = values.count
        }
        (self.starts, self.values) = (starts, grouped)
    }

    /// How many lists there are.
    var count: Int { starts.count - 1 }

    /// For each value the numbers of the lists that it is in, in order.
    /// - Parameters:
    ///   - count: all values are less.
    ///   - isKept: whether a list is looked at.
    func turned(count: Int, where isKept: (Int) -> Bool) -> ListsByNumber {
        var (kept, numbers): ([UInt32], [UInt32]) = ([], [])
        kept.reserveCapacity(values.count)
        numbers.reserveCapacity(values.count)
        for number in 0..<self.count where isKept(number) {
            for value in self[number] {
                kept.append(value)
                numbers.append(UInt32(number))
            }
        }
        return ListsByNumber(numbers, by: kept, count: count)
    }

    /// Where the values of a list stand in `values`.
    func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }
    /// The list of a number, in the order in which its values were given.
    subscript(number: Int) -> ArraySlice<UInt32> { values[range(number)] }
}
