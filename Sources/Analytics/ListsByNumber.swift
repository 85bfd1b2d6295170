/// A list for each number from 0, all in one array: many short lists without an array each.
struct ListsByNumber {
    /// Where the list of each number begins; one more for the end of the last.
    let starts: [Int]
    let values: [UInt32]

    /// - Parameter starts: where the list of each number begins in `values`; one more for the end of the last.
    init(_ values: [UInt32], from starts: [Int]) { (self.values, self.starts) = (values, starts) }

    /// - Parameters:
    ///   - values: of all lists, in any order of lists.
    ///   - numbers: of the list that each value belongs to.
    ///   - count: how many lists there are; all numbers are less.
    init(_ values: [UInt32], by numbers: [UInt32], count: Int) {
        precondition(values.count == numbers.count)
        var lengths = [Int](repeating: 0, count: count + 1)
        for number in numbers { lengths[Int(number) + 1] += 1 }
        starts = added(lengths)
        var next = starts
        // What was counted fits.
        self.values = [UInt32](unsafeUninitializedCapacity: values.count) { room, initializedCount in
            for place in values.indices {
                let number = Int(numbers[place])
                room[next[number]] = values[place]
                next[number] += 1
            }
            initializedCount = values.count
        }
    }

    /// How many lists there are.
    var count: Int { starts.count - 1 }

    /// For each value the numbers of the lists that it is in, in order.
    /// - Parameters:
    ///   - count: all values are less.
    ///   - isKept: whether a list is looked at.
    func turned(count: Int, where isKept: (Int) -> Bool = { _ in true }) -> ListsByNumber {
        let kept = (0..<self.count).map(isKept)
        let starts = startsTurned(count: count) { kept[$0] }
        var next = starts
        // What was counted fits.
        let turned = [UInt32](unsafeUninitializedCapacity: starts[count]) { room, initializedCount in
            for number in kept.indices where kept[number] {
                for place in range(number) {
                    let value = Int(values[place])
                    room[next[value]] = UInt32(number)
                    next[value] += 1
                }
            }
            initializedCount = starts[count]
        }
        return ListsByNumber(turned, from: starts)
    }

    /// Where the lists begin that `turned` gives.
    func startsTurned(count: Int, where isKept: (Int) -> Bool = { _ in true }) -> [Int] {
        var lengths = [Int](repeating: 0, count: count + 1)
        for number in 0..<self.count where isKept(number) {
            for place in range(number) { lengths[Int(values[place]) + 1] += 1 }
        }
        return added(lengths)
    }

    /// Calls `body` with each value of a list.
    @inline(__always)
    func forEach(_ number: Int, _ body: (UInt32) -> Void) {
        for place in range(number) { body(values[place]) }
    }

    /// Where the values of a list stand in `values`.
    func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }
    /// The list of a number, in the order in which its values were given.
    subscript(number: Int) -> ArraySlice<UInt32> { values[range(number)] }
}

/// Each number and all before it.
private func added(_ numbers: [Int]) -> [Int] {
    var sum = 0
    return numbers.map { number in
        sum += number
        return sum
    }
}
