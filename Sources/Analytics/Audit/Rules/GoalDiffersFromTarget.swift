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
        check: eachAudited { audited in
            guard audited.form.kind != .evaluation else { return .none }
            guard audited.hasNumberAsTarget else { return .none }
            let goals = audited.texts.filter { $0.label.contains("目标") }
            guard !goals.isEmpty else { return .some(nil) }
            let withNumbers = goals.compactMap(Goal.init)
            guard !withNumbers.isEmpty else { return [] }
            return audited.indicators.indices.compactMap { position in
                withNumbers.lazy.compactMap { contradiction($0, audited.names[position], audited.indicators[position], audited.form) }.first
            }
        })
}

/// The goals of a form that say numbers.
private struct Goal {
    let text: RunningText
    let clausesWithNumbers: [Range<Int>]
    let otherClauses: [Range<Int>]

    /// nil where there is no number in them.
    init?(_ text: RunningText) {
        guard text.characters.contains(where: isDigit) else { return nil }
        self.text = text
        var (with, without): ([Range<Int>], [Range<Int>]) = ([], [])
        for clause in text.clauses {
            if text.characters[clause].contains(where: isDigit) { with.append(clause) } else { without.append(clause) }
        }
        (clausesWithNumbers, otherClauses) = (with, without)
    }
}

/// So few characters may name anything.
private let leastName = 4
/// So far behind a name its number may stand.
private let mostBetween = 8

private func contradiction(_ goal: Goal, _ name: [UInt32], _ indicator: PackedIndicator, _ form: ProjectForm) -> Finding? {
    guard name.count >= leastName, let target = Quantity(targetOf: indicator), !target.unit.bytes.isEmpty else { return nil }
    let text = goal.text
    let named = text.positions(of: name)
    var differing: Range<Int>? = named.isEmpty ? differingClause(goal, name, target) : nil
    for start in named {
        let behind = start + name.count
        guard let number = text.quantity(from: behind, within: mostBetween, unit: target.unit) else { continue }
        if target.order(to: number.quantity) == 0 { return nil }
        differing = differing ?? start..<number.range.upperBound
    }
    guard let differing else { return nil }
    var finding = Finding(.goalDiffersFromTarget, of: form, line: text.line(at: differing.lowerBound))
    finding.subject = indicator.level3
    finding.found = text.text(differing)
    finding.expected = indicator.targetText
    finding.compare(with: Place(source: form.source, line: indicator.line))
    return finding
}

/// The clause that alone has all characters of the name, whatever their order, where it has one number with the target's unit, which is another one.
private func differingClause(_ goal: Goal, _ name: [UInt32], _ target: Quantity) -> Range<Int>? {
    var wanted: [UInt32] = []
    for character in name.reversed().drop(while: countingWords.contains) where !wanted.contains(character) { wanted.append(character) }
    guard wanted.count >= leastName else { return nil }
    let characters = goal.text.characters
    let hasAll = { (clause: Range<Int>) in wanted.allSatisfy { characters[clause].contains($0) } }
    let clauses = goal.clausesWithNumbers.filter(hasAll)
    guard clauses.count == 1, !goal.otherClauses.contains(where: hasAll) else { return nil }
    let numbers = quantities(in: characters[clauses[0]], unit: target.unit)
    guard numbers.count == 1, let order = target.order(to: numbers[0]), order != 0 else { return nil }
    return clauses[0]
}

/// What the names of quantities end in.
private let countingWords = Set("数量率次人家个场".unicodeScalars.map(\.value))
