import Ingest

extension AuditRule {
    static let scoreExceedsWeight = AuditRule(
        .scoreExceedsWeight,
        sentence: Wording(
            "the score of “{subject}” is {found}, more than its weight of {expected}", "“{subject}”的自评分为{found}，超过权重{expected}"),
        definition: Wording("an indicator's score is more than its weight.", "指标得分大于其权重。"),
        check: eachAudited { audited in
            let (form, figures) = (audited.form, audited.figures)
            let scored = figures.indices.filter { figures[$0].weight != nil && figures[$0].score != nil }
            guard !scored.isEmpty else { return form.kind.rules.isScored ? .some(nil) : .none }
            return scored.compactMap { position in
                guard let score = figures[position].score, let weight = figures[position].weight,
                    let rest = score.minus(weight), rest.digits > 0
                else { return nil }
                var finding = Finding(.scoreExceedsWeight, of: form, line: figures[position].line)
                finding.subject = audited.indicators.name(ofRow: position)
                finding.found = Text("\(score)")
                finding.expected = Text("\(weight)")
                return finding
            }
        })
}
