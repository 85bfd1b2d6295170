import Ingest

extension AuditRule {
    static let goalDiffersFromTarget = AuditRule(
        .goalDiffersFromTarget,
        sentence: Wording(
            "the goals of “{project}” say “{found}”, the indicator “{subject}” {other} has the target {expected}",
            "“{project}”的总目标写明“{found}”，而指标“{subject}”（{other}）的目标值为{expected}"),
        definition: Wording(
            "the text of the goals names an indicator and, right behind it, a number with the unit of its target, or has in one clause all "
                + "characters of its name and one such number; and no such number is the target's; 每 (as in 每周20次) tells that it is one of many, which is not compared.",
            "总目标文字中提到某指标并紧接同单位数字（或同一分句中含有指标名称各字及唯一的同单位数字），而该数字与指标目标值不等；“每周20次”之类的数字不比对。"),
        check: eachAudited { audited in
            guard !audited.form.kind.rules.looksBack else { return .none }
            guard audited.hasNumberAsTarget else { return .none }
            let goals = audited.texts.filter { $0.label.contains(goalLabel) }
            guard !goals.isEmpty else { return .some(nil) }
            let withNumbers = goals.compactMap(Goal.init)
            guard !withNumbers.isEmpty else { return [] }
            let figures = audited.figures
            let withTarget = figures.indices.filter { figures[$0].target != nil }
            let characters = withNumbers.reduce(0) { $0 + $1.text.characters.count }
            guard withTarget.count * characters <= mostCompared else { return .some(nil) }
            return withTarget.compactMap { position in
                let name = IndicatorName(audited.name(position))
                guard name.characters.count >= leastName else { return nil }
                for goal in withNumbers {
                    if let finding = contradiction(goal, name, position, audited) { return finding }
                }
                return nil
            }
        })
}

/// In no more characters of goals than these, over all indicators with a target, are a form's indicators looked for.
private let mostCompared = 20_000_000
/// What the labels of goals say.
private let goalLabel: Text = "目标"

/// The goals of a form that say numbers.
private struct Goal {
    let text: RunningText
    let clauses: [Clause]

    /// What stands between two signs.
    struct Clause {
        let range: Range<Int>
        let hasNumber: Bool
        let characters: CharacterBits
    }

    /// nil where there is no number in them.
    init?(_ text: RunningText) {
        guard text.hasNumber else { return nil }
        self.text = text
        clauses = text.clauses.map { range in
            let characters = text.characters[range]
            return Clause(range: range, hasNumber: characters.contains(where: isDigit), characters: CharacterBits(characters))
        }
    }

    /// Whether a clause has some characters, whatever their order.
    /// - Parameter bits: of the characters.
    func has(_ wanted: Set<UInt32>, _ bits: CharacterBits, in clause: Clause) -> Bool {
        guard clause.characters.mayHave(bits), wanted.count <= clause.range.count else { return false }
        var missing = wanted
        for character in text.characters[clause.range] where !missing.isEmpty { missing.remove(character) }
        return missing.isEmpty
    }
}

/// A bit for each of some characters, by its last six bits.
private struct CharacterBits {
    private var bits: UInt64 = 0

    init(_ characters: some Sequence<UInt32>) {
        for character in characters { bits |= 1 << UInt64(character & 63) }
    }

    /// Whether all others may be among them.
    func mayHave(_ others: CharacterBits) -> Bool { others.bits & ~bits == 0 }
}

/// The name of an indicator, as it is looked for.
private struct IndicatorName {
    let characters: [UInt32]
    /// Those before the words for quantities that it ends in.
    private let wantedCharacters: ArraySlice<UInt32>
    let bits: CharacterBits

    init(_ characters: [UInt32]) {
        let end = characters.lastIndex { !isCountingWord($0) }.map { $0 + 1 } ?? 0
        (self.characters, wantedCharacters) = (characters, characters[..<end])
        bits = CharacterBits(wantedCharacters)
    }

    /// The same, each once.
    var wanted: Set<UInt32> { Set(wantedCharacters) }
}

/// So few characters may name anything.
private let leastName = 4
/// So far behind a name its number may stand.
private let mostBetween = 8

/// - Parameter row: of the indicator, whose name has enough characters.
private func contradiction(_ goal: Goal, _ name: IndicatorName, _ row: Int, _ audited: AuditedForm) -> Finding? {
    let text = goal.text
    let named = text.positions(of: name.characters)
    // Hardly any name stands in the goals: what its target is is asked where it does.
    let clause = named.isEmpty ? onlyClause(goal, name) : nil
    guard !named.isEmpty || clause != nil, let target = Quantity(targetOf: audited.indicators[row]), !target.unit.bytes.isEmpty
    else { return nil }
    var differing = clause.flatMap { isOther(text.characters[$0], target) && !isOneOfMany($0, in: text, name) ? $0 : nil }
    for start in named {
        let behind = start + name.characters.count
        guard let number = text.quantity(from: behind, within: mostBetween, unit: target.unit) else { continue }
        if target.order(to: number.quantity) == 0 { return nil }
        let range = start..<number.range.upperBound
        if differing == nil, !isOneOfMany(range, in: text, name) { differing = range }
    }
    guard let differing else { return nil }
    let (form, indicator) = (audited.form, audited.indicators[row])
    var finding = Finding(.goalDiffersFromTarget, of: form, line: text.line(at: differing.lowerBound))
    finding.subject = indicator.level3
    finding.found = text.text(differing)
    finding.expected = indicator.targetText
    finding.compare(with: Place(source: form.source, line: indicator.line))
    return finding
}

/// The clause that alone has all characters of the name, whatever their order, where it has a number.
private func onlyClause(_ goal: Goal, _ name: IndicatorName) -> Range<Int>? {
    // No clause has all characters of most names: these are not gathered then.
    guard goal.clauses.contains(where: { $0.characters.mayHave(name.bits) }) else { return nil }
    let wanted = name.wanted
    guard wanted.count >= leastName else { return nil }
    var only: Range<Int>?
    for clause in goal.clauses where goal.has(wanted, name.bits, in: clause) {
        guard only == nil, clause.hasNumber else { return nil }
        only = clause.range
    }
    return only
}

/// Whether what is said is one of many, of which the target is all: its clause says 每, as in 每周采集20份, and the indicator's name does not.
private func isOneOfMany(_ range: Range<Int>, in text: RunningText, _ name: IndicatorName) -> Bool {
    let each: UInt32 = 0x6BCF
    let start = text.characters[..<range.lowerBound].lastIndex(where: isEndOfClause) ?? 0
    return text.characters[start..<range.upperBound].contains(each) && !name.characters.contains(each)
}

/// Whether a clause has one number with the target's unit, which is another one.
private func isOther(_ clause: ArraySlice<UInt32>, _ target: Quantity) -> Bool {
    let numbers = quantities(in: clause, unit: target.unit)
    guard numbers.count == 1, let order = target.order(to: numbers[0]) else { return false }
    return order != 0
}

/// What the names of quantities end in: 数量率次人家个场.
private func isCountingWord(_ character: UInt32) -> Bool {
    switch character {
    case 0x6570, 0x91CF, 0x7387, 0x6B21, 0x4EBA, 0x5BB6, 0x4E2A, 0x573A: true
    default: false
    }
}
