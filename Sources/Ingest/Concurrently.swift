import Dispatch

/// Does independent work on all processors, the largest pieces first, since one that begins last holds up all.
/// - Parameters:
///   - size: how large a piece is, in any unit.
///   - work: the result of one piece. It may itself be dealt out so: whoever has nothing else to do helps.
/// - Returns: the results in order of the pieces, so that the number of processors never shows.
package func concurrently<Value: Sendable>(_ count: Int, size: (Int) -> Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    guard count > 1 else { return (0..<count).map(work) }
    let sizes = (0..<count).map(size)
    let order = (0..<count).sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    return [Value](unsafeUninitializedCapacity: count) { results, initializedCount in
        // Each place is written once, by the one thread that has its piece.
        nonisolated(unsafe) let places = results.baseAddress!
        dealOut(count) { turn in
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

/// Does turn after turn here and wherever a processor is free, and returns when all are done.
///
/// `DispatchQueue.concurrentPerform` would do a piece's own pieces one after the other even where all other processors wait for that piece.
private func dealOut(_ count: Int, _ work: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(work) { work in
        let turns = Turns(count, work)
        for _ in 1..<min(count, processorCount) { DispatchQueue.global().async { turns.takeAll() } }
        turns.takeAll()
        turns.waitForOthers()
    }
}

/// Turns of work, each of which one thread takes. Whoever takes one is at it, so that waiting for the last always ends.
private final class Turns: @unchecked Sendable {
    private let count: Int
    /// nil once all is done: it must not outlive that, though a thread may still come too late.
    private var work: (@Sendable (Int) -> Void)?
    private var taken = 0
    private var done = 0
    /// Held while anything of this is changed.
    private let lock = DispatchSemaphore(value: 1)
    private let finished = DispatchSemaphore(value: 0)

    init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        self.count = count
        self.work = work
    }

    func takeAll() {
        while let turn = take() {
            perform(turn)
            finish()
        }
    }

    func waitForOthers() {
        finished.wait()
        lock.wait()
        work = nil
        lock.signal()
    }

    /// A function of its own, so that nothing holds the work when the turn is counted as done.
    @inline(never)
    private func perform(_ turn: Int) { work?(turn) }

    private func take() -> Int? {
        lock.wait()
        defer { lock.signal() }
        guard taken < count else { return nil }
        taken += 1
        return taken - 1
    }

    private func finish() {
        lock.wait()
        done += 1
        let isLast = done == count
        lock.signal()
        if isLast { finished.signal() }
    }
}
