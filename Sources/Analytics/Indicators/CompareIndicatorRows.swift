import Ingest

/// The indicators of a series, between neighbouring years with indicators; nothing across a split or merger.
/// - Parameter projects: in order of year.
func compareIndicators(_ projects: [ProjectYear], cuts: Cuts) -> [IndicatorComparison] {
    let forms = projects.compactMap { project in
        formOfTargets(project).map { TargetsOfYear(fiscalYear: project.year, form: $0) }
    }
    return zip(forms, forms.dropFirst()).filter { cuts.allow($0.fiscalYear, $1.fiscalYear) }.map { from, to in
        IndicatorComparison(from: from, to: to, changes: indicatorChanges(from.indicators, to.indicators))
    }
}

/// The form that says what the year was to achieve: a target form, else an application, else an evaluation; nil where none has indicators.
private func formOfTargets(_ project: ProjectYear) -> ProjectForm? {
    let forms = project.forms.filter { !$0.indicatorRows.isEmpty }
    return [FormKind.target, .application, .evaluation].lazy.compactMap { kind in forms.first { $0.kind == kind } }.first
}

/// Indicators of the same name belong together, in their order where a name stands twice; of the others those whose names are likest.
func indicatorChanges(_ from: PackedIndicators, _ to: PackedIndicators) -> [IndicatorChange] {
    var partners = [Int?](repeating: nil, count: from.count)
    var isFree = [Bool](repeating: true, count: to.count)
    let names = (from: comparableNames(of: from), to: comparableNames(of: to))
    for position in from.indices {
        guard let partner = to.indices.first(where: { isFree[$0] && names.to[$0] == names.from[position] }) else { continue }
        partners[position] = partner
        isFree[partner] = false
    }
    for pair in likestNames(names, from.indices.filter { partners[$0] == nil }, to.indices.filter { isFree[$0] }) {
        partners[pair.from] = pair.to
        isFree[pair.to] = false
    }
    var changes: [IndicatorChange] = []
    changes.reserveCapacity(max(from.count, to.count))
    for position in from.indices {
        guard let partner = partners[position] else {
            changes.append(IndicatorChange(fate: .dropped, from: position))
            continue
        }
        let target = fate(from[position].target, to[partner].target)
        let isReworded = target == .kept && names.from[position] != names.to[partner]
        changes.append(IndicatorChange(fate: isReworded ? .reworded : target, from: position, to: partner))
    }
    for position in to.indices where isFree[position] { changes.append(IndicatorChange(fate: .added, to: position)) }
    return changes
}

private func comparableNames(of indicators: PackedIndicators) -> [ComparableName] {
    indicators.map { ComparableName($0.level3) }
}

/// At least so much of the names' pairs of characters must be the same, in percent.
private let leastSharedPairs = 60

/// Pairs of different names that are one indicator reworded, the likest first; a name is in one of them at most.
private func likestNames(
    _ names: (from: [ComparableName], to: [ComparableName]), _ left: [Int], _ right: [Int]
) -> [(from: Int, to: Int)] {
    if left.isEmpty || right.isEmpty { return [] }
    let names = (from: left.map { NameParts(names.from[$0]) }, to: right.map { NameParts(names.to[$0]) })
    var pairs: [(shared: Int, from: Int, to: Int)] = []
    for (earlier, name) in zip(left, names.from) {
        for (later, other) in zip(right, names.to) {
            switch name.likeness(to: other) {
            case .sameButForCommonWords: pairs.append((100, earlier, later))
            case .shared(let percent) where percent >= leastSharedPairs: pairs.append((percent, earlier, later))
            default: break
            }
        }
    }
    pairs.sort { (-$0.shared, $0.from, $0.to) < (-$1.shared, $1.from, $1.to) }
    var taken = (from: Set<Int>(), to: Set<Int>())
    return pairs.compactMap { pair in
        guard !taken.from.contains(pair.from), !taken.to.contains(pair.to) else { return nil }
        taken.from.insert(pair.from)
        taken.to.insert(pair.to)
        return (pair.from, pair.to)
    }
}

/// What became of a target: number and unit first, the sign only where these are the same.
func fate(_ from: IndicatorTarget?, _ to: IndicatorTarget?) -> IndicatorFate {
    guard let from, let to else { return .kept }
    let sameSign = (from.comparison ?? .equal) == (to.comparison ?? .equal)
    if from.text == to.text, from.value == to.value, from.unit == to.unit { return sameSign ? .kept : .operatorChanged }
    guard let quantity = Quantity(from), let other = Quantity(to) else {
        guard ComparableName(from.text) == ComparableName(to.text) else { return .reworded }
        return sameSign ? .kept : .operatorChanged
    }
    guard quantity.unit == other.unit, let order = quantity.order(to: other) else { return .reworded }
    if order != 0 { return order < 0 ? .raised : .lowered }
    return sameSign ? .kept : .operatorChanged
}
