import Testing

@testable import Analytics

struct FewProjectsTests {
    @Test(arguments: [[], [5], [3, 1, 2], [4, 4, 1, 4], [9, 8, 7, 6, 5, 4, 9, 10, 0]])
    func `projects are held in order, each once, also more than four`(_ projects: [Int]) {
        var few = FewProjects()
        for project in projects { few.insert(project) }
        #expect(Array(few) == Set(projects).sorted())
        #expect(few.contains(4) == projects.contains(4))
    }

    @Test func `the members of a group stand on both sides, each once`() {
        let candidates = Candidates(pairs: [(0, 10), (0, 11), (1, 11)])
        let members = GroupMembers(candidates.pairs.indices, candidates)
        #expect(Array(members.from) == [0, 1] && Array(members.to) == [10, 11])
        #expect(!members.isSplitOrMerger && GroupMembers([0, 1], candidates).isSplitOrMerger)
        #expect(members.contains(11) && !members.contains(12))
    }
}

extension Candidates {
    /// In this order, none of them settled.
    convenience init(pairs: [(from: Int, to: Int)]) {
        let weighed = pairs.enumerated().map { position, pair in
            var weighed = WeighedPair(pair: ProjectPair(from: pair.from, to: pair.to))
            weighed.weight = MatchWeight(tenths: -position)
            return weighed
        }
        self.init(weighed, settled: { _ in false })
    }
}
