/// The projects of a group, in order.
struct GroupMembers: Equatable {
    private(set) var from = FewProjects()
    private(set) var to = FewProjects()

    /// The projects of one pair.
    init(_ pair: ProjectPair) { insert(pair) }

    /// - Parameter group: positions of pairs.
    init(_ group: some Collection<Int>, _ candidates: Candidates) {
        guard group.count <= Account.mostWeighed else {
            let pairs = group.map { candidates.pairs[$0].pair }
            from = FewProjects(inOrder: Set(pairs.map(\.from)).sorted())
            to = FewProjects(inOrder: Set(pairs.map(\.to)).sorted())
            return
        }
        for position in group { insert(candidates.pairs[position].pair) }
    }

    mutating func insert(_ pair: ProjectPair) {
        from.insert(pair.from)
        to.insert(pair.to)
    }

    var count: Int { from.count + to.count }
    /// One project in several, or several in one.
    var isSplitOrMerger: Bool { count > 2 && (from.count == 1 || to.count == 1) }

    func contains(_ project: Int) -> Bool { from.contains(project) || to.contains(project) }
}
