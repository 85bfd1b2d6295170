import Analytics
import Ingest

extension ReportPage {
    /// What became of the indicators: a line a project and pair of years, then the targets that changed.
    mutating func writeIndicators() {
        heading(.indicators)
        paragraph(.indicatorsNote)
        eachBody(
            withMoreIn: "indicator_changes.csv", has: { $0.series.contains { !$0.indicators.isEmpty } }, rows: { $0.indicatorRows }
        ) { page, rows in
            page.table(
                [page.left(.project), page.right(.from), page.right(.to)] + IndicatorFate.allCases.map { page.right(.fate($0)) }, rows,
                from: "indicator_changes.csv"
            ) { page, row in
                let comparison = row.comparison
                return [escaped(row.series), page.year(comparison.from), page.year(comparison.to)]
                    + IndicatorFate.allCases.map { fate in "\(comparison.changes.count { $0.fate == fate })" }
            }
            page.writeTargets(rows)
        }
    }

    private mutating func writeTargets(_ rows: [IndicatorComparisonRow]) {
        let changed = rows.flatMap { row in
            row.comparison.changes.filter { $0.hasOtherTarget }.map { change in
                let indicators = row.comparison.indicators(of: change)
                return (series: row.series, comparison: row.comparison, fate: change.fate, from: indicators.from, to: indicators.to)
            }
        }
        guard !changed.isEmpty else { return }
        paragraph(.targetsNote)
        table(
            [left(.project), left(.indicator), right(.from), left(.target), right(.to), left(.target), left(.became), left(.place)],
            changed,
            from: "indicator_changes.csv"
        ) { page, row in
            let places = [(row.comparison.from, row.from), (row.comparison.to, row.to)].compactMap { form, indicator in
                indicator.map { page.places[form.source, $0.line] }
            }
            return [
                escaped(row.series, limit: 24), names(row.from, row.to), page.year(row.comparison.from),
                target(row.from), page.year(row.comparison.to), target(row.to), page.words(.indicatorFate(row.fate)),
                places.joined(separator: page.punctuation.items),
            ]
        }
    }

    private func year(_ form: TargetsOfYear) -> String { "\(form.fiscalYear)" }
}

/// The indicators of a series in two years.
struct IndicatorComparisonRow {
    let series: Text
    let comparison: IndicatorComparison
}

extension Body {
    fileprivate var indicatorRows: [IndicatorComparisonRow] {
        series.flatMap { series in series.indicators.map { IndicatorComparisonRow(series: series.name, comparison: $0) } }
    }
}

extension IndicatorChange {
    fileprivate var hasOtherTarget: Bool { [.raised, .lowered, .operatorChanged, .reworded].contains(fate) }
}

/// The name, and before it the earlier one where that is another.
private func names(_ from: PackedIndicator?, _ to: PackedIndicator?) -> String {
    let names = [from, to].compactMap { $0?.level3 }
    let differ = names.count == 2 && ComparableName(names[0]) != ComparableName(names[1])
    return (differ ? names : names.suffix(1)).map { escaped($0, limit: 24) }.joined(separator: " → ")
}

/// The target as a form prints it, with the sign in its usual shape.
private func target(_ indicator: PackedIndicator?) -> String {
    guard let target = indicator?.target else { return missing }
    return escaped((target.comparison?.sign ?? "") + target.text.description, limit: 30)
}

extension Comparison {
    /// As people write it.
    fileprivate var sign: String {
        switch self {
        case .equal: "="
        case .atLeast: "≥"
        case .more: ">"
        case .atMost: "≤"
        case .less: "<"
        }
    }
}
