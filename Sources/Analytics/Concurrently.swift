import Dispatch

/// Does independent work on all processors, the largest pieces first, since one that begins last holds up all.
/// - Parameters:
///   - size: how large a piece is, in any unit.
///   - work: the result of one piece.
/// - Returns: the results in order of the pieces, so that the number of processors never shows.
func concurrently<Value: Sendable>(_ count: Int, size: (Int) -> Int, _ work: @Sendable (Int) -> Value) -> [Value] {
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
