import Ingest

extension AuditRule {
    static let indicatorTwice = AuditRule(
        .indicatorTwice,
        sentence: Wording(
            "the indicator “{subject}” stands twice on the form of “{project}”, the other time {other}",
            "“{project}”的指标“{subject}”重复出现（另见{other}）"),
        definition: Wording(
            "two indicators of one form have the same name, level by level, and no different targets.", "同一张表中两个指标各级名称相同，目标值也不相异。"),
        check: eachAudited { audited in
            let (form, indicators) = (audited.form, audited.indicators)
            guard !indicators.isEmpty else { return .none }
            let names = indicators.indices.map { ComparableName(indicators.name(ofRow: $0)) }
            var first: [IndicatorKey: Int] = [:]
            return names.indices.compactMap { position in
                let earlier: Int?
                if names.count <= few {
                    earlier = names[..<position].indices.first { other in
                        names[other] == names[position] && areEqualButForName(indicators[other], indicators[position])
                    }
                } else {
                    let key = IndicatorKey(names[position], indicators[position])
                    earlier = first[key]
                    if earlier == nil { first[key] = position }
                }
                guard let earlier else { return nil }
                var finding = Finding(.indicatorTwice, of: form, line: indicators[position].line)
                finding.subject = indicators[position].level3
                finding.compare(with: Place(source: form.source, line: indicators[earlier].line))
                return finding
            }
        })
}

/// So many indicators are compared each with each faster than by keys.
private let few = 100

/// What makes two indicators one.
private struct IndicatorKey: Hashable {
    let parts: [ComparableName]

    init(_ name: ComparableName, _ indicator: PackedIndicator) {
        parts = [name] + [indicator.level1, indicator.level2, indicator.targetText].map { ComparableName($0) }
    }
}

/// Whether the upper levels and the targets are the same.
private func areEqualButForName(_ one: PackedIndicator, _ other: PackedIndicator) -> Bool {
    ComparableName(one.level1) == ComparableName(other.level1) && ComparableName(one.level2) == ComparableName(other.level2)
        && ComparableName(one.targetText) == ComparableName(other.targetText)
}
