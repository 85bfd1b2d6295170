import Ingest

/// The indicators of a series, between neighbouring years with indicators; nothing across a split or merger.
/// - Parameters:
///   - projects: of the body.
///   - series: positions of projects, in order of year.
///   - names: of the body's indicators.
func compareIndicators(
    _ projects: [ProjectYear], series: [Int], cuts: Cuts, _ names: inout IndicatorNameLikeness
) -> [IndicatorComparison] {
    let forms = series.compactMap { position in
        formOfTargets(projects[position]).map { form in
            let targets = TargetsOfYear(fiscalYear: projects[position].year, form: projects[position].forms[form])
            return (targets: targets, names: names.indicators.rows(of: position, form: form))
        }
    }
    var comparisons: [IndicatorComparison] = []
    for (from, to) in zip(forms, forms.dropFirst()) where cuts.allow(from.targets.fiscalYear, to.targets.fiscalYear) {
        let changes = indicatorChanges(NamedRows(from.targets.indicators, from.names), NamedRows(to.targets.indicators, to.names), &names)
        comparisons.append(IndicatorComparison(from: from.targets, to: to.targets, changes: changes))
    }
    return comparisons
}

/// Which form says what the year was to achieve: a target form, else an application, else an evaluation; nil where none has indicators.
private func formOfTargets(_ project: ProjectYear) -> Int? {
    for kind in FormKind.plansFirst {
        if let form = project.forms.firstIndex(where: { $0.kind == kind && !$0.indicatorRows.isEmpty }) { return form }
    }
    return nil
}

/// The indicators of a form with the numbers of their names.
struct NamedRows {
    let rows: PackedIndicators
    let names: [UInt32]

    init(_ rows: PackedIndicators, _ names: ArraySlice<UInt32>) { (self.rows, self.names) = (rows, Array(names)) }
}

/// Indicators of the same name belong together, in their order where a name stands twice; of the others those whose names are likest.
func indicatorChanges(_ from: NamedRows, _ to: NamedRows, _ names: inout IndicatorNameLikeness) -> [IndicatorChange] {
    var partners = [Int?](repeating: nil, count: from.names.count)
    var isFree = [Bool](repeating: true, count: to.names.count)
    let (earlier, later) = (inOrderOfNames(from.names), inOrderOfNames(to.names))
    var (i, j) = (0, 0)
    while i < earlier.count, j < later.count {
        let (name, other) = (from.names[earlier[i]], to.names[later[j]])
        if name == other {
            partners[earlier[i]] = later[j]
            isFree[later[j]] = false
        }
        i += name <= other ? 1 : 0
        j += other <= name ? 1 : 0
    }
    let (left, right) = (from.names.indices.filter { partners[$0] == nil }, to.names.indices.filter { isFree[$0] })
    if !left.isEmpty, !right.isEmpty {
        for pair in names.likest(left.map { ($0, from.names[$0]) }, right.map { ($0, to.names[$0]) }) {
            partners[pair.from] = pair.to
            isFree[pair.to] = false
        }
    }
    var changes: [IndicatorChange] = []
    changes.reserveCapacity(max(from.names.count, to.names.count))
    for position in from.names.indices {
        guard let partner = partners[position] else {
            changes.append(IndicatorChange(fate: .dropped, from: position))
            continue
        }
        let target = fate(from.rows.target(ofRow: position), to.rows.target(ofRow: partner))
        let isReworded = target == .kept && from.names[position] != to.names[partner]
        changes.append(IndicatorChange(fate: isReworded ? .reworded : target, from: position, to: partner))
    }
    for position in to.names.indices where isFree[position] { changes.append(IndicatorChange(fate: .added, to: position)) }
    return changes
}

/// Positions in order of the numbers of their names; those of one name as they stand.
private func inOrderOfNames(_ names: [UInt32]) -> [Int] { names.indices.sorted { (names[$0], $0) < (names[$1], $1) } }

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
