import Ingest

extension AuditRule {
    static let executionEqualsBudget = AuditRule(
        .executionEqualsBudget,
        sentence: Wording(
            "every known rate of execution of “{unit}”, {found} of them, is exactly 100 %: budget and spending are equal to the fen",
            "“{unit}”已知的{found}项预算执行率全部恰为100%，预算数与执行数逐项相等到分"),
        definition: Wording(
            "budget and spending are equal to the fen wherever both are known of a body, at least twice.",
            "某单位凡预算数与执行数均已知的项目，两者均相等到分，且不少于两项。")
    ) { audit in
        var outcome = AuditOutcome()
        for body in audit.bodies {
            let executions = body.series.flatMap(\.years).compactMap(\.execution).filter { $0.unspent != nil }
            guard executions.count >= 2 else {
                outcome.add(nil)
                continue
            }
            guard executions.allSatisfy({ $0.unspent?.fen == 0 }), let first = executions.min(by: { $0.place < $1.place })?.executed else {
                outcome.add([])
                continue
            }
            var finding = Finding(.executionEqualsBudget, source: first.place.source, line: first.place.line)
            finding.unit = body.name
            finding.found = Text("\(executions.count)")
            outcome.add([finding])
        }
        return outcome
    }
}
