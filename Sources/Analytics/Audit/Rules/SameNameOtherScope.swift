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
            outcome.add(compare(tie))
        }
        return outcome
    }
}

private let leastRuns = 150
/// In percent.
private let mostShared = 5

/// - Returns: nil where one of the texts is too short.
private func compare(_ tie: Tie) -> [Finding]? {
    let (left, right) = (runs(tie.from), runs(tie.to))
    guard isLongEnough(left), isLongEnough(right) else { return nil }
    guard indicators(tie.from).isDisjoint(with: indicators(tie.to)) else { return [] }
    let (from, to) = (Set(left), Set(right))
    let percent = from.intersection(to).count * 100 / min(from.count, to.count)
    guard percent < mostShared else { return [] }
    var finding = Finding(.sameNameOtherScope, of: tie.to.forms[0], line: tie.to.place.line)
    finding.compare(with: tie.from.place)
    finding.found = Text("\(percent)")
    return [finding]
}

/// Whether there are enough different ones.
private func isLongEnough(_ runs: [UInt64]) -> Bool {
    guard runs.count >= leastRuns else { return false }
    var numbers = Numbering()
    return runs.contains { numbers.number($0) == leastRuns - 1 }
}

/// Every run of three characters of a project's texts; signs are no characters.
private func runs(_ project: ProjectYear) -> [UInt64] {
    var runs: [UInt64] = []
    for form in project.forms {
        for narrative in form.narratives {
            var (run, length): (UInt64, Int) = (0, 0)
            for passage in narrative.passages {
                for character in codePoints(passage.text.utf8) where 0x4E00...0x9FFF ~= character {
                    run = (run << 16 | UInt64(character)) & 0xFFFF_FFFF_FFFF
                    length += 1
                    if length >= 3 { runs.append(run) }
                }
            }
        }
    }
    return runs
}

private func indicators(_ project: ProjectYear) -> Set<ComparableName> {
    Set(project.forms.flatMap(\.indicators).map { ComparableName($0.level3) })
}
