import Ingest

extension AuditRule {
    static let goalDiffersFromTarget = AuditRule(
        .goalDiffersFromTarget,
        sentence: Wording(
            "the goals of “{project}” say “{found}”, the indicator “{subject}” {other} has the target {expected}",
            "“{project}”的总目标写明“{found}”，而指标“{subject}”（{other}）的目标值为{expected}"),
        definition: Wording(
            "the text of the goals names an indicator and, right behind it, a number with the unit of its target, or has in one clause all "
                + "characters of its name and one such number; and no such number is the target's.",
            "总目标文字中提到某指标并紧接同单位数字（或同一分句中含有指标名称各字及唯一的同单位数字），而该数字与指标目标值不等。"),
        check: eachText { form, texts in
            guard form.kind != .evaluation else { return .none }
            guard form.indicators.contains(where: { $0.target?.value != nil }) else { return .none }
            let goals = texts.filter { $0.label.description.contains("目标") }.map { (text: $0, clauses: $0.clauses) }
            guard !goals.isEmpty else { return .some(nil) }
            return form.indicators.compactMap { indicator in
                goals.lazy.compactMap { contradiction($0.text, $0.clauses, indicator, form) }.first
            }
        })
}

/// So few characters may name anything.
private let leastName = 4
/// So far behind a name its number may stand.
private let mostBetween = 8

private func contradiction(_ goal: RunningText, _ clauses: [Range<Int>], _ indicator: Indicator, _ form: ProjectForm) -> Finding? {
    let name = codePoints(indicator.level3.utf8)
    guard name.count >= leastName, let target = indicator.target.flatMap(Quantity.init), !target.unit.bytes.isEmpty else { return nil }
    let named = goal.positions(of: name)
    var differing: Range<Int>? = named.isEmpty ? differingClause(goal, clauses, name, target) : nil
    for start in named {
        let behind = start + name.count
        guard let number = goal.quantity(from: behind, within: mostBetween, unit: target.unit) else { continue }
        if target.order(to: number.quantity) == 0 { return nil }
        differing = differing ?? start..<number.range.upperBound
    }
    guard let differing else { return nil }
    var finding = Finding(.goalDiffersFromTarget, of: form, line: goal.line(at: differing.lowerBound))
    finding.subject = indicator.level3
    finding.found = goal.text(differing)
    finding.expected = indicator.target!.text
    finding.compare(with: Place(source: form.source, line: indicator.line))
    return finding
}

/// A clause with all characters of the name, whatever their order, and one number with the target's unit, which is another one.
private func differingClause(_ goal: RunningText, _ clauses: [Range<Int>], _ name: [UInt32], _ target: Quantity) -> Range<Int>? {
    let wanted = Set(name.reversed().drop { countingWords.contains($0) })
    guard wanted.count >= leastName else { return nil }
    let clauses = clauses.filter { clause in wanted.allSatisfy { goal.characters[clause].contains($0) } }
    guard clauses.count == 1 else { return nil }
    let numbers = quantities(in: Array(goal.characters[clauses[0]]), unit: target.unit)
    guard numbers.count == 1, let order = target.order(to: numbers[0]), order != 0 else { return nil }
    return clauses[0]
}

/// What the names of quantities end in.
private let countingWords = Set("数量率次人家个场".unicodeScalars.map(\.value))
