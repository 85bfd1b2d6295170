import Ingest

extension AuditRule {
    static let sameNameOtherScope = AuditRule(
        .sameNameOtherScope,
        sentence: Wording(
            "“{project}” has the same name as {other}, and hardly a word in common with it: {found} % of the shorter text, and no indicator",
            "“{project}”与{other}项目同名，但文字仅有{found}%相同，且没有相同的指标，项目内容可能已变"),
        definition: Wording(
            "two forms of one name, one year after the other, have at least 150 characters of text each, less than 5 % of their runs of three characters "
                + "in common, and no indicator.",
            "前后两个年度同名项目的文字各不少于150字，三字片段相同者不足5%，且没有相同的指标。")
    ) { audit in
        var outcome = AuditOutcome()
        for tie in audit.ties where tie.from.comparableName == tie.to.comparableName {
            let (from, to) = (runs(tie.from), runs(tie.to))
            guard min(from.count, to.count) >= leastRuns else {
                outcome.add(nil)
                continue
            }
            let percent = from.intersection(to).count * 100 / min(from.count, to.count)
            guard percent < mostShared, indicators(tie.from).isDisjoint(with: indicators(tie.to)) else {
                outcome.add([])
                continue
            }
            var finding = Finding(.sameNameOtherScope, of: tie.to.forms[0], line: tie.to.place.line)
            finding.compare(with: tie.from.place)
            finding.found = Text("\(percent)")
            outcome.add([finding])
        }
        return outcome
    }
}

private let leastRuns = 150
/// In percent.
private let mostShared = 5

/// Every run of three characters of a project's texts; signs are no characters.
private func runs(_ project: ProjectYear) -> Set<[UInt32]> {
    var runs: Set<[UInt32]> = []
    for narrative in project.forms.flatMap(\.narratives) {
        let characters = RunningText(narrative).characters.filter { 0x4E00...0x9FFF ~= $0 }
        for start in characters.indices.dropLast(2) { runs.insert(Array(characters[start..<start + 3])) }
    }
    return runs
}

private func indicators(_ project: ProjectYear) -> Set<ComparableName> {
    Set(project.forms.flatMap(\.indicators).map { ComparableName($0.level3) })
}
