import Ingest

extension AuditRule {
    static let nameDiffersFromTarget = AuditRule(
        .nameDiffersFromTarget,
        sentence: Wording(
            "the indicator “{subject}” of “{project}” names another number than its target, which is {found}",
            "“{project}”的指标“{subject}”名称中的数字与其目标值{found}不一致"),
        definition: Wording(
            "an indicator's name contains a number with the unit of its target, and the numbers differ.", "指标名称含有与目标值同单位的数字，而两者不等。"),
        check: eachAudited { audited in
            guard audited.hasNumberAsTarget else { return .none }
            return audited.figures.indices.compactMap { position in
                guard audited.figures[position].target != nil, mayHaveNumber(audited.indicators.name(ofRow: position)) else { return nil }
                let (name, indicator) = (audited.name(position), audited.indicators[position])
                guard hasNumber(name), let target = Quantity(targetOf: indicator), !target.unit.bytes.isEmpty else { return nil }
                let inName = quantities(in: name, unit: target.unit)
                guard !inName.isEmpty, inName.allSatisfy({ target.order(to: $0) != 0 }) else { return nil }
                var finding = Finding(.nameDiffersFromTarget, of: audited.form, line: indicator.line)
                finding.subject = indicator.level3
                finding.found = indicator.targetText
                return finding
            }
        })
}
