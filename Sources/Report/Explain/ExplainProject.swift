package import Analytics
package import Ingest

/// What `tongbi explain` answers; plain text for a terminal.
package enum Explanation: Equatable, Sendable {
    /// The stories of the projects of that name, one after the other.
    case story(String)
    /// Several projects have it in their names: a line each.
    case ambiguous([String])
    /// No project has it in its name.
    case unknown
}

/// One project's story: its years, and for each of its ties the evidence for and against.
/// - Parameter name: a name that the project has in any year, or a part of one. A whole name comes before a part of others; where several bodies
///   have a project of the same whole name, each is told.
package func explainProject(_ name: Text, in analysis: Analysis, options: ReportOptions) -> Explanation {
    let wanted = ComparableName(name)
    let candidates = analysis.bodies.flatMap { body in body.series.map { ProjectStory(body: body, series: $0) } }
    let whole = candidates.filter { story in story.names.contains { ComparableName($0) == wanted } }
    let found = whole.isEmpty ? candidates.filter { story in story.names.contains { ComparableName($0).contains(wanted) } } : whole
    guard !found.isEmpty else { return .unknown }
    guard found.count == 1 || !whole.isEmpty else { return .ambiguous(found.map { $0.title(options.language) }) }
    return .story(found.map { $0.text(analysis.sources, options) }.joined(separator: "\n\n"))
}

/// A series and what lineage says of it.
struct ProjectStory {
    let body: Body
    let series: Series

    /// The names that the project has in its years, each once.
    var names: [Text] {
        var names = [series.name]
        for year in series.years where !names.contains(year.project) { names.append(year.project) }
        return names
    }

    var groups: [LineageGroup] { body.lineage.groups.filter { $0.members.contains { concerns($0.project) } } }
    var hints: [Tie] { body.lineage.hints.filter { concerns($0.from) || concerns($0.to) } }
    var fates: [Fate] { body.lineage.fates.filter { concerns($0.project) } }

    private func concerns(_ project: ProjectYear) -> Bool {
        series.year(project.year).map { ComparableName($0.project) == project.comparableName } ?? false
    }

    /// Its name and its body's.
    func title(_ language: Language) -> String {
        let body = body.name.isEmpty ? say(.bodyWithoutName, in: language) : singleLine(body.name)
        return singleLine(series.name) + language.punctuation.bracketed(body)
    }

    /// - Parameter sources: all documents, in the order in which the report numbers them.
    func text(_ sources: [Text], _ options: ReportOptions) -> String {
        StoryText(story: self, sources: sources, options: options).lines.joined(separator: "\n") + "\n"
    }
}
