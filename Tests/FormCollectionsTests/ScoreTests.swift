import Testing

@testable import FormCollections

struct ScoreTests {
    private let bodies = try! Bodies(CSVRecords("body,unit\n1,甲馆\n1,甲综合馆\n2,乙馆\n"))
    private let goldHeader = "relation,group,from_year,from_project,from_unit,to_year,to_project,to_unit,traits\n"
    private let reportHeader = "relation,group,from_year,from_project,from_unit,to_year,to_project,to_unit,confidence\n"
    private let goldRows = """
        continued,1,2019,书展,甲馆,2020,书展,甲馆,name_same
        renamed,2,2019,修缮,甲馆,2020,翻新,甲馆,name_unlike;gap
        split,3,2019,讲座,甲馆,2020,夜校,甲馆,
        split,3,2019,讲座,甲馆,2020,沙龙,甲馆,
        started,4,,,,2020,普查,乙馆,
        ended,5,2019,采购,乙馆,,,,

        """

    private func score(_ report: String) throws -> Score {
        Score(
            gold: try TieList(gold: CSVRecords(goldHeader + goldRows), bodies),
            found: try TieList(report: CSVRecords("\u{FEFF}" + reportHeader + report), bodies))
    }

    private func tally(_ name: String, _ score: Score) -> [Int] {
        let tally = score.rows.first { $0.name == name }!.tally
        return [tally.right, tally.found, tally.there]
    }

    @Test func `the right answers score 1 in everything`() throws {
        let rows = goldRows.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(separator: ",")
        }
        let score = try score(rows.map { $0 + ",certain\r\n" }.joined())
        for (name, tally) in score.rows where tally.there > 0 { #expect(tally.f1 == 1, "\(name)") }
        #expect(score.betweenBodies == 0)
        #expect(score.traits.map(\.name) == ["gap", "name_same", "name_unlike"])
    }

    @Test func `a split counts as a whole only if nothing is missing`() throws {
        let score = try score("split,a,2019,讲座,甲馆,2020,夜校,甲馆,likely\n")
        #expect(tally("split", score) == [1, 1, 2])
        #expect(tally("whole splits", score) == [0, 1, 1])
    }

    @Test func `hints do not count`() throws {
        #expect(tally("all ties", try score("renamed,a,2019,修缮,甲馆,2020,翻新,甲馆,hint\n")) == [0, 0, 4])
    }

    @Test func `any name of the body will do, and brackets of any shape`() throws {
        #expect(tally("renamed", try score("renamed,a,2019,修缮,甲综合馆,2020,翻新,甲综合馆,likely\n")) == [1, 1, 1])
    }

    @Test func `the right ends under the wrong relation are right among all ties only`() throws {
        let score = try score("merged,a,2019,修缮,甲馆,2020,翻新,甲馆,likely\n")
        #expect(tally("all ties", score) == [1, 1, 4])
        #expect(tally("renamed", score) == [0, 0, 1])
    }

    @Test func `ties between bodies are counted`() throws {
        #expect(try score("renamed,a,2019,修缮,甲馆,2020,普查,乙馆,likely\n").betweenBodies == 1)
    }

    @Test func `units that are not of the collection are named`() throws {
        #expect(try score("renamed,a,2019,修缮,丙馆,2020,翻新,甲馆,likely\n").unknown == 1)
    }
}
