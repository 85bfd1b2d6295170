import FormFixtures
import Ingest
import Testing

@testable import Analytics

/// A body with forms of very many years.
struct ManyYearsTests {
    /// Projects of this many names in each of the years, alike by threes.
    private static let (names, years) = (21, 40)
    private static let projects = projectYears(
        (0..<years).flatMap { year in
            (0..<names).map { told(1980 + year, "第\($0)号", words($0 / 3 * 10) + words(1_000 + $0) + words(10_000 + year * 100 + $0)) }
        })
    private static let body = BodyEvidence(projects, commonness: Commonness([]))
    private var body: BodyEvidence { Self.body }

    private static func words(_ seed: Int) -> String {
        var dice = SplitMix64(seed: UInt64(seed))
        return String(String.UnicodeScalarView((0..<12).map { _ in Unicode.Scalar(UInt32(0x4E00 + dice.next() % 9_000))! }))
    }

    @Test func `what speaks most for a pair does not outweigh the years between that make it no candidate`() {
        let names = LineageWeights.similarNames.map(\.weight) + [LineageWeights.sameNameButForCommonWords, LineageWeights.namesToldApart]
        let most = names.max()! + LineageWeights.mostText + LineageWeights.sameOffice
        let years = LineageWeights.mostYearsBetween
        #expect(most + years * LineageWeights.yearBetween >= LineageWeights.leastCandidate)
        #expect(most + (years + 1) * LineageWeights.yearBetween < LineageWeights.leastCandidate)
        #expect(LineageWeights.differentOffice <= 0 && LineageWeights.differentNature <= 0 && LineageWeights.goesOnItself <= 0)
    }

    @Test func `only projects of years near each other are proposed`() {
        let pairs = proposeTies(body)
        let reach = LineageWeights.mostYearsBetween + 1
        #expect(!pairs.isEmpty && pairs.count <= Self.projects.count * 2 * reach)
        #expect(pairs.allSatisfy { 1...reach ~= body.topics.years[$0.to] - body.topics.years[$0.from] })
    }

    @Test func `where all subjects are alike, only the most alike of each year are proposed`() {
        let (names, years) = (120, 12)
        let projects = projectYears(
            (0..<years).flatMap { year in (0..<names).map { told(2000 + year, "第\($0)号", Self.words($0 % 2)) } })
        let topics = BodyEvidence(projects, commonness: Commonness([])).topics
        #expect(topics.alike.count <= projects.count * 2 * (years - 1))
        #expect(projects.count * 64 < projects.count * (names / 2 - 1) * (years - 1) / 2)
        let ofFirst = Set(topics.alike.filter { $0.from == 0 })
        #expect((1..<years).allSatisfy { year in ofFirst.contains { topics.years[$0.to] == year } })
        #expect(topics.alike.allSatisfy { topics.likeness($0) >= 100 })
    }

    @Test func `the next most alike project is found in any year`() {
        #expect(Self.projects.count > 512)
        for (one, year) in [(0, 1), (0, 11), (0, 12), (5, 39), (400, 0), (400, 30), (400, 39), (830, 0), (830, 27), (830, 38)] {
            let others = Self.projects.indices.filter { body.topics.years[$0] == year }
            let pair = ProjectPair(from: min(one, others[4]), to: max(one, others[4]))
            let next = body.topics.next(pair, besides: nil)
            let expected = others.filter { $0 != others[4] && body.names[$0] != body.names[one] }.map {
                body.topics.likeness(ProjectPair(from: min($0, one), to: max($0, one)))
            }.max()
            #expect((one < others[4] ? next.later : next.earlier) == expected)
        }
    }
}
