import Ingest

extension AuditRule {
    static let priorFiguresBlank = AuditRule(
        .priorFiguresBlank,
        sentence: Wording(
            "“{project}” leaves the budget of the year before blank, though it came out of “{subject}”, whose budget was {yuan:expected} {other}",
            "“{project}”的上年预算额为空，但该项目由“{subject}”而来，后者预算为{yuan:expected}（{other}）"),
        definition: Wording(
            "the cell of the budget of the year before is blank, though a tie that is at least likely leads to a project of that year with a budget.",
            "上年预算额一栏为空，而沿革判断（至少为“很可能”）表明上年有前身项目且有预算。")
    ) { audit in
        var outcome = AuditOutcome()
        for body in audit.bodies {
            let predecessors = Dictionary(grouping: body.lineage.groups.flatMap(\.ties)) { $0.to.key }
            for (key, ties) in predecessors.sorted(by: { $0.value[0].to.place < $1.value[0].to.place }) {
                guard let tie = ties.first(where: { $0.from.year == key.year.previous && $0.from.budget != nil }),
                    let budget = tie.from.budget
                else { continue }
                for form in tie.to.forms {
                    switch form[.priorBudget] {
                    case .notOnForm: outcome.add(nil)
                    case .printed, .unreadable: outcome.add([])
                    case .blank(let line):
                        var finding = Finding(.priorFiguresBlank, of: form, line: line)
                        finding.compare(with: budget.place)
                        finding.subject = tie.from.name
                        finding.expected = Text(budget.amount.plainYuan)
                        outcome.add([finding])
                    }
                }
            }
        }
        return outcome
    }
}
