/// When the groups of a body's projects were last changed: what was tried since then need not be tried again.
struct ChangedProjects {
    /// By project, the time of the last change of its group.
    private var changed: [Int]
    /// Counts the changes.
    private(set) var now = 0

    init(projects: Int) { changed = [Int](repeating: 0, count: projects) }

    mutating func change(_ pairs: some Sequence<ProjectPair>) {
        now += 1
        for pair in pairs { (changed[pair.from], changed[pair.to]) = (now, now) }
    }

    /// Whether the group of one of a pair's projects was changed after a time.
    func isChanged(_ pair: ProjectPair, since time: Int) -> Bool { changed[pair.from] > time || changed[pair.to] > time }
}
