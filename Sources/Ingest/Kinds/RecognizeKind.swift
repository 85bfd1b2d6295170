/// Recognises the kind of a form by the labels it prints; the title's words count, but not alone. Of two kinds for which as much speaks, it is
/// the first of `FormKind.plansFirst`.
func recognizeKind(_ labels: [Label], tables: [ColumnHeader], title: FormTitle?) -> FormKind {
    let hasScores = tables.contains { $0.contains(.weight) && $0.contains(.score) }
    let votes = FormKind.plansFirst.map { kind in
        let rules = kind.rules
        return rules.evidence.reduce(0) { $0 + (labels.contains($1.label) ? $1.votes : 0) } + (rules.isScored && hasScores ? 3 : 0)
            + (kind == title?.kind ? rules.titleVotes : 0)
    }
    return votes.indices.max { votes[$0] < votes[$1] }.map { FormKind.plansFirst[$0] } ?? .target
}
