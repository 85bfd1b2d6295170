import Analytics
import Ingest
import Testing

struct FateTests {
    @Test func `the same name goes on, also over years without a form of it`() {
        let forms = others(2020, 2021, 2022) + [told(2020, "滨江绿地养护", Subject.parks), told(2022, "滨江绿地养护", Subject.parks)]
        #expect(story(forms).contains("continued 2020 滨江绿地养护 > 2022 滨江绿地养护"))
    }

    @Test func `another name for the same text is a renaming`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks, budget: 1_230_000), told(2021, "四季花城", Subject.parks, budget: 1_310_000),
            ]
        #expect(discovered(forms) == ["renamed 2020 滨江绿地养护 > 2021 四季花城"])
    }

    @Test func `one that goes on in two is a split, two that go on in one a merger`() {
        let whole = told(2020, "文体惠民", Subject.parks + Subject.library, budget: 3_000_000)
        let parts = [told(2021, "四季花城", Subject.parks, budget: 1_800_000), told(2021, "书香社区", Subject.library, budget: 1_250_000)]
        #expect(
            discovered(others(2020, 2021) + [whole] + parts) == ["split 2020 文体惠民 > 2021 书香社区", "split 2020 文体惠民 > 2021 四季花城"])
        let before = [told(2020, "四季花城", Subject.parks, budget: 1_800_000), told(2020, "书香社区", Subject.library, budget: 1_250_000)]
        let after = told(2021, "文体惠民", Subject.parks + Subject.library, budget: 3_000_000)
        #expect(
            discovered(others(2020, 2021) + before + [after]) == ["merged 2020 书香社区 > 2021 文体惠民", "merged 2020 四季花城 > 2021 文体惠民"])
    }

    @Test func `two that deal out their tasks anew are recut`() {
        let before = [
            told(2020, "城市环境", Subject.parks + Subject.library, budget: 2_000_000),
            told(2020, "公共出行", Subject.buses + Subject.school, budget: 2_400_000),
        ]
        let after = [
            told(2021, "四季花城", Subject.parks + Subject.buses, budget: 2_100_000),
            told(2021, "书香校园", Subject.library + Subject.school, budget: 2_250_000),
        ]
        let relations = Set(discovered(others(2020, 2021) + before + after).map { $0.prefix { $0 != " " } })
        #expect(relations == ["recut"])
    }

    @Test func `what has no predecessor started, what has no successor ended`() {
        let forms = others(2020, 2021) + [told(2020, "滨江绿地养护", Subject.parks), told(2021, "公交站牌更新", Subject.buses)]
        #expect(story(forms).filter { !$0.hasPrefix("continued") } == ["ended 2020 滨江绿地养护", "started 2021 公交站牌更新"])
    }

    @Test func `nothing ended where no later form of the body was loaded`() {
        let forms = others(2020) + [told(2021, "公交站牌更新", Subject.buses, unit: "某市交通中心")]
        #expect(story(forms) == ["not_observed 2020 人民医院设备", "not_observed 2020 内港航道整治", "not_observed 2020 工业博物馆运行"])
    }

    @Test func `the order of the documents does not matter`() {
        let forms = others(2020, 2021) + [told(2020, "滨江绿地养护", Subject.parks), told(2021, "四季花城", Subject.parks, source: "a.txt")]
        #expect(story(forms) == story(forms.reversed()))
    }
}
