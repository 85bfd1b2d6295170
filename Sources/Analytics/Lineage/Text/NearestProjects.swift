/// By project and other year: the projects of greatest likeness of that year, as many as a group can have on one side and one more.
struct NearestProjects {
    private static let kept = Account.mostMembers + 1

    /// So many years before and after that of a project are kept.
    private let reach: Int
    /// By project: the place of its year.
    private let years: [Int]
    /// So many years are kept of a project.
    private let width: Int
    /// The last first year that is kept of a project.
    private let mostFirst: Int
    /// The likeness in the upper half, the project and one in the lower one; 0 where there are not so many.
    private var first: [UInt64]

    /// - Parameter years: by project, in order, the place of its year.
    init(_ years: [Int], reach: Int) {
        let count = (years.last ?? -1) + 1
        (self.years, self.reach, width) = (years, reach, min(count, 2 * reach + 1))
        mostFirst = count - width
        first = [UInt64](repeating: 0, count: years.count * width * Self.kept)
    }

    /// Where the projects of a year begin that are like one.
    private func start(_ one: Int, _ year: Int) -> Int {
        (one * width + year - min(max(years[one] - reach, 0), mostFirst)) * Self.kept
    }

    /// A project of another year within reach.
    mutating func see(_ project: Int, of year: Int, from one: Int, _ likeness: Int) {
        let start = start(one, year)
        let seen = UInt64(likeness) << 32 | UInt64(project + 1)
        var place = start + Self.kept - 1
        guard first[place] < seen else { return }
        while place > start, first[place - 1] < seen {
            first[place] = first[place - 1]
            place -= 1
        }
        first[place] = seen
    }

    /// Each project with the two of each year within reach that are most like it; some pairs twice.
    func pairs(atLeast likeness: Int) -> [ProjectPair] {
        var pairs: [ProjectPair] = []
        for place in first.indices where place % Self.kept < 2 && first[place] >> 32 >= likeness {
            let (one, other) = (place / Self.kept / width, Int(first[place] & 0xFFFF_FFFF) - 1)
            pairs.append(ProjectPair(from: min(one, other), to: max(one, other)))
        }
        return pairs
    }

    /// The greatest likeness of a year within reach but for some projects.
    func greatest(_ one: Int, _ year: Int, besides other: Int, _ fellows: GroupMembers?) -> Int {
        let start = start(one, year)
        for position in start..<start + Self.kept {
            let project = Int(first[position] & 0xFFFF_FFFF) - 1
            if project != other, fellows?.contains(project) != true { return Int(first[position] >> 32) }
        }
        return 0
    }
}
