import FormFixtures
import Ingest
import Testing

@testable import Analytics

/// Groups of very many projects, which only decisions make.
struct LargeGroupTests {
    private static let size = 1_000
    private static let names = (0..<size).map { "绿地第\($0)块" }

    private func lineage(_ forms: [ProjectForm], _ rows: [String]) -> Lineage {
        analyzeForms(makeDocuments(forms), decisions: makeDecisions(rows.joined(separator: "\n"))).bodies[0].lineage
    }

    /// One after the other, each tie would be weighed against all others.
    @Test func `a thousand projects are tied to one, and each tie has its evidence`() throws {
        let forms = Self.names.map { told(2020, $0, budget: 100) } + [told(2021, "绿地养护", budget: Int64(100 * Self.size))]
        let lineage = lineage(forms, Self.names.map { "confirm,2020,\($0),,2021,绿地养护,," })
        let group = try #require(lineage.groups.first)
        #expect(lineage.groups.count == 1 && group.relation == .merged && group.from.count == Self.size && group.before == group.after)
        for tie in group.ties { #expect(tie.isConfirmed && tie.evidence.reduce(.zero) { $0 + $1.weight } == tie.weight) }
        #expect(group.ties.allSatisfy { tie in tie.evidence.contains { if case .sums = $0.evidence { true } else { false } } })
    }

    @Test func `a thousand projects are tied in a chain`() throws {
        let forms = Self.names.flatMap { [told(2020, $0), told(2021, "新" + $0)] }
        let rows = (0..<Self.size - 1).flatMap { place in
            [place, place + 1].map { "confirm,2020,\(Self.names[place]),,2021,新\(Self.names[$0])," }
        }
        let group = try #require(lineage(forms, rows).groups.first)
        #expect(group.relation == .recut && group.from.count == Self.size - 1 && group.to.count == Self.size)
    }

    @Test func `connected pairs are found the same way, few or many`() {
        var dice = SplitMix64(seed: 3)
        for size in [60, 70, 400] {
            let pairs = Set((0..<size).map { _ in [Int(dice.next() % UInt64(size)), size + Int(dice.next() % UInt64(size))] })
            let candidates = Candidates(pairs: pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { (from: $0[0], to: $0[1]) })
            var positions = Array(candidates.pairs.indices)
            var groups: [[Int]] = []
            candidates.forEachGroup(of: &positions) { groups.append(Array($0)) }
            #expect(candidates.connected(Array(candidates.pairs.indices.reversed())) == groups.sorted { $0[0] < $1[0] })
        }
    }

    @Test func `the members of a large group are those of its pairs, in order`() {
        let candidates = Candidates(pairs: (0..<200).map { (from: ($0 * 7) % 90, to: 500 + ($0 * 11) % 97) })
        let members = GroupMembers(candidates.pairs.indices, candidates)
        #expect(Array(members.from) == Array(0..<90) && Array(members.to) == Array(500..<597))
        #expect(members.contains(89) && members.contains(596) && !members.contains(90) && !members.contains(597))
        #expect(Array(FewProjects(inOrder: [2, 5])) == [2, 5])
    }

    @Test func `a group that decisions made too large for any tie is closed`() {
        var tied = TiedPairs(Candidates(pairs: [(0, 10), (1, 11), (0, 12), (2, 11)]))
        tied.tie(TiedGroup(pairs: [0], weight: 7, isClosed: true))
        tied.tie(TiedGroup(pairs: [1], weight: 7))
        #expect(tied.isClosed(2) && !tied.isClosed(3))
    }
}
