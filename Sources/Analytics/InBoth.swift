/// Calls `body` with the places of each number that two ranges have in common; both are in order and have each number once. Where one is much longer,
/// the other's numbers are looked for in it: a long text is compared with many short ones.
@inline(__always)
func eachInBoth(_ one: Range<Int>, _ other: Range<Int>, _ first: (Int) -> UInt32, _ second: (Int) -> UInt32, _ body: (Int, Int) -> Void) {
    var (i, j) = (one.lowerBound, other.lowerBound)
    if one.count > timesAsLong * other.count {
        while j < other.upperBound, i < one.upperBound {
            i = firstPlace(i..<one.upperBound, from: second(j), first)
            if i < one.upperBound, first(i) == second(j) { body(i, j) }
            j += 1
        }
        return
    }
    if other.count > timesAsLong * one.count {
        while i < one.upperBound, j < other.upperBound {
            j = firstPlace(j..<other.upperBound, from: first(i), second)
            if j < other.upperBound, first(i) == second(j) { body(i, j) }
            i += 1
        }
        return
    }
    while i < one.upperBound, j < other.upperBound {
        let (left, right) = (first(i), second(j))
        if left == right { body(i, j) }
        i += left <= right ? 1 : 0
        j += right <= left ? 1 : 0
    }
}

/// From so many times as long on, looking for each number takes less than going through all.
private let timesAsLong = 16

/// The first place of a number that is not less.
@inline(__always)
private func firstPlace(_ places: Range<Int>, from number: UInt32, _ numbers: (Int) -> UInt32) -> Int {
    places.partitionPoint { numbers($0) < number }
}
