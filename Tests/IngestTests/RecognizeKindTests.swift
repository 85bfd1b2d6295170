import Testing

@testable import Ingest

struct RecognizeKindTests {
    private func kind(_ text: String) -> FormKind? { ingest(text).forms.first?.kind }

    @Test func `each kind is known in its own layout`() {
        #expect(kind(InventedForms.target()) == .target)
        #expect(kind(InventedForms.application()) == .application)
        #expect(kind(InventedForms.evaluation()) == .evaluation)
    }

    @Test(arguments: ["项目支出绩效目标表", "项目支出绩效目标申报表", "某市2023年项目支出绩效目标表"])
    func `the labels of money decide, not the title`(title: String) {
        #expect(kind(InventedForms.target(title: title + "\n（2023年度）")) == .target)
        #expect(kind(InventedForms.application().replacing("财政项目支出绩效目标申报表", with: title)) == .application)
    }

    @Test(arguments: ["项目支出绩效自评表", "部门预算项目支出绩效自评表", "项目绩效目标表"])
    func `an evaluation is known by what was spent and by points`(title: String) {
        #expect(kind(InventedForms.evaluation(title: title)) == .evaluation)
    }

    @Test func `the kind does not depend on the layout`() {
        let text = InventedForms.application().filter { $0 != "|" }.replacing("---", with: "")
        #expect(kind(text) == .application)
    }
}
