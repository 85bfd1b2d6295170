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
    func crossing(_ pair: NamePair) -> some Sequence<NamePair> {
        let others = areTogether(pair) ? [] : members[parent[pair.second]]
        return members[parent[pair.first]].lazy.flatMap { one in others.lazy.map { NamePair(one, $0) } }
    }

    func areTogether(_ pair: NamePair) -> Bool { parent[pair.first] == parent[pair.second] }

    /// The set that a name is in: the same for all names of the set, until it is joined to another.
    func set(of name: Int) -> Int { parent[name] }

    func count(inSet set: Int) -> Int { members[set].count }

    /// - Returns: false when the two were together already.
    mutating func join(_ pair: NamePair) -> Bool {
        guard !areTogether(pair) else { return false }
        var (kept, moved) = (parent[pair.first], parent[pair.second])
        if members[kept].count < members[moved].count { swap(&kept, &moved) }
        for member in members[moved] { parent[member] = kept }
        members[kept] += members[moved]
        members[moved] = []
        return true
    }
}
