import Analytics
import Ingest
import Testing

/// Each kind of evidence on a pair of forms that has it.
struct EvidenceTests {
    private func evidence(
        _ before: ProjectForm, _ after: ProjectForm, beside: [ProjectForm] = others(2020, 2021)
    ) throws -> [WeighedEvidence] {
        try #require(tie("\(before.project)", "\(after.project)", in: beside + [before, after])).evidence
    }

    @Test func `the weights of a tie's evidence add up to the tie's`() throws {
        let forms = [told(2020, "滨江绿地养护", Subject.parks, budget: 9), told(2021, "四季花城", Subject.parks, budget: 8)]
        let found = try #require(tie("滨江绿地养护", "四季花城", in: others(2020, 2021) + forms))
        #expect(found.evidence.reduce(.zero) { $0 + $1.weight } == found.weight)
        #expect(found.probability > 0.99 && found.confidence == .certain)
    }

    @Test func `shared passages, with the longest and where both forms print it`() throws {
        let found = try evidence(told(2020, "滨江绿地养护", Subject.parks), told(2021, "四季花城", "新一年" + Subject.parks))
        let passages = try #require(
            found.first { if case .sharedPassages = $0.evidence { true } else { false } })
        #expect(passages.weight > .zero)
        #expect(passages.from?.line == 40 && passages.to?.line == 40 && passages.to?.source == "2021.txt")
    }

    @Test func `subjects as alike as no others`() throws {
        let found = try evidence(told(2020, "滨江绿地养护", Subject.parks), told(2021, "四季花城", Subject.parks))
        #expect(found.contains { $0.evidence == .alikeSubjects(perMille: 999) || $0.evidence == .alikeSubjects(perMille: 1000) })
        let next = try #require(found.first { if case .nextSubjects = $0.evidence { true } else { false } })
        #expect(next.weight > .zero)
    }

    @Test func `a name that differs only in common words and the year`() throws {
        let found = try evidence(told(2020, "滨江绿地养护项目"), told(2021, "2021年度滨江绿地养护专项经费"))
        #expect(found.contains { $0.evidence == .sameNameButForCommonWords })
    }

    @Test func `names that share pairs of characters`() throws {
        let found = try evidence(told(2020, "滨江绿地养护", Subject.parks), told(2021, "滨江绿地与公园养护", Subject.parks))
        #expect(found.contains { if case .similarNames(let percent) = $0.evidence { percent > 50 } else { false } })
    }

    @Test func `names made to tell projects apart speak against`() throws {
        let found = try evidence(told(2020, "信息系统建设", Subject.parks), told(2021, "信息系统运维", Subject.parks))
        let apart = try #require(found.first { if case .namesToldApart = $0.evidence { true } else { false } })
        #expect(apart.weight < .zero)
    }

    @Test func `the full name of what was before, quoted`() throws {
        let found = try evidence(told(2020, "滨江绿地养护", Subject.parks), told(2021, "四季花城", "本项目为原滨江绿地养护，今年扩大范围。" + Subject.parks))
        #expect(found.contains { $0.evidence == .nameQuoted("滨江绿地养护", by: .later, asPredecessor: true) && $0.to?.line == 40 })
    }

    @Test func `a name whose words stand in the other form's text, though not its full name`() throws {
        let whole = told(2020, "市容环境保障", Subject.parks + "聘请村级保洁员劳务三百人。")
        let found = try evidence(whole, told(2021, "村级保洁员补助", "发放村级保洁员劳务补助，购买意外伤害保险，" + String(Subject.parks.prefix(40))))
        let named = try #require(found.first { if case .nameInText("村级保洁员补助", of: .later, _) = $0.evidence { true } else { false } })
        #expect(named.weight > .zero && named.from == nil && named.to?.line == 2)
    }

    @Test func `names of which no word stands in the other form's text speak against`() throws {
        let found = try evidence(told(2020, "环卫经费", Subject.parks), told(2021, "四季花城", Subject.parks))
        #expect(found.contains { if case .nameInText(_, _, percent: 0) = $0.evidence { $0.weight < .zero } else { false } })
    }

    @Test func `indicators that no other project has, at the first in order of name`() throws {
        let shared = ["樱花成活率", "古树挂牌数"]
        let found = try evidence(
            told(2020, "滨江绿地养护", Subject.parks, indicators: shared), told(2021, "四季花城", Subject.parks, indicators: shared))
        let indicators = try #require(found.first { if case .rareIndicators = $0.evidence { true } else { false } })
        #expect(indicators.weight > .zero && indicators.from?.line == 51 && indicators.to?.line == 51)
    }

    @Test func `indicators of their own on both forms, none in common, speak against`() throws {
        let found = try evidence(
            told(2020, "滨江绿地养护", Subject.parks, indicators: ["樱花成活率", "古树挂牌数"]),
            told(2021, "四季花城", Subject.parks, indicators: ["喷灌故障数", "虫害面积"]))
        #expect(found.contains { $0.evidence == .noRareIndicator && $0.weight < .zero })
    }

    @Test func `a stated figure that is the earlier form's own to the fen, the more so the less round it is`() throws {
        func weight(_ yuan: Int64) throws -> MatchWeight {
            let found = try evidence(
                told(2020, "滨江绿地养护", Subject.parks, budget: yuan), told(2021, "四季花城", Subject.parks, prior: yuan))
            let equal = try #require(
                found.first { if case .statedFigureEqual(.budget, _, others: 0) = $0.evidence { true } else { false } })
            return equal.weight
        }
        #expect(try weight(1_234_567) > weight(1_200_000))
        #expect(try weight(1_200_000) > .zero)
    }

    @Test func `a stated figure may be the earlier form's own budget as adjusted`() throws {
        var before = told(2020, "滨江绿地养护", Subject.parks, budget: 1_234_567)
        before[.adjustedBudget] = .printed(Amount(yuan: 1_345_678), line: 9)
        let found = try evidence(before, told(2021, "四季花城", Subject.parks, prior: 1_345_678))
        let equal = try #require(
            found.first { if case .statedFigureEqual(.adjustedBudget, _, others: 0) = $0.evidence { true } else { false } })
        #expect(equal.weight > .zero && equal.from?.line == 9)
        #expect(!found.contains { if case .statedFigureDiffers = $0.evidence { true } else { false } })
    }

    @Test func `another stated figure than the earlier form's own speaks against, a blank hardly`() throws {
        let before = told(2020, "滨江绿地养护", Subject.parks, budget: 1_234_567)
        let differs = try evidence(before, told(2021, "四季花城", Subject.parks, prior: 998_000))
        #expect(differs.contains { if case .statedFigureDiffers = $0.evidence { $0.weight < .zero } else { false } })
        var form = told(2021, "四季花城", Subject.parks)
        form[.priorBudget] = .blank(line: 12)
        #expect(try evidence(before, form).contains { $0.evidence == .noStatedFigure && $0.to?.line == 12 })
    }

    @Test func `budgets near each other and far apart`() throws {
        func weight(_ yuan: Int64) throws -> MatchWeight {
            let found = try evidence(
                told(2020, "滨江绿地养护", Subject.parks, budget: 1_000_000), told(2021, "四季花城", Subject.parks, budget: yuan))
            return try #require(found.first { if case .budgetRatio = $0.evidence { true } else { false } }).weight
        }
        #expect(try weight(1_100_000) > .zero)
        #expect(try weight(9_000_000) < .zero)
    }

    @Test func `offices and natures`() throws {
        func form(_ year: Int, _ name: String, office: Text, nature: Text) -> ProjectForm {
            var form = told(year, name, Subject.parks)
            form[.office] = .printed(office, line: 5)
            form[.category] = .printed(nature, line: 6)
            return form
        }
        let before = form(2020, "滨江绿地养护", office: "绿化科", nature: "经常性项目")
        let same = try evidence(before, form(2021, "四季花城", office: "绿化科", nature: "经常性项目"))
        #expect(same.contains { $0.evidence == .sameOffice("绿化科") && $0.weight > .zero })
        let different = try evidence(before, form(2021, "四季花城", office: "财务科", nature: "一次性项目"))
        #expect(different.contains { $0.evidence == .differentOffice("绿化科", "财务科") && $0.weight < .zero && $0.to?.line == 5 })
        #expect(different.contains { $0.evidence == .differentNature("经常性项目", "一次性项目") && $0.weight < .zero })
    }

    @Test func `a year of forms in which neither is found speaks against`() throws {
        let found = try evidence(
            told(2020, "滨江绿地养护", Subject.parks), told(2022, "四季花城", Subject.parks), beside: others(2020, 2021, 2022))
        #expect(found.contains { $0.evidence == .yearsBetween(1) && $0.weight < .zero })
    }

    @Test func `the sums of a split`() throws {
        let forms =
            others(2020, 2021) + [
                told(2020, "文体惠民", Subject.parks + Subject.library, budget: 3_000_000),
                told(2021, "四季花城", Subject.parks, budget: 1_800_000), told(2021, "书香社区", Subject.library, budget: 1_250_000),
            ]
        let found = try #require(tie("文体惠民", "书香社区", in: forms)).evidence
        let sums = try #require(found.first { if case .sums = $0.evidence { true } else { false } })
        #expect(sums.evidence == .sums(before: Amount(yuan: 3_000_000), after: Amount(yuan: 3_050_000), rivals: 0))
        #expect(sums.weight > .zero)
    }

    @Test func `a form with too little text is neither for nor against`() throws {
        let found = try evidence(told(2020, "滨江绿地养护", "养护绿地。"), told(2021, "滨江绿地养护管理", Subject.parks))
        #expect(found.contains { $0.evidence == .notComparable(.earlier) && $0.weight == .zero })
        #expect(!found.contains { if case .alikeSubjects = $0.evidence { $0.weight < .zero } else { false } })
    }
}
