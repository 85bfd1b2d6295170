/// Puts labels in a column where they are wanted, or as near as they come without overlapping.
///
/// Where a label hangs depends on those above it only by their number, so that pushing apart is a question of order: labels whose places do not
/// go upwards are joined into one block, which takes its mean place.
/// - Parameters:
///   - wanted: where the middles of the labels would be best, in ascending order.
///   - height: the least distance of two middles.
///   - range: where the middles may be; where it is too short, the labels go on below it rather than overlap.
/// - Returns: the middles, each at least `height` below the one before.
func placeLabels(_ wanted: [Int], height: Int, in range: ClosedRange<Int>) -> [Int] {
    var blocks: [LabelBlock] = []
    for (position, place) in wanted.enumerated() {
        var block = LabelBlock(sum: place - position * height, count: 1)
        while let above = blocks.last, above.sum * block.count > block.sum * above.count {
            block = LabelBlock(sum: above.sum + block.sum, count: above.count + block.count)
            blocks.removeLast()
        }
        blocks.append(block)
    }
    let last = max(range.lowerBound, range.upperBound - (wanted.count - 1) * height)
    let offsets = blocks.flatMap { Array(repeating: min(max($0.mean, range.lowerBound), last), count: $0.count) }
    return offsets.enumerated().map { $1 + $0 * height }
}

/// Labels that touch.
private struct LabelBlock {
    /// Of the places wanted, each less the heights of all labels above it.
    let sum: Int
    let count: Int

    /// Rounded down.
    var mean: Int { sum >= 0 ? sum / count : -((count - 1 - sum) / count) }
}
