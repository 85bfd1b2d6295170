import Ingest

extension AuditRule {
    static let priorFiguresBlank = AuditRule(
        .priorFiguresBlank,
        sentence: Wording(
            "“{project}” leaves the budget of the year before blank, though its predecessor “{subject}” had one of {yuan:expected} {other}",
            "“{project}”的上年预算额为空，而其上年前身“{subject}”的预算为{yuan:expected}（{other}）"),
        definition: Wording(
            "the cell of the budget of the year before is blank, though a tie that is at least likely leads to a project of that year with a budget.",
            "上年预算额一栏为空，而沿革判断（至少为“很可能”）表明上年有前身项目且有预算。")
    ) { audit in
        var outcome = AuditOutcome()
        for body in audit.bodies {
            var blank: [(place: Place, finding: Finding)] = []
            forEachPredecessor(body) { tie, budget in
                for form in tie.to.forms {
                    switch form[.priorBudget] {
                    case .notOnForm: outcome.add(nil)
                    case .printed, .unreadable: outcome.add([])
                    case .blank(let line): blank.append((tie.to.place, Finding(blankAt: line, of: form, after: tie.from, budget)))
                    }
                }
            }
            for blank in blank.sorted(by: { $0.place < $1.place }) { outcome.add([blank.finding]) }
        }
        return outcome
    }
}

/// Hands over, of each project with ties to projects of the year before that have a budget, the first of these ties, and the budget.
private func forEachPredecessor(_ body: Body, _ take: (Tie, Observation) -> Void) {
    var seen: Set<ObjectIdentifier> = []
    for group in body.lineage.groups {
        for tie in group.ties where tie.from.year == tie.to.year.previous {
            guard let budget = tie.from.budget, seen.insert(ObjectIdentifier(tie.to)).inserted else { continue }
            take(tie, budget)
        }
    }
}

extension Finding {
    fileprivate init(blankAt line: LineNumber, of form: ProjectForm, after predecessor: ProjectYear, _ budget: Observation) {
        self.init(.priorFiguresBlank, of: form, line: line)
        compare(with: budget.place)
        subject = predecessor.name
        expected = Text(budget.amount.plainYuan)
    }
}
