import Ingest

extension AuditRule {
    static let carryoverExceedsUnspent = AuditRule(
        .carryoverExceedsUnspent,
        sentence: Wording(
            "“{project}” carries {yuan:found} over into {year}, more than the {yuan:expected} that the year before left unspent {other}",
            "“{project}”{year}年上年结转资金为{yuan:found}，大于上年未执行数{yuan:expected}（{other}）"),
        definition: Wording(
            "the money carried over (上年结转资金) is more than the year before's budget minus its spending; not checkable where these are unknown.",
            "上年结转资金大于上年预算数减执行数；上年数未知的无法核对。")
    ) { audit in
        var outcome = AuditOutcome()
        for series in audit.series {
            for year in series.years {
                guard let carried = year.funding.first(where: { $0.source == .carryover && $0.amount.fen > 0 }) else { continue }
                guard let before = series.year(year.year.previous)?.execution, let unspent = before.unspent else {
                    outcome.add(nil)
                    continue
                }
                guard carried.amount > unspent else {
                    outcome.add([])
                    continue
                }
                var finding = Finding(.carryoverExceedsUnspent, of: year, at: carried.place)
                finding.found = Text(carried.amount.plainYuan)
                finding.expected = Text(unspent.plainYuan)
                finding.compare(with: before.place)
                outcome.add([finding])
            }
        }
        return outcome
    }
}
