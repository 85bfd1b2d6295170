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
        var lengths = TextLengths()
        for tie in audit.ties where tie.from.comparableName == tie.to.comparableName {
            outcome.add(lengths.isEnough(tie.from) && lengths.isEnough(tie.to) ? compare(tie) : nil)
        }
        return outcome
    }
}

private let leastRuns = 150
/// In percent.
private let mostShared = 5

private func compare(_ tie: Tie) -> [Finding] {
    guard !shareIndicator(tie.from, tie.to) else { return [] }
    let (from, to) = (runs(tie.from), runs(tie.to))
    let percent = from.intersection(to).count * 100 / min(from.count, to.count)
    guard percent < mostShared else { return [] }
    var finding = Finding(.sameNameOtherScope, of: tie.to.forms[0], line: tie.to.place.line)
    finding.compare(with: tie.from.place)
    finding.found = Text("\(percent)")
    return [finding]
}

/// Whether projects have text enough: most are asked for twice, with the year before and with the year after.
private struct TextLengths {
    private var known: [ObjectIdentifier: Bool] = [:]

    mutating func isEnough(_ project: ProjectYear) -> Bool {
        if let known = known[ObjectIdentifier(project)] { return known }
        let isEnough = isLongEnough(project)
        known[ObjectIdentifier(project)] = isEnough
        return isEnough
    }
}

/// Whether there are enough different runs; looks at no more of the text than it takes.
private func isLongEnough(_ project: ProjectYear) -> Bool {
    var different = KeySet(most: leastRuns)
    eachRun(of: project) { run in
        different.insert(run)
        return different.count < leastRuns
    }
    return different.count == leastRuns
}

private func runs(_ project: ProjectYear) -> Set<UInt64> {
    var runs: Set<UInt64> = []
    eachRun(of: project) { run in
        runs.insert(run)
        return true
    }
    return runs
}

/// Hands over every run of three characters of a project's texts, until `take` returns false; signs are no characters.
private func eachRun(of project: ProjectYear, _ take: (UInt64) -> Bool) {
    let (firsts, single) = (PackedCode.firsts, PackedCode.single)
    for form in project.forms {
        for narrative in form.narratives {
            var (run, length, isWanted): (UInt64, Int, Bool) = (0, 0, true)
            narrative.eachPackedLine { _, packed in
                var position = packed.startIndex
                while isWanted, position < packed.endIndex {
                    let isPair = packed[position] < single
                    let first = firsts[Int(packed[position])]
                    if 0x4E00...0x9FFF ~= first.character {
                        let character = first.character | (isPair ? UInt16(packed[position + 1]) : 0)
                        run = (run << 16 | UInt64(character)) & 0xFFFF_FFFF_FFFF
                        length += 1
                        isWanted = length < 3 || take(run)
                    }
                    position += isPair ? 2 : 1
                }
                return isWanted
            }
            guard isWanted else { return }
        }
    }
}

/// Whether two indicators have one name; nearly always they are printed alike, too.
private func shareIndicator(_ one: ProjectYear, _ other: ProjectYear) -> Bool {
    let (names, others) = (indicatorNames(one), indicatorNames(other))
    if names.count * others.count < 10_000, names.contains(where: others.contains) { return true }
    return !Set(names.map { ComparableName($0) }).isDisjoint(with: others.map { ComparableName($0) })
}

private func indicatorNames(_ project: ProjectYear) -> [Text] {
    var names: [Text] = []
    for form in project.forms {
        let rows = form.indicatorRows
        for row in rows.indices { names.append(rows.name(ofRow: row)) }
    }
    return names
}
