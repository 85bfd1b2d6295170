import FormFixtures
import Ingest
import Testing

@testable import Analytics

/// A body with ten thousand projects a year, of which every other one has another name a year later.
struct LargeBodyTests {
    private static let size = 10_000
    private static let projects = projectYears(year(2020) + year(2021))

    @Test func `so many pairs are weighed as there are projects, not as there are pairs`() {
        let pairs = proposeTies(BodyEvidence(Self.projects, commonness: Commonness([Self.projects])))
        #expect(Self.size / 2...Self.size * 4 ~= pairs.count)
    }

    @Test func `each project is found again`() {
        let lineage = followProjects(
            Self.projects, NumberedIndicators(Self.projects), decisions: ProjectDecisions(), commonness: Commonness([Self.projects]),
            years: [FiscalYear(2020), FiscalYear(2021)])
        #expect(lineage.groups.count { $0.relation == .continued } == Self.size / 2)
        #expect(lineage.groups.count { $0.relation == .renamed && $0.isRight } == Self.size / 2)
        #expect(lineage.fates.isEmpty)
    }

    /// What a project does is told by its number, and so is the earlier name; the later name of an odd one has nothing of it.
    private static func year(_ year: Int) -> [ProjectForm] {
        (0..<size).map { number in
            var dice = SplitMix64(seed: UInt64(number))
            let (name, text) = (dice.words(8), dice.words(60))
            let later = year == 2021 && number % 2 == 1 ? dice.words(8) : name
            return told(year, later, text + Subject.boilerplate, budget: Int64(10_000 + number) * 100)
        }
    }
}

extension LineageGroup {
    /// Whether both sides have the budget that only this project has.
    fileprivate var isRight: Bool { before == after && ties.count == 1 }
}

extension SplitMix64 {
    /// So many Chinese characters.
    fileprivate mutating func words(_ count: Int) -> String {
        var text = ""
        for _ in 0..<count { text.unicodeScalars.append(Unicode.Scalar(UInt32(0x4E00 + next() % 2_000))!) }
        return text
    }
}
