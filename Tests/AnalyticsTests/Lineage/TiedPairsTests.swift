import Testing

@testable import Analytics

struct TiedPairsTests {
    private let candidates = Candidates(pairs: [(0, 10), (1, 11), (2, 12), (0, 11), (3, 12), (2, 10)])

    @Test func `connected pairs are groups, in order of their first pairs`() {
        #expect(candidates.connected([0, 1, 2]) == [[0], [1], [2]])
        #expect(candidates.connected([4, 3, 2, 1]) == [[1, 3], [2, 4]])
        #expect(candidates.connected([0, 1, 2, 3, 4, 5]) == [[0, 1, 2, 3, 4, 5]])
        #expect(candidates.connected([]) == [])
    }

    @Test func `a project that is earlier in one pair and later in another connects nothing`() {
        #expect(Candidates(pairs: [(0, 1), (1, 2)]).connected([0, 1]) == [[0], [1]])
    }

    @Test func `a pair has the groups of both its projects, tied or not`() {
        var tied = TiedPairs(candidates)
        tied.tie(TiedGroup(pairs: [0, 3], weight: 7))
        tied.tie(TiedGroup(pairs: [2], weight: 1))
        #expect(tied.positions == [0, 2, 3])
        #expect(tied.group(of: 5) == [0, 2, 3] && tied.group(of: 0) == [0, 3] && tied.group(of: 4) == [2])
        #expect(tied.ties(from: 0) == [0, 3] && tied.ties(to: 11) == [3] && tied.ties(from: 10) == [])
        tied.untie(tied.concerned(1))
        #expect(tied.positions == [2])
        #expect(tied.group(of: 1) == [] && tied.group(of: 5) == [2])
    }
}
