import Ingest

/// A form with what several rules read of it.
final class AuditedForm: Sendable {
    let form: ProjectForm
    /// The names and words of its indicators.
    let indicators: PackedIndicators
    /// The figures of its indicators, in the same order.
    let figures: [IndicatorFigures]
    /// Its narratives.
    let texts: [RunningText]
    /// Whether a number is printed as the target of some indicator.
    let hasNumberAsTarget: Bool

    init(_ form: ProjectForm) {
        self.form = form
        let indicators = form.indicatorRows
        self.indicators = indicators
        figures = IndicatorFigures.each(indicators)
        hasNumberAsTarget = figures.contains { $0.target != nil }
        var texts: [RunningText] = []
        form.eachNarrative { texts.append(RunningText($0)) }
        self.texts = texts
    }

    /// The characters of an indicator's name.
    func name(_ position: Int) -> [UInt32] { codePoints(indicators.name(ofRow: position).utf8) }
}

/// What an indicator says in numbers: a value without references, which every rule looks at.
struct IndicatorFigures {
    /// Where its name begins.
    let line: LineNumber
    let weight: PrintedNumber?
    let score: PrintedNumber?
    /// The maximum of its section.
    let maximum: PrintedNumber?
    /// Whether it has a target, be it words.
    let hasTarget: Bool
    /// The number of its target; nil where it is none.
    let target: PrintedNumber?

    init(_ indicator: borrowing PackedIndicator) {
        line = indicator.line
        weight = indicator.weight
        score = indicator.score
        maximum = indicator.level1Maximum
        hasTarget = indicator.hasTarget
        target = indicator.targetValue
    }

    /// Row by row: nothing but the row differs.
    static func each(_ indicators: PackedIndicators) -> [IndicatorFigures] {
        guard var indicator = indicators.first else { return [] }
        var figures: [IndicatorFigures] = []
        figures.reserveCapacity(indicators.count)
        for row in indicators.indices {
            indicator.row = row
            figures.append(IndicatorFigures(indicator))
        }
        return figures
    }
}
