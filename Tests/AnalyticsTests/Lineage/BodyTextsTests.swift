import Ingest
import Testing

@testable import Analytics

/// What the texts of a body share.
struct BodyTextsTests {
    private let shared = "在春申公园补种樱花二百株"

    /// The last but one shares a passage with one project of the year before, the last with its own former form only.
    private func projects() -> [ProjectYear] {
        projectYears([
            told(2020, "滨江绿地养护", "甲" + shared + "乙"), told(2020, "内港航道整治", Subject.harbour), told(2021, "公园服务", "丙丁" + shared + "戊"),
            told(2021, "内港航道整治", Subject.harbour),
        ])
    }

    @Test func `runs that another name has are shared, with the longest passage`() throws {
        let (body, pair) = (BodyEvidence(projects(), commonness: Commonness([])), ProjectPair(from: 0, to: 2))
        #expect(body.projects.map(\.name) == ["滨江绿地养护", "内港航道整治", "公园服务", "内港航道整治"])
        #expect(body.texts.sharedRuns(pair) == shared.count - 5)
        #expect(body.texts.sharing == [pair])
        let passage = try #require(body.texts.longestPassage(pair))
        #expect([passage.from, passage.to, passage.length] == [1, 2, shared.count])
        var others = FewProjects()
        others.insert(1)
        #expect(body.texts.sharedRuns(pair, besides: others) == shared.count - 5)
        others.insert(2)
        #expect(body.texts.sharedRuns(pair, besides: others) == 0)
        #expect(body.texts.sharedRuns(pair) { $0 == 1 } == shared.count - 5 && body.texts.sharedRuns(pair) { $0 == 2 } == 0)
    }

    @Test func `of two passages of one length the first counts`() throws {
        let (first, second) = ("在春申公园补种樱花", "为莘庄街道添置长椅")
        let body = BodyEvidence(
            projectYears([told(2020, "滨江绿地养护", first + "，甲乙，" + second), told(2021, "公园服务", second + "，丙，" + first)]),
            commonness: Commonness([]))
        let passage = try #require(body.texts.longestPassage(ProjectPair(from: 0, to: 1)))
        #expect([passage.from, passage.to, passage.length] == [0, 10, 9])
    }

    @Test func `who has a run is counted name after name`() {
        var uses: [Uses] = []
        #expect(uses.add([0, 1, 0, Numbering.none], known: 2, of: 0, name: 0) == 2)
        var numbers: [UInt32] = [1, 2, 1, 9]
        #expect(uses.move(&numbers, count: 3, known: 3, of: 3, name: 0) == 2)
        #expect(numbers.prefix(2) == [1, 2])
        #expect(uses.add([1], known: 3, of: 1, name: 1) == 1)
        #expect(uses.prefix(3).map { [$0.projects, $0.names] } == [[1, 1], [3, 2], [1, 1]])
        #expect(nameAfterName([0, 1, 0, 2, 1]) == [0, 2, 1, 4, 3])
    }

    @Test func `runs of one name count for nothing`() {
        let body = BodyEvidence(projects(), commonness: Commonness([]))
        #expect(body.texts.sharedRuns(ProjectPair(from: 1, to: 3)) == 0)
        #expect(body.texts.runs[1] == body.texts.runs[3] && body.texts.runs[1] > 40)
    }

    @Test func `a run that other bodies have weighs less`() {
        let one = projects()
        let commonness = Commonness([one, one, projectYears([told(2020, "别处", Subject.buses)])])
        let body = BodyEvidence(one, commonness: commonness)
        #expect(body.texts.sharedRuns(ProjectPair(from: 0, to: 2)) == (shared.count - 5) / 2)
    }

    @Test func `the likeness of subjects is the same with and without a table of pairs`() {
        let few = projects()
        let many = few + (0..<600).map { ProjectYear(year: FiscalYear(2022), forms: [told(2022, "第\($0)号")]) }
        let likeness = [few, many].map { projects in
            let body = BodyEvidence(projects, commonness: Commonness([]))
            return [ProjectPair(from: 0, to: 2), ProjectPair(from: 1, to: 3), ProjectPair(from: 0, to: 3)].map { body.topics.likeness($0) }
        }
        #expect(likeness.allSatisfy { 999...1000 ~= $0[1] })
        #expect(likeness.allSatisfy { $0[0] > $0[2] && $0[0] < $0[1] })
    }
}
