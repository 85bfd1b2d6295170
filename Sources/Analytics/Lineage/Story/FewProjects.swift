/// A few projects, in order, each once. Up to four are held without a list of their own, since groups are tried by the thousand; only decisions make
/// groups of more.
struct FewProjects: RandomAccessCollection, Equatable {
    private var few = SIMD4<Int32>(repeating: 0)
    private var fewCount = 0
    /// All of them, where they are more than four.
    private var many: [Int] = []

    init() {}

    /// - Parameter projects: in order, each once.
    init(inOrder projects: [Int]) {
        if projects.count > few.scalarCount {
            (many, fewCount) = (projects, few.scalarCount)
        } else {
            for project in projects { insert(project) }
        }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { many.isEmpty ? fewCount : many.count }
    subscript(position: Int) -> Int { many.isEmpty ? Int(few[position]) : many[position] }

    func contains(_ project: Int) -> Bool {
        if many.isEmpty { return (0..<fewCount).contains { Int(few[$0]) == project } }
        let place = many.partitionPoint { $0 < project }
        return place < many.count && many[place] == project
    }

    mutating func insert(_ project: Int) {
        var place = count
        while place > 0, self[place - 1] >= project {
            if self[place - 1] == project { return }
            place -= 1
        }
        guard fewCount < few.scalarCount else {
            if many.isEmpty { many = map { $0 } }
            return many.insert(project, at: place)
        }
        for position in stride(from: fewCount, to: place, by: -1) { few[position] = few[position - 1] }
        few[place] = Int32(project)
        fewCount += 1
    }
}
