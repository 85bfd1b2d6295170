/// The shared runs as they are met, project after project.
struct MetRuns {
    /// The number of a run that is not shared.
    static let alone: Int32 = -1
    /// The number of a run of a project's name.
    static let ofName: Int32 = -2

    /// By run: where its projects begin in what follows; one more for the end of the last.
    private let starts: [Int]
    private var projects: [UInt32]
    private var positions: [Int32]
    /// By run: where its next project goes.
    private var next: [Int]

    /// - Parameter holders: how many projects each run has.
    init(holders: [Int32]) {
        var sum = 0
        starts =
            [0]
            + holders.map { holders in
                sum += Int(holders)
                return sum
            }
        (projects, positions) = ([UInt32](repeating: 0, count: sum), [Int32](repeating: 0, count: sum))
        next = starts
    }

    /// - Parameters:
    ///   - numbers: by run of the body: its number among the shared ones, `alone` or `ofName`.
    ///   - names: by run that they begin with.
    /// - Returns: where the project's text may print names.
    mutating func see(_ runs: ArraySlice<UInt32>, _ numbers: [Int32], in project: Int, _ names: [Int: [Int]]) -> [NamePlace] {
        var (places, named): ([NamePlace], Set<Int>) = ([], [])
        runs.withUnsafeBufferPointer { runs in
            for position in runs.indices where runs[position] != Numbering.none {
                let run = Int(runs[position])
                let number = numbers[run]
                if number >= 0 {
                    see(Int(number), in: UInt32(project), at: position)
                } else if number == Self.ofName, let starting = names[run], named.insert(run).inserted {
                    places += starting.map { NamePlace(name: $0, position: position) }
                }
            }
        }
        return places
    }

    @inline(__always)
    private mutating func see(_ run: Int, in project: UInt32, at position: Int) {
        let place = next[run]
        if place > starts[run], projects[place - 1] == project { return }
        (projects[place], positions[place]) = (project, Int32(position))
        next[run] = place + 1
    }

    /// The projects of each run, and the runs of each project, both in order.
    func inOrder(projects count: Int) -> (holders: ListsByNumber, all: [SharedRun], starts: [Int]) {
        let holders = ListsByNumber(projects, from: starts)
        let ofProjects = holders.startsTurned(count: count)
        var next = ofProjects
        var all = [SharedRun](repeating: SharedRun(run: 0, position: 0), count: projects.count)
        for run in 0..<holders.count {
            for place in holders.range(run) {
                let project = Int(projects[place])
                all[next[project]] = SharedRun(run: UInt32(run), position: positions[place])
                next[project] += 1
            }
        }
        return (holders, all, ofProjects)
    }
}
