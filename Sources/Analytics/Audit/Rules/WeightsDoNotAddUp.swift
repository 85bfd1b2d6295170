import Ingest

extension AuditRule {
    static let weightsDoNotAddUp = AuditRule(
        .weightsDoNotAddUp,
        sentence: Wording(
            "the weights of “{project}” are {found} together, not {expected}", "“{project}”的权重合计为{found}，应为{expected}"),
        definition: Wording(
            "the weights of the indicators are not the printed total together (ten points that the rate of execution bears outside the table are "
                + "allowed for), or the printed total is not 100.",
            "指标权重之和与合计行不符（表外预算执行率所占10分除外），或合计行不为100分。"),
        check: eachAudited { audited in
            let (form, figures) = (audited.form, audited.figures)
            guard let total = form.totalWeight.value, let line = form.totalWeight.line else {
                return form.kind.rules.isScored ? .some(nil) : .none
            }
            let weights = figures.compactMap(\.weight)
            var finding = Finding(.weightsDoNotAddUp, of: form, line: line)
            if weights.count == figures.count, let sum = sum(weights), let whole = sum.minus(total), whole.digits != 0,
                !whole.isTen
            {
                finding.found = Text("\(sum)")
                finding.expected = Text("\(total)")
                return [finding]
            }
            guard total.thousandths != 100_000 else { return [] }
            finding.found = Text("\(total)")
            finding.expected = "100"
            return [finding]
        })
}
