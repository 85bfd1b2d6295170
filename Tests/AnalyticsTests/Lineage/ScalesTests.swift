import Testing

@testable import Analytics

struct ScalesTests {
    private func weigh(keepsEvidence: Bool) -> Scales {
        var scales = Scales(keepsEvidence: keepsEvidence)
        scales.add(MatchWeight(tenths: 10), Sign(.sameName))
        scales.addText(MatchWeight(tenths: 130), Sign(.nothingShared))
        scales.addText(MatchWeight(tenths: -9), Sign(.noRareIndicator))
        scales.addText(MatchWeight(tenths: 57), Sign(.noStatedFigure))
        return scales
    }

    @Test func `signs of the texts that speak for a pair have a limit together, others have none`() {
        #expect(LineageWeights.mostText == 160)
        #expect(weigh(keepsEvidence: true).evidence.map(\.weight.tenths) == [10, 130, -9, 30])
    }

    @Test func `what is not kept weighs the same`() {
        #expect(weigh(keepsEvidence: false).weight == weigh(keepsEvidence: true).weight)
        #expect(weigh(keepsEvidence: false).evidence.isEmpty)
    }
}
