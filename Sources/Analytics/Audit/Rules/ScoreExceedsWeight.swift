import Ingest

extension AuditRule {
    static let scoreExceedsWeight = AuditRule(
        .scoreExceedsWeight,
        sentence: Wording(
            "the score of “{subject}” is {found}, more than its weight of {expected}", "“{subject}”的自评分为{found}，超过权重{expected}"),
        definition: Wording("an indicator's score is more than its weight.", "指标得分大于其权重。"),
        check: eachForm { form in
            let scored = form.indicators.filter { $0.weight != nil && $0.score != nil }
            guard !scored.isEmpty else { return form.kind == .evaluation ? .some(nil) : .none }
            return scored.compactMap { indicator in
                guard let rest = indicator.score?.minus(indicator.weight!), rest.digits > 0 else { return nil }
                var finding = Finding(.scoreExceedsWeight, of: form, line: indicator.line)
                finding.subject = indicator.level3
                finding.found = Text("\(indicator.score!)")
                finding.expected = Text("\(indicator.weight!)")
                return finding
            }
        })
}
