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
        check: eachForm { form in
            guard let total = form.totalWeight.value, let line = form.totalWeight.line else {
                return form.kind == .evaluation ? .some(nil) : .none
            }
            let weights = form.indicators.compactMap(\.weight)
            var finding = Finding(.weightsDoNotAddUp, of: form, line: line)
            if weights.count == form.indicators.count, let sum = sum(weights), let whole = sum.minus(total), whole.digits != 0,
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

    static let sectionDoesNotAddUp = AuditRule(
        .sectionDoesNotAddUp,
        sentence: Wording(
            "the weights of “{subject}” are {found} together on the form of “{project}”, its heading says {expected}",
            "“{project}”的“{subject}”各指标权重之和为{found}，标题所列为{expected}"),
        definition: Wording(
            "the weights of a section's indicators are not together what its heading says: 投入与管理(36分).",
            "一级指标下各指标权重之和与标题所列分值不符，如“投入与管理(36分)”。"),
        check: eachForm { form in
            var sections: [(name: Text, maximum: PrintedNumber, indicators: [Indicator])] = []
            for indicator in form.indicators {
                guard let maximum = indicator.level1Maximum else { continue }
                if sections.last?.name == indicator.level1, sections.last?.maximum == maximum {
                    sections[sections.count - 1].indicators.append(indicator)
                } else {
                    sections.append((indicator.level1, maximum, [indicator]))
                }
            }
            guard !sections.isEmpty else { return .none }
            // A section in two parts has been torn apart.
            guard Set(sections.map(\.name)).count == sections.count, form.indicators.allSatisfy({ $0.weight != nil }) else {
                return .some(nil)
            }
            return sections.compactMap { section in
                guard let sum = sum(section.indicators.compactMap(\.weight)), sum.minus(section.maximum)?.digits != 0 else { return nil }
                var finding = Finding(.sectionDoesNotAddUp, of: form, line: section.indicators[0].line)
                finding.subject = section.name
                finding.found = Text("\(sum)")
                finding.expected = Text("\(section.maximum)")
                return finding
            }
        })

    static let scoresDoNotAddUp = AuditRule(
        .scoresDoNotAddUp,
        sentence: Wording(
            "the scores of “{project}” are {found} together, its total says {expected}", "“{project}”的各项自评分之和为{found}，合计行为{expected}"),
        definition: Wording(
            "the scores of the indicators are not the printed total together; up to ten points that the rate of execution has outside the table are "
                + "allowed for where the weights leave ten.",
            "指标得分之和与合计行不符；权重表外留有10分的，允许相差预算执行率得分。"),
        check: eachForm { form in
            guard let total = form.totalScore.value, let line = form.totalScore.line else {
                return form.kind == .evaluation ? .some(nil) : .none
            }
            let scores = form.indicators.compactMap(\.score)
            guard scores.count == form.indicators.count, !scores.isEmpty, let sum = sum(scores), let rest = sum.minus(total) else {
                return .some(nil)
            }
            let weights = Analytics.sum(form.indicators.compactMap(\.weight))
            let isOutside = weights.flatMap { weights in form.totalWeight.value.flatMap { weights.minus($0) } }?.isTen == true
            if rest.digits == 0 || isOutside && (-10_000...0).contains(rest.thousandths ?? 1) { return [] }
            var finding = Finding(.scoresDoNotAddUp, of: form, line: line)
            finding.found = Text("\(sum)")
            finding.expected = Text("\(total)")
            return [finding]
        })

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

/// Exact; nil beyond the range, or of nothing.
private func sum(_ numbers: [PrintedNumber]) -> PrintedNumber? {
    guard var sum = numbers.first else { return nil }
    for number in numbers.dropFirst() {
        guard let next = sum.minus(PrintedNumber(digits: -number.digits, decimals: number.decimals)) else { return nil }
        sum = next
    }
    return sum
}

extension PrintedNumber {
    /// Exact, with the decimals of the finer of both; nil beyond the range.
    func minus(_ other: PrintedNumber) -> PrintedNumber? {
        let decimals = max(self.decimals, other.decimals)
        guard let left = scaled(to: decimals), let right = other.scaled(to: decimals) else { return nil }
        let (digits, overflow) = left.subtractingReportingOverflow(right)
        return overflow ? nil : PrintedNumber(digits: digits, decimals: decimals)
    }

    /// nil where it has more than three decimals, or beyond the range.
    var thousandths: Int64? { decimals <= 3 ? scaled(to: 3) : nil }

    /// Ten points less than a total: the rate of execution has them outside the table of indicators.
    fileprivate var isTen: Bool { thousandths == -10_000 }

    private func scaled(to decimals: Int) -> Int64? {
        var digits = self.digits
        for _ in self.decimals..<max(decimals, self.decimals) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return digits
    }
}
