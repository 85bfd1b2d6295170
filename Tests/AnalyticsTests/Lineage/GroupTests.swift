import FormFixtures
import Ingest
import Testing

@testable import Analytics

/// What holds the parts of a split or a merger together, and what is only a hint.
struct GroupTests {
    @Test func `a third project that has to the fen what a merger's stated budget lacks belongs to it`() {
        let before = [
            told(2020, "四季花城", Subject.parks, budget: 1_834_500), told(2020, "书香社区", Subject.library, budget: 1_252_300),
            told(2020, "校园安心", Subject.school, budget: 871_600),
        ]
        func after(_ prior: Int64) -> ProjectForm {
            told(2021, "文体惠民", Subject.parks + Subject.library, budget: 3_950_000, prior: prior)
        }
        let third = "merged 2020 校园安心 > 2021 文体惠民"
        #expect(discovered(others(2020, 2021) + before + [after(3_958_400)]).contains(third))
        #expect(!discovered(others(2020, 2021) + before + [after(3_958_500)]).contains(third))
    }

    @Test func `projects whose budgets add up to what is stated are proposed, unless too many amounts would have to be tried`() {
        let forms = [
            told(2020, "四季花城", budget: 18_345), told(2020, "书香社区", budget: 12_523), told(2021, "文体惠民", budget: 9, prior: 30_868),
        ]
        let body = BodyEvidence(projectYears(forms), commonness: Commonness([]))
        let proposed = [2, 1].map { mostTried in
            var pairs = ProposedPairs(body)
            proposeByStatedSums(body, &pairs, mostTried: mostTried)
            return pairs.inOrder()
        }
        #expect(proposed == [[ProjectPair(from: 0, to: 2), ProjectPair(from: 1, to: 2)], []])
    }

    @Test func `a small part of a split that only an indicator tells of belongs to it`() {
        let forms = [
            told(2020, "环卫经费", Subject.parks + Subject.library, budget: 5_860_000, indicators: ["古树挂牌数", "分馆书箱数", "管养公厕座数"]),
            told(2021, "绿化养护", Subject.parks, budget: 3_650_000, indicators: ["古树挂牌数"]),
            told(2021, "书香社区", Subject.library, budget: 1_780_000, indicators: ["分馆书箱数"]),
            told(2021, "便民设施", budget: 430_000, indicators: ["管养公厕座数"]),
        ]
        #expect(discovered(others(2020, 2021) + forms).contains("split 2020 环卫经费 > 2021 便民设施"))
    }

    @Test func `a small part of a split that one sentence of the whole tells of belongs to it`() {
        let forms = [
            told(
                2020, "市容环境保障", Subject.parks + Subject.library + "聘请村级保洁员劳务三百人。", budget: 5_860_000, indicators: ["保洁员劳务发放月数"]),
            told(2021, "绿化养护", Subject.parks, budget: 3_650_000), told(2021, "书香社区", Subject.library, budget: 1_680_000),
            told(2021, "村级保洁员补助", "村级保洁员劳务直接发到个人账户。", budget: 530_000, indicators: ["保洁员劳务发放月数"]),
        ]
        #expect(discovered(others(2020, 2021) + forms).contains("split 2020 市容环境保障 > 2021 村级保洁员补助"))
    }

    @Test func `three parts that add up to the fen are tied together, where no two of them would be`() {
        func merged(_ sum: Int64) -> [String] {
            let parts = ["东湖", "西山", "南门"].enumerated().map { place, name in
                told(2020, name + "公园养护", name + "公园草坪修剪、花境更换和环卫保洁。", budget: [3_250_000, 2_840_000, 1_630_000][place])
            }
            let whole = told(2021, "城区公园绿地管护", "东湖公园、西山公园、南门公园的草坪修剪、花境更换和环卫保洁。", budget: sum)
            return discovered(others(2020, 2021) + parts + [whole])
        }
        #expect(merged(7_720_000).count == 3)
        #expect(merged(9_990_000).count < 3)
    }

    @Test func `sums that are equal weigh by their digits`() throws {
        func weight(_ one: Int64, _ other: Int64, _ sum: Int64) throws -> MatchWeight {
            let forms = [
                told(2020, "四季花城", Subject.parks, budget: one), told(2020, "书香社区", Subject.library, budget: other),
                told(2021, "文体惠民", Subject.parks + Subject.library, budget: sum),
            ]
            let evidence = try #require(tie("四季花城", "文体惠民", in: others(2020, 2021) + forms)).evidence
            return try #require(evidence.first { if case .sums = $0.evidence { true } else { false } }).weight
        }
        let round = try weight(1_800_000, 1_200_000, 3_000_000)
        #expect(try weight(1_834_500, 1_252_300, 3_086_800) > round)
        #expect(try weight(1_834_500, 1_252_300, 3_086_900) <= round)
    }

    @Test func `another part of the same merger is no rival`() throws {
        let forms = [
            told(2020, "四季花城", Subject.parks, budget: 1_800_000), told(2020, "书香社区", Subject.library, budget: 1_250_000),
            told(2021, "文体惠民", Subject.parks + Subject.library, budget: 3_000_000),
        ]
        let evidence = try #require(tie("书香社区", "文体惠民", in: others(2020, 2021) + forms)).evidence
        #expect(evidence.contains { if case .nextSubjects(let earlier, _) = $0.evidence { earlier < 100 } else { false } })
    }

    @Test func `work of a project that goes on itself, found in a new one, is a hint`() throws {
        let indicators = ["樱花成活率", "古树挂牌数", "喷灌故障数"]
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks, indicators: indicators), told(2021, "滨江绿地养护", Subject.parks, indicators: indicators),
                told(2021, "公园服务", String(Subject.parks.suffix(12)) + Subject.buses, indicators: indicators),
            ]
        #expect(!discovered(forms).contains { $0.hasSuffix("公园服务") })
        let hint = try #require(tie("滨江绿地养护", "公园服务", in: forms))
        #expect(hint.confidence == .hint)
    }
}
