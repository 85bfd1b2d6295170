@testable import Ingest

/// Compares forms cell by cell as `check-extraction` does: spaces do not count, and the rows of an evaluation are found by their names,
/// because their order inside a section is not certain in the source.
struct CellComparison {
    private(set) var count = 0
    /// `form, field: want …, got …`
    private(set) var differences: [String] = []

    mutating func compare(_ expected: [ProjectForm], _ read: [ProjectForm]) {
        for (index, form) in expected.enumerated() {
            guard index < read.count else {
                differences.append("\(form.id): missing")
                continue
            }
            compareHead(form, read[index])
            compareIndicators(form, read[index])
        }
        differences += read.dropFirst(expected.count).map { "\($0.id): there is no such form" }
    }

    private mutating func same<Want: CustomStringConvertible, Got: CustomStringConvertible>(
        _ form: ProjectForm, _ field: String, _ want: Want, _ got: Got
    ) {
        count += 1
        let (want, got) = (want.description.filter { !$0.isWhitespace }, got.description.filter { !$0.isWhitespace })
        if want != got { differences.append("\(form.id), \(field): want \(want), got \(got)") }
    }

    private mutating func compareHead(_ want: ProjectForm, _ got: ProjectForm) {
        same(want, "kind", want.kind.rawValue, got.kind.rawValue)
        same(want, "fiscal_year", want.fiscalYear?.number ?? 0, got.fiscalYear?.number ?? 0)
        for field in TextField.allCases { same(want, field.rawValue, want[field].value ?? .empty, got[field].value ?? .empty) }
        for field in DateField.allCases {
            same(want, field.rawValue, want[field].value?.description ?? "", got[field].value?.description ?? "")
        }
        for field in AmountField.allCases where field != .adjustedBudget { same(want, field.rawValue, want[field].state, got[field].state) }
        for (field, want_, got) in [
            ("declared_execution_rate", want.declaredExecutionRate, got.declaredExecutionRate),
            ("total_weight", want.totalWeight, got.totalWeight), ("total_score", want.totalScore, got.totalScore),
        ] { same(want, field, number(want_.value), number(got.value)) }
    }

    private mutating func compareIndicators(_ want: ProjectForm, _ got: ProjectForm) {
        same(want, "number of indicators", want.indicators.count, got.indicators.count)
        for (index, row) in want.indicators.enumerated() {
            let name = squeeze(row.level3)
            let isByName = want.kind == .evaluation
            let found = isByName ? got.indicators.first { squeeze($0.level1) == squeeze(row.level1) && squeeze($0.level3) == name } : nil
            guard let other = found ?? (isByName || index >= got.indicators.count ? nil : got.indicators[index]) else {
                count += 7
                differences.append("\(want.id), indicator \(name): missing")
                continue
            }
            compare(want, name, row, other)
        }
    }

    private mutating func compare(_ form: ProjectForm, _ name: String, _ want: Indicator, _ got: Indicator) {
        same(form, "\(name) level1", want.level1, got.level1)
        same(form, "\(name) level2", want.level2, got.level2)
        let isOnce = squeeze(got.level3) == unrepeated(name)
        same(form, "\(name) level3", isOnce ? unrepeated(name) : name, got.level3)
        same(form, "\(name) operator", want.target?.comparison?.rawValue ?? "", got.target?.comparison?.rawValue ?? "")
        same(form, "\(name) target", quantity(want), quantity(got))
        same(form, "\(name) weight", number(want.weight), number(got.weight))
        same(form, "\(name) score", number(want.score), number(got.score))
    }

    private func quantity(_ row: Indicator) -> String {
        guard let target = row.target else { return "" }
        return target.value.map { "\(target.text) = \(number($0)) \(target.unit)" } ?? target.text.description
    }

    private func squeeze(_ text: Text) -> String { text.description.filter { !$0.isWhitespace } }

    /// The number in thousandths, so that 2 equals 2.00.
    private func number(_ number: PrintedNumber?) -> String {
        guard let number else { return "" }
        return "\(number.digits * [1000, 100, 10, 1][number.decimals])"
    }

    /// A cell that repeats one text several times counts as that text.
    private func unrepeated(_ name: String) -> String {
        let characters = Array(name)
        for size in 1...max(1, characters.count) where characters.count % size == 0 {
            let part = String(characters.prefix(size))
            if String(repeating: part, count: characters.count / size) == name { return part }
        }
        return name
    }
}
