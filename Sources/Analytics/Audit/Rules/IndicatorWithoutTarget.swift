import Ingest

extension AuditRule {
    static let indicatorWithoutTarget = AuditRule(
        .indicatorWithoutTarget,
        sentence: Wording("the indicator “{subject}” of “{project}” has no target", "“{project}”的指标“{subject}”没有目标值"),
        definition: Wording(
            "an indicator has no target, though most of those on the form have one.", "表中多数指标有目标值，而该指标没有。"),
        check: eachAudited { audited in
            let (form, figures) = (audited.form, audited.figures)
            guard !figures.isEmpty, !form.kind.rules.looksBack else { return .none }
            let missing = figures.indices.filter { !figures[$0].hasTarget }
            guard missing.count * 2 < figures.count else { return .some(nil) }
            return missing.map { position in
                var finding = Finding(.indicatorWithoutTarget, of: form, line: figures[position].line)
                finding.subject = audited.indicators.name(ofRow: position)
                return finding
            }
        })
}
