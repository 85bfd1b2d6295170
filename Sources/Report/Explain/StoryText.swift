import Analytics
import Ingest

/// One project's story as plain text.
struct StoryText {
    let story: ProjectStory
    let options: ReportOptions
    /// The documents that the story cites, in order, each with its number among all, by which places are told as in the report.
    private let documents: [(number: Int, source: Text)]

    init(story: ProjectStory, sources: [Text], options: ReportOptions) {
        self.story = story
        self.options = options
        let cited = Set(story.places.map(\.source))
        documents = zip(1..., sources).filter { cited.contains($1) }.map { (number: $0, source: $1) }
    }

    var lines: [String] {
        var lines = [story.title(options.language), ""] + years + ["", words(.placesAre)]
        lines += linedUpText(documents.map { ["\($0.number)", singleLine($0.source)] }, [.right, .left])
        for group in story.groups { lines += [""] + self.lines(of: group) }
        if !story.hints.isEmpty { lines += ["", words(.hintsNote)] }
        for hint in story.hints { lines += [""] + self.lines(of: hint, decision: .confirm) }
        for fate in story.fates {
            lines += ["", words(.fate(fate.relation, fate.project.year, of: singleLine(fate.project.name), decided: fate.decision?.kind))]
        }
        return lines
    }

    private var years: [String] {
        let rows = story.series.years.flatMap { year in
            year.observations.map { observation in
                [
                    "\(year.year)", singleLine(year.project), words(.measure(observation.measure)), figures.money(observation.amount),
                    place(observation.place),
                ]
            }
        }
        return [words(.yearsAre)] + linedUpText(rows, [.left, .left, .left, .right, .left])
    }

    private func lines(of group: LineageGroup) -> [String] {
        let title = words(.story(group.relation, group.from[0].year, group.to[0].year, of: singleLine(group.subject.name)))
        guard group.isChange else { return [title] + group.ties.flatMap { [""] + lines(of: $0, decision: .reject) } }
        let members = group.members.map { member in
            [
                words(.side(member.side)), "\(member.project.year)", singleLine(member.project.name),
                figures.money(member.project.budget?.amount), place(member.project.budget?.place ?? member.project.place),
            ]
        }
        let sums = group.sums(figures, options.language).map { "  " + words($0) }
        return [title] + linedUpText(members, [.left, .left, .left, .right, .left]) + sums
            + group.ties.flatMap { [""] + lines(of: $0, decision: .reject) }
    }

    /// The reckoning of a tie, and the decision that would end it or make it.
    private func lines(of tie: Tie, decision: Decision.Kind) -> [String] {
        let (from, to) = (singleLine(tie.from.name), singleLine(tie.to.name))
        let head = words(
            .tie(from: from, to: to, tie.confidence, probability: tie.printedProbability.description, isDecided: tie.isConfirmed))
        let rivals = tie.rivals.map { rival in
            words(
                .rival(
                    from: singleLine(rival.from.name), to: singleLine(rival.to.name), bits: bits(rival.weight),
                    less: bits(tie.lead(over: rival))))
        }
        // What was confirmed is undone in the file that confirms it.
        let change = tie.isConfirmed ? [] : [words(.decisionLine(decision, singleLine(decisionRecord(decision, tie))))]
        return ["  " + head] + (waterfall(tie) + rivals + change).map { "    " + $0 }
    }

    /// A line a piece of evidence, in the order in which it was weighed, with a bar from the sum before to the sum after it.
    private func waterfall(_ tie: Tie) -> [String] {
        let evidence = EvidenceWords(
            language: options.language, money: { [figures, options] in figures.said($0, in: options.language) })
        let bars = waterfallBars(tie.evidence.map(\.weight))
        let weights = lineUp((tie.evidence.map(\.weight) + [tie.weight]).map { [signedBits($0)] }, [.right]).map { $0[0] }
        var lines: [String] = []
        for (position, piece) in tie.evidence.enumerated() {
            let places = piece.places.map(place).joined(separator: marks.items)
            let start = weights[position] + "  " + bars[position]
            lines.append(start + "  " + singleLine(evidence.clause(piece)) + (places.isEmpty ? "" : marks.bracketed(places)))
        }
        return lines + [weights.last! + "  " + bars.last! + "  " + words(.together)]
    }

    private func place(_ place: Place) -> String { "\(documents.first { $0.source == place.source }?.number ?? 0):\(place.line)" }
    private func words(_ phrase: LineagePhrase) -> String { say(.lineage(phrase), in: options.language) }
    private var marks: Punctuation { options.language.punctuation }
    private var figures: Figures { Figures(unit: options.amounts) }
}

/// Bars that show how a sum comes about: one for each weight, from the sum before it to the sum after, `█` for more and `░` for less; last the
/// whole sum. All are of one width, a column a bit; `│` is zero.
func waterfallBars(_ weights: [MatchWeight]) -> [String] {
    let sums = weights.reduce(into: [0]) { $0.append($0.last! + $1.tenths) }
    let columns = column(sums.min()!)..<column(sums.max()!)
    func bar(from start: Int, to end: Int) -> String {
        let filled = column(min(start, end))..<column(max(start, end))
        let sign = end > start ? "█" : "░"
        let cells = columns.map { ($0 == 0 ? "│" : "") + (filled.contains($0) ? sign : " ") }
        return cells.joined() + (columns.contains(0) ? "" : "│")
    }
    return zip(sums, sums.dropFirst()).map(bar) + [bar(from: 0, to: sums.last!)]
}

/// The column of a sum in tenths of bits: the nearest whole bit.
private func column(_ tenths: Int) -> Int { (tenths >= 0 ? tenths + 5 : tenths - 5) / 10 }

extension ProjectStory {
    /// Every place that the story cites.
    fileprivate var places: [Place] {
        let ties = groups.flatMap(\.ties) + hints
        let projects = groups.flatMap(\.members).map(\.project)
        return series.years.flatMap { $0.observations.map(\.place) } + projects.map { $0.budget?.place ?? $0.place }
            + ties.flatMap(\.evidence).flatMap(\.places)
    }
}

extension Tie {
    /// How much more speaks for it than for a tie in its place.
    fileprivate func lead(over rival: Rival) -> MatchWeight {
        evidence.reduce(.zero) { sum, piece in
            if case .rival = piece.evidence { return sum }
            return sum + piece.weight
        } - rival.weight
    }
}

/// A line of the decisions file.
private func decisionRecord(_ kind: Decision.Kind, _ tie: Tie) -> String {
    var writer = CSVWriter(byteOrderMark: false)
    decisionsTemplate.writeCells(decisionRow(kind, tie), &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}
