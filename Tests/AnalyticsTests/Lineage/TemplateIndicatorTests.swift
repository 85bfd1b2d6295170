import Ingest
import Testing

@testable import Analytics

struct TemplateIndicatorTests {
    @Test(arguments: [
        "验收合格率", "项目完成率", "完成及时性", "补贴发放及时率", "设备采购数量", "维修面积", "培训人数", "规划编制完成率", "成果评审通过率", "综合满意度", "政府采购规范性",
        "重大安全事故发生率", "财务管理制度健全性", "长效管理机制健全性", "财务监控有效性", "合同管理完备性", "项目质量可控性", "资金使用的合规性",
    ])
    func `an indicator of words that any project has is a template`(name: String) { #expect(ComparableName(Text(name)).isOfAnyProject) }

    @Test(arguments: ["大赛总结", "樱花补种株数", "监测设施安装座数", "课后服务参与率", "道路清扫面积", "率先垂范", "第三方验收"])
    func `an indicator with a word of its own is none`(name: String) { #expect(!ComparableName(Text(name)).isOfAnyProject) }

    @Test func `template indicators tie nothing however few forms have them`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "公交站牌更新", Subject.buses, budget: 500_000, indicators: ["工程验收合格率", "采购完成率"]),
                told(2021, "社区书房", Subject.library, budget: 500_000, indicators: ["工程验收合格率", "采购完成率"]),
            ]
        #expect(discovered(forms) == [])
        let evidence = tie("公交站牌更新", "社区书房", in: forms)?.evidence ?? []
        #expect(!evidence.contains { if case .rareIndicators = $0.evidence { true } else { false } })
    }
}
