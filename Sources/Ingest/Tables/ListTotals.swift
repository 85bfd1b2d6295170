/// 合计 and 小计 of a list, which prove what the projects of a list add up to.
extension CellText {
    /// Finds rows without a name that are the total of those below them, and checks all totals.
    /// - Returns: the table columns of which a total is another one than the projects add up to, and those of which one is just that.
    func settleTotals(_ entries: inout [ListEntry], _ list: ProjectList) -> (wrong: Set<Int>, right: Set<Int>) {
        // All are found before one is changed: a slice of the rows that is still at hand would make that copy them all.
        for index in groups(entries) { entries[index].sort = .partTotal }
        var (wrong, right) = (Set<Int>(), Set<Int>())
        let places = list.columns.filter(\.isMoney).map(\.place)
        let all = places.indices.map { sum(entries, $0) }
        for index in entries.indices where entries[index].sort == .total || entries[index].sort == .partTotal {
            let above = entries[..<index].reversed().prefix { $0.sort != .total && $0.sort != entries[index].sort }
            let below = entries[(index + 1)...].prefix { $0.sort != .total && $0.sort != entries[index].sort }
            for column in places.indices {
                let candidates = (entries[index].sort == .total ? [all[column]] : []) + [sum(above, column), sum(below, column)]
                guard case .amount(let total) = entries[index].amounts[column] else { continue }
                let known = candidates.compactMap(\.self)
                let isRight = known.contains { $0.isRounded(total) }
                if isRight, entries[index].sort == .total { right.insert(places[column]) }
                if !isRight, known.count == candidates.count { wrong.insert(places[column]) }
            }
        }
        return (wrong, right)
    }

    /// The rows without a name of a project that are the total of those below them.
    private func groups(_ entries: [ListEntry]) -> [Int] {
        entries.indices.filter { index in
            guard entries[index].sort == .nameless || entries[index].sort == .perhapsGroup else { return false }
            let below = entries[(index + 1)...].prefix { ![.nameless, .perhapsGroup, .total, .partTotal].contains($0.sort) }
            return isTotal(entries[index], of: below)
        }
    }

    private func isTotal(_ total: ListEntry, of parts: ArraySlice<ListEntry>) -> Bool {
        let projects = parts.filter { $0.sort == .project }
        guard !projects.isEmpty, total.amounts.contains(where: { $0.value ?? 0 != 0 }) else { return false }
        return total.amounts.indices.allSatisfy { column in
            guard let own = total.amounts[column].value, let sum = sum(parts, column) else { return false }
            return sum.isRounded(own)
        }
    }

    /// What the projects add up to, nil where one of them cannot be read.
    private func sum(_ entries: some Sequence<ListEntry>, _ column: Int) -> ListSum? {
        var sum = ListSum()
        for entry in entries where [.project, .nameless, .perhapsGroup].contains(entry.sort) {
            guard let value = entry.amounts[column].value else { return nil }
            sum.add(value)
        }
        return sum
    }
}

extension CellText {
    /// Whether amounts are not what a total says; false where one of them cannot be read.
    func contradict(_ parts: [Range<Int>], _ total: Range<Int>) -> Bool {
        guard case .amount(let whole) = scaledAmount(total) else { return false }
        var sum = ListSum()
        for part in parts {
            guard let value = scaledAmount(part).value else { return false }
            sum.add(value)
        }
        return !sum.isRounded(whole)
    }
}

/// A sum of amounts, each of which may have been rounded.
private struct ListSum {
    private var fen: Int64 = 0
    private var count: Int64 = 0
    /// The last decimal that any amount prints, in fen.
    private var unit: Int64 = 1_000_000

    mutating func add(_ amount: Int64) {
        fen &+= amount
        count += amount == 0 ? 0 : 1
        while unit > 1, amount % unit != 0 { unit /= 10 }
    }

    /// Whether it is a total, or as near to it as rounding each amount makes it. Whole amounts are not rounded.
    func isRounded(_ total: Int64) -> Bool {
        let difference = (fen &- total).magnitude
        return difference == 0 || unit < 1_000_000 && count > 2 && difference <= UInt64(unit * count / 2) && difference < UInt64(unit * 10)
    }
}
