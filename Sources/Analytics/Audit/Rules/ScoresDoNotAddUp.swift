import Ingest

extension AuditRule {
    static let scoresDoNotAddUp = AuditRule(
        .scoresDoNotAddUp,
        sentence: Wording(
            "the scores of “{project}” are {found} together, its total says {expected}", "“{project}”的各项自评分之和为{found}，合计行为{expected}"),
        definition: Wording(
            "the scores of the indicators are not the printed total together; up to ten points that the rate of execution has outside the table are "
                + "allowed for where the weights leave ten.",
            "指标得分之和与合计行不符；权重表外留有10分的，允许相差预算执行率得分。"),
        check: eachAudited { audited in
            let (form, figures) = (audited.form, audited.figures)
            guard let total = form.totalScore.value, let line = form.totalScore.line else {
                return form.kind.rules.isScored ? .some(nil) : .none
            }
            guard figures.allSatisfy({ $0.score != nil }), let sum = sum(figures.lazy.compactMap(\.score)), let rest = sum.minus(total)
            else {
                return .some(nil)
            }
            let weights = Analytics.sum(figures.lazy.compactMap(\.weight))
            let isOutside = weights.flatMap { weights in form.totalWeight.value.flatMap { weights.minus($0) } }?.isTen == true
            if rest.digits == 0 || isOutside && (-10_000...0).contains(rest.thousandths ?? 1) { return [] }
            var finding = Finding(.scoresDoNotAddUp, of: form, line: line)
            finding.found = Text("\(sum)")
            finding.expected = Text("\(total)")
            return [finding]
        })
}
