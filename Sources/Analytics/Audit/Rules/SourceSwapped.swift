import Ingest

extension AuditRule {
    static let sourceSwapped = AuditRule(
        .sourceSwapped,
        sentence: Wording(
            "the money of “{project}” comes from other sources in {year} than before, though its amount hardly changed: the share of {subject} is "
                + "{found} %, it was {expected} %",
            "“{project}”{year}年资金总额与前次基本持平，但来源改变：{subject}占比为{found}%，此前为{expected}%"),
        definition: Wording(
            "the share of a source of funds changed by at least 20 percentage points between two years, the budget by at most 5 %.",
            "两个年度之间某一资金来源占比变动不少于20个百分点，而预算总额变动不超过5%。")
    ) { audit in
        var outcome = AuditOutcome()
        for body in audit.bodies {
            for series in body.series {
                for year in series.years where year.funding.contains(where: { $0.shareChange != nil }) {
                    guard let change = series.changes.first(where: { $0.to.year == year.year })?.percent else {
                        outcome.add(nil)
                        continue
                    }
                    outcome.add(change.hundredths.magnitude <= 500 ? swapped(year).map { [$0] } ?? [] : [])
                }
            }
        }
        return outcome
    }
}

/// The source whose share changed most, where that is much.
private func swapped(_ year: SeriesYear) -> Finding? {
    let parts = year.funding.filter { ($0.shareChange?.hundredths.magnitude ?? 0) >= 2_000 }
    guard let part = parts.max(by: { $0.shareChange!.hundredths.magnitude < $1.shareChange!.hundredths.magnitude }),
        let share = part.share, let change = part.shareChange
    else { return nil }
    var finding = Finding(.sourceSwapped, of: year, at: part.place)
    finding.subject = part.source.label
    finding.found = Text(share.description)
    finding.expected = Text(Percent(hundredths: share.hundredths - change.hundredths).description)
    return finding
}

extension FundingSource {
    /// As forms print it; what they do not say, in their words.
    fileprivate var label: Text {
        switch self {
        case .fiscal: "财政拨款"
        case .carryover: "上年结转资金"
        case .other: "其他资金"
        case .unspecified: "未注明来源的资金"
        }
    }
}
