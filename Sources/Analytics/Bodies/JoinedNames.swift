/// Which unit names were joined: disjoint sets of their positions.
struct JoinedNames {
    private var parent: [Int]
    private var members: [[Int]]

    init(count: Int) {
        parent = Array(0..<count)
        members = (0..<count).map { [$0] }
    }

    /// The sets, each in order, in order of their first members.
    var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }

    /// All pairs of names that joining `pair` would put together.
    func crossing(_ pair: NamePair) -> [NamePair] {
        guard parent[pair.first] != parent[pair.second] else { return [] }
        let others = members[parent[pair.second]]
        return members[parent[pair.first]].flatMap { one in others.map { NamePair(one, $0) } }
    }

    /// - Returns: false when the two were together already.
    mutating func join(_ pair: NamePair) -> Bool {
        let (kept, moved) = (parent[pair.first], parent[pair.second])
        guard kept != moved else { return false }
        for member in members[moved] { parent[member] = kept }
        members[kept] += members[moved]
        members[moved] = []
        return true
    }
}
