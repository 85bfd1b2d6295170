import Ingest

extension AuditRule {
    static let largeChange = AuditRule(
        .largeChange,
        sentence: Wording(
            "the budget of “{project}” is {yuan:found} in {year}, {change} than the {yuan:expected} of {subject} ({other})",
            "“{project}”{year}年预算为{yuan:found}，比{subject}年的{yuan:expected}（{other}）{change}"),
        definition: Wording(
            "a budget changed by at least {threshold} % (`--change-threshold` sets it) between two years of one project.",
            "同一项目两个年度之间预算增减不少于{threshold}%（由 `--change-threshold` 指定）。")
    ) { audit in
        var outcome = AuditOutcome()
        for change in audit.series.flatMap(\.changes) {
            guard let percent = change.percent, change.doubt?.otherBudget == nil else {
                outcome.add(nil)
                continue
            }
            guard percent.hundredths.magnitude >= audit.changeThreshold.hundredths.magnitude else {
                outcome.add([])
                continue
            }
            var finding = Finding(.largeChange, at: change.to)
            finding.compare(with: change.from.place)
            finding.expected = Text(change.from.amount.plainYuan)
            finding.subject = Text("\(change.from.year)")
            outcome.add([finding])
        }
        return outcome
    }
}
