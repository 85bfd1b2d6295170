import Ingest

/// Works on many things with all processors, and takes the results in the order of the things, so that the number of processors never shows.
///
/// No more than a few things are held at a time, however many there are.
/// - Parameters:
///   - next: the next thing; nil at the end.
///   - size: how large a thing is, in any unit: of those that can begin, the largest does, since one that begins last holds up all.
///   - work: what is done with each, on any processor.
///   - take: gets each result in turn; false ends the work.
func workInOrder<Thing: Sendable, Result: Sendable>(
    _ next: () -> Thing?, size: (Thing) -> Int = { _ in 0 }, _ work: @escaping @Sendable (Thing) -> Result,
    _ take: (consuming Result) -> Bool
) async {
    await withTaskGroup(of: (Int, Result).self) { group in
        let most = heldPerProcessor * processorCount
        var results: [Int: Result] = [:]
        var (started, taken) = (0, 0)
        while true {
            var begun: [(number: Int, thing: Thing)] = []
            while started + begun.count - taken < most, let thing = next() { begun.append((started + begun.count, thing)) }
            started += begun.count
            for (number, thing) in begun.sorted(by: { size($0.thing) > size($1.thing) }) {
                group.addTask { (number, work(thing)) }
            }
            guard let (number, result) = await group.next() else { return }
            results[number] = consume result
            while let result = results.removeValue(forKey: taken) {
                taken += 1
                guard take(consume result) else { return group.cancelAll() }
            }
        }
    }
}

/// One is worked on, the others wait for their turn or to be taken.
private let heldPerProcessor = 4
