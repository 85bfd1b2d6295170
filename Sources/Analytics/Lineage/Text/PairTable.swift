/// A number for each pair of projects of a body that is not too large for such a table.
struct PairTable {
    private let projects: Int
    private var numbers: [UInt32]

    /// The table of so many projects has a megabyte.
    private static let mostProjects = 512

    /// Whether a body is not too large.
    static func holds(projects: Int) -> Bool { projects <= mostProjects }

    /// nil where the body is too large. All numbers are 0.
    init?(projects: Int) {
        guard Self.holds(projects: projects) else { return nil }
        self.projects = projects
        numbers = [UInt32](repeating: 0, count: projects * projects)
    }

    subscript(from: Int, to: Int) -> Int {
        get { Int(numbers[from * projects + to]) }
        set { numbers[from * projects + to] = UInt32(newValue) }
    }
}
