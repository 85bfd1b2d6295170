/// Works on many things with all processors, and takes the results in the order of the things, so that the number of processors never shows.
///
/// No more than a few things are held at a time, however many there are.
/// - Parameters:
///   - next: the next thing; nil at the end.
///   - work: what is done with each, on any processor.
///   - take: gets each result in turn; false ends the work.
func workInOrder<Thing: Sendable, Result: Sendable>(
    _ next: () -> Thing?, _ work: @escaping @Sendable (Thing) -> Result, _ take: (consuming Result) -> Bool
) async {
    await withTaskGroup(of: (Int, Result).self) { group in
        let most = heldPerProcessor * processorCount()
        var results: [Int: Result] = [:]
        var (started, taken) = (0, 0)
        while true {
            while started - taken < most, let thing = next() {
                let number = started
                group.addTask { (number, work(thing)) }
                started += 1
            }
            guard let (number, result) = await group.next() else { return }
            results[number] = result
            while let result = results.removeValue(forKey: taken) {
                taken += 1
                guard take(result) else { return group.cancelAll() }
            }
        }
    }
}

/// One is worked on, the others wait for their turn or to be taken.
private let heldPerProcessor = 4
