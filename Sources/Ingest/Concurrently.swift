import Dispatch

/// Does independent work on all processors, the largest pieces first, since one that begins last holds up all.
/// - Parameters:
///   - size: how large a piece is, in any unit.
///   - work: the result of one piece.
/// - Returns: the results in order of the pieces, so that the number of processors never shows.
package func concurrently<Value: Sendable>(_ count: Int, size: (Int) -> Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(work) }
    let sizes = (0..<count).map(size)
    let order = (0..<count).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    return [Value](unsafeUninitializedCapacity: count) { results, initializedCount in
        // Each place is written once, by the one thread that has its piece.
        nonisolated(unsafe) let places = results.baseAddress!
        DispatchQueue.concurrentPerform(iterations: count) { turn in
            (places + order[turn]).initialize(to: work(order[turn]))
        }
        initializedCount = count
    }
}

/// Does two pieces of independent work, on two processors where there are.
package func bothAtOnce<One: Sendable, Other: Sendable>(_ one: @Sendable () -> One, _ other: @Sendable () -> Other) -> (One, Other) {
    let results = concurrently(2, size: { _ in 1 }) { $0 == 0 ? OneOfTwo<One, Other>.one(one()) : .other(other()) }
    guard case .one(let first) = results[0], case .other(let second) = results[1] else { preconditionFailure("results out of order") }
    return (first, second)
}

private enum OneOfTwo<One: Sendable, Other: Sendable>: Sendable {
    case one(One)
    case other(Other)
}
