import Ingest

extension AuditRule {
    static let indicatorTwice = AuditRule(
        .indicatorTwice,
        sentence: Wording(
            "the indicator “{subject}” stands twice on the form of “{project}”, the other time {other}",
            "“{project}”的指标“{subject}”重复出现（另见{other}）"),
        definition: Wording(
            "two indicators of one form have the same name, level by level, and no different targets.", "同一张表中两个指标各级名称相同，目标值也不相异。"),
        check: eachForm { form in
            guard !form.indicators.isEmpty else { return .none }
            var first: [[ComparableName]: Indicator] = [:]
            return form.indicators.compactMap { indicator in
                let name = [indicator.level1, indicator.level2, indicator.level3, indicator.target?.text ?? .empty].map {
                    ComparableName($0)
                }
                guard let earlier = first[name] else {
                    first[name] = indicator
                    return nil
                }
                var finding = Finding(.indicatorTwice, of: form, line: indicator.line)
                finding.subject = indicator.level3
                finding.compare(with: Place(source: form.source, line: earlier.line))
                return finding
            }
        })
}
