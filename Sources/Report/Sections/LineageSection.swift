import Analytics
import Ingest

extension ReportPage {
    /// So many renamings, splits and mergers are told in full; the others are in `lineage.csv`.
    private static let mostStories = 40
    /// So many ties of one of them.
    private static let mostTies = 6

    /// The renamings, splits and mergers in a line each, those of the largest budgets first.
    mutating func writeLineageSummary() {
        subheading(.lineageSummary)
        let groups = ShownRows<(body: Body, group: LineageGroup)>(largest: ReportPage.summaryRows) { take in
            for body in analysis.bodies {
                for group in body.lineage.groups where group.isChange { take((body, group), group.size) }
            }
        }
        guard groups.count > 0 else {
            return paragraph(.lineage(.noLineageFound(hints: analysis.bodies.reduce(0) { $0 + $1.lineage.hints.count })))
        }
        list(groups.rows.map { item($0.group, of: $0.body) })
        if groups.count > groups.rows.count { paragraph(.more(groups.count - groups.rows.count, file: "lineage.csv")) }
        paragraph(.lineage(.lineageIsIn))
    }

    private func item(_ group: LineageGroup, of body: Body) -> String {
        let bodyName = analysis.bodies.count > 1 ? name(of: body) + punctuation.colon : ""
        return bodyName
            + words(
                .lineage(
                    .lineageItem(
                        group.relation, from: projects(group.from), to: projects(group.to), before: said(group.before),
                        after: said(group.after), group.confidence)))
    }

    /// What became of each project, with the evidence for and against.
    mutating func writeLineage() {
        heading(.lineage)
        paragraph(.lineage(.lineageNote), .lineage(.decisionsNote))
        eachBody(withMoreIn: "lineage.csv", picture: .lineage, has: { !$0.lineage.isEmpty }, rows: \.lineage) { page, lineage in
            page.write(lineage)
        }
    }

    private mutating func write(_ lineage: Lineage) {
        let continued = lineage.groups.count { !$0.isChange }
        if continued > 0 { paragraph(.lineage(.continued(continued))) }
        let stories = lineage.groups.filter(\.isChange)
        for group in stories.prefix(ReportPage.mostStories) { write(group) }
        if stories.count > ReportPage.mostStories { paragraph(.more(stories.count - ReportPage.mostStories, file: "lineage.csv")) }
        writeHints(lineage.hints)
        writeFates(lineage.fates)
    }

    private mutating func write(_ group: LineageGroup) {
        lines += [
            "#### " + words(.lineage(.story(group.relation, group.from[0].year, group.to[0].year, of: escaped(group.subject.name)))), "",
        ]
        table([left(.when), right(.year), left(.project), right(.budget), left(.place)], group.members, limit: .max, from: nil) {
            page, member in
            let project = member.project
            return [
                page.words(.lineage(.side(member.side))), "\(project.year)", escaped(project.name),
                page.figures.money(project.budget?.amount),
                page.place(project.budget?.place ?? project.place),
            ]
        }
        let sums = group.sums(figures, language)
        if !sums.isEmpty { paragraph(sums.map { .lineage($0) }) }
        for tie in group.ties.prefix(ReportPage.mostTies) { write(tie) }
        if group.ties.count > ReportPage.mostTies { paragraph(.more(group.ties.count - ReportPage.mostTies, file: "lineage.csv")) }
    }

    private mutating func write(_ tie: Tie) {
        text(
            words(
                .lineage(
                    .tie(
                        from: "**" + escaped(tie.from.name), to: escaped(tie.to.name) + "**", tie.confidence,
                        probability: tie.printedProbability.description, isDecided: tie.isConfirmed))))
        let evidence = evidenceWords
        write(tie.speakingFor, evidence)
        write(tie.speakingAgainst, evidence)
        lines.append("")
    }

    /// A list item a piece; below a shared passage what either form prints.
    private mutating func write(_ pieces: [WeighedEvidence], _ evidence: EvidenceWords) {
        for piece in pieces {
            let places = piece.places.map(place)
            lines.append(
                "- " + evidence.direction(piece.weight) + punctuation.colon + escaped(evidence.clause(piece, quotesPassage: false))
                    + (places.isEmpty ? "" : punctuation.bracketed(places.joined(separator: punctuation.items))))
            for (place, side) in [(piece.from, Side.earlier), (piece.to, .later)] {
                guard let passage = evidence.passage(piece, of: side) else { continue }
                lines.append("  - " + (place.map { self.place($0) + " " } ?? "") + "“\(escaped(passage, limit: 120))”")
            }
        }
    }

    private mutating func writeHints(_ hints: [Tie]) {
        guard !hints.isEmpty else { return }
        paragraph(.lineage(.hintsNote))
        let likeliest = largestFirst(hints) { Int64($0.weight.tenths + 10_000) }
        table(
            [right(.year), left(.before), right(.year), left(.after), right(.probability), left(.strongest)], likeliest, from: "lineage.csv"
        ) { page, tie in
            let evidence = page.evidenceWords
            let strongest = tie.speakingFor.first.map { escaped(evidence.clause($0, quotesPassage: true), limit: 90) }
            return [
                "\(tie.from.year)", escaped(tie.from.name), "\(tie.to.year)", escaped(tie.to.name), tie.printedProbability.description,
                strongest ?? missing,
            ]
        }
    }

    private mutating func writeFates(_ fates: [Fate]) {
        guard !fates.isEmpty else { return }
        paragraph(.lineage(.fatesNote))
        let largest = largestFirst(fates) { $0.project.budget?.amount.fen ?? -1 }
        let ordered = [Relation.started, .ended, .notObserved].flatMap { relation in largest.filter { $0.relation == relation } }
        table([left(.became), right(.year), left(.project), right(.budget), left(.place)], ordered, from: "lineage.csv") { page, fate in
            [
                page.words(.lineage(.relation(fate.relation)))
                    + (fate.decision.map { page.punctuation.bracketed("`\($0.kind.rawValue)`") } ?? ""),
                "\(fate.project.year)",
                escaped(fate.project.name),
                page.figures.money(fate.project.budget?.amount), page.place(fate.project.budget?.place ?? fate.project.place),
            ]
        }
    }

    private var evidenceWords: EvidenceWords {
        EvidenceWords(language: language, money: { [figures, language] in figures.said($0, in: language) })
    }

    private func projects(_ projects: [ProjectYear]) -> String {
        let shown = projects.prefix(3).map { words(.projectOfYear(escaped($0.name, limit: 30), $0.year)) }
        return (shown + (projects.count > 3 ? ["…"] : [])).joined(separator: punctuation.items)
    }
}

extension LineageGroup {
    /// Whether it is more than one project under one name.
    var isChange: Bool { relation != .continued }
    /// That of the least sure of its ties.
    var confidence: Confidence { ties.map(\.confidence).max() ?? .hint }
    /// The project that the others came from or went to.
    var subject: ProjectYear { to.count == 1 ? to[0] : from[0] }
    /// The larger of its budgets before and after, in fen; -1 where neither is known.
    fileprivate var size: Int64 { max(before?.fen ?? -1, after?.fen ?? -1) }
    /// What is said of its amounts together; nothing of one project that became one.
    func sums(_ figures: Figures, _ language: Language) -> [LineagePhrase] {
        guard from.count + to.count > 2, let before, let after else { return [] }
        let difference = after.subtracting(before)
        let sums = LineagePhrase.groupSums(
            before: figures.said(before, in: language), after: figures.said(after, in: language),
            unexplained: figures.said(change: difference, in: language),
            percent: difference.flatMap { $0.percentage(of: before) }.map { figures.said($0, in: language) })
        return rivals > 0 ? [sums, .rivalGroups(rivals)] : [sums]
    }

    /// The earlier projects, then the later ones.
    var members: [(side: Side, project: ProjectYear)] { from.map { (.earlier, $0) } + to.map { (.later, $0) } }
}

extension Lineage {
    fileprivate var isEmpty: Bool { groups.isEmpty && hints.isEmpty && fates.isEmpty }
}
