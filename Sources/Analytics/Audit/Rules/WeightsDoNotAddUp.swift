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
            func finding(_ found: PrintedNumber, _ expected: Text) -> [Finding] {
                var finding = Finding(.weightsDoNotAddUp, of: form, line: line)
                (finding.found, finding.expected) = (Text("\(found)"), expected)
                return [finding]
            }
            if figures.allSatisfy({ $0.weight != nil }), let sum = sum(figures.lazy.compactMap(\.weight)),
                let whole = sum.minus(total), whole.digits != 0, !whole.isTen
            {
                return finding(sum, Text("\(total)"))
            }
            return total.thousandths == 100_000 ? [] : finding(total, "100")
        })
}
