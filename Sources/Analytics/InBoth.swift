/// Calls `body` with the places of each number that two ranges have in common; both are in order and have each number once. Where one is much longer,
/// the other's numbers are looked for in it: a long text is compared with many short ones.
@inline(__always)
func eachInBoth(_ one: Range<Int>, _ other: Range<Int>, _ first: (Int) -> UInt32, _ second: (Int) -> UInt32, _ body: (Int, Int) -> Void) {
    if one.count > timesAsLong * other.count { return eachOfFew(other, in: one, second, first) { body($1, $0) } }
    if other.count > timesAsLong * one.count { return eachOfFew(one, in: other, first, second, body) }
    var (i, j) = (one.lowerBound, other.lowerBound)
    while i < one.upperBound, j < other.upperBound {
        let (left, right) = (first(i), second(j))
        if left == right { body(i, j) }
        i += left <= right ? 1 : 0
        j += right <= left ? 1 : 0
    }
}

/// From so many times as long on, looking for each number takes less than going through all.
private let timesAsLong = 16

/// The same for few numbers, each of which is looked for among many.
@inline(__always)
private func eachOfFew(
    _ few: Range<Int>, in many: Range<Int>, _ first: (Int) -> UInt32, _ second: (Int) -> UInt32, _ body: (Int, Int) -> Void
) {
    var place = many.lowerBound
    for one in few where place < many.upperBound {
        let number = first(one)
        place = (place..<many.upperBound).partitionPoint { second($0) < number }
        if place < many.upperBound, second(place) == number { body(one, place) }
    }
}
