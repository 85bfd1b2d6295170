import Analytics
import Ingest
import Testing

/// What looks like one project and is not: none of it is a tie.
struct TrapTests {
    @Test func `what all forms say ties nothing`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks + Subject.boilerplate, budget: 1_000_000),
                told(2020, "公交站牌更新", Subject.buses + Subject.boilerplate, budget: 2_000_000),
                told(2021, "社区书房", Subject.library + Subject.boilerplate, budget: 1_100_000),
                told(2021, "血液预警", Subject.boilerplate, budget: 1_900_000),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `near-namesakes with different work are two projects`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "信息化建设项目", Subject.buses, budget: 1_200_000), told(2021, "信息化运维项目", Subject.library, budget: 1_250_000),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `phases, districts and years of birth tell projects apart`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "老旧小区改造（东区一期）", Subject.parks, budget: 1_200_000),
                told(2021, "老旧小区改造（西区二期）", Subject.buses, budget: 1_200_000),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `equal round amounts tie nothing`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks, budget: 500_000), told(2020, "血液预警", Subject.library, budget: 500_000),
                told(2021, "公交站牌更新", Subject.buses, budget: 500_000, prior: 500_000),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `amounts that happen to add up tie nothing`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks, budget: 1_234_500), told(2020, "社区书房", Subject.library, budget: 2_345_600),
                told(2021, "公交站牌更新", Subject.buses, budget: 3_580_100),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `no tie leads from one body to another`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "滨江绿地养护", Subject.parks, budget: 1_234_500),
                told(2021, "四季花城", Subject.parks, budget: 1_234_500, prior: 1_234_500, unit: "某市交通中心"),
                told(2020, "公交站牌更新", Subject.buses, unit: "某市交通中心"), told(2021, "公交站牌更新", Subject.buses, unit: "某市交通中心"),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `forms that say nothing tie nothing`() {
        let forms = others(2020, 2021) + [told(2020, "零星支出", budget: 300_000), told(2021, "机动经费", budget: 300_000)]
        #expect(discovered(forms) == [])
    }

    @Test func `a name that another project takes over is no continuation`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "城市更新行动", Subject.parks + Subject.library, budget: 2_730_000),
                told(2020, "公交站牌更新", Subject.buses, budget: 4_310_000),
                told(2021, "城市更新行动", Subject.buses, budget: 4_420_000, prior: 4_310_000),
            ]
        #expect(
            story(forms).filter { !$0.hasPrefix("continued") } == ["ended 2020 城市更新行动", "renamed 2020 公交站牌更新 > 2021 城市更新行动"])
    }

    @Test func `a name that comes back after a year as part of another project goes on through that project`() {
        func forms(stating prior: Int64?) -> [ProjectForm] {
            others(2020, 2021, 2022) + [
                told(2020, "水库养护", Subject.parks, budget: 2_400_000),
                told(2021, "水库养护及雨情测报", Subject.parks + Subject.library, budget: 3_130_000),
                told(2022, "水库养护", Subject.parks, budget: 2_550_000, prior: prior),
            ]
        }
        #expect(
            discovered(forms(stating: 3_130_000))
                == ["renamed 2020 水库养护 > 2021 水库养护及雨情测报", "renamed 2021 水库养护及雨情测报 > 2022 水库养护"])
        #expect(story(forms(stating: nil)).contains("continued 2020 水库养护 > 2022 水库养护"))
    }

    @Test func `the same name with a text written anew goes on where no other project claims it`() {
        let forms = others(2020, 2021) + [told(2020, "城市更新行动", Subject.parks), told(2021, "城市更新行动", Subject.buses)]
        #expect(story(forms).contains("continued 2020 城市更新行动 > 2021 城市更新行动"))
    }
}
