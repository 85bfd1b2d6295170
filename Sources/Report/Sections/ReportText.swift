import Analytics
import Ingest

/// The lines of `report.md`: what needs attention, the years in figures, then the tables, last where everything is from.
func reportLines(_ analysis: Analysis, _ charts: [Chart], options: ReportOptions) -> [String] {
    let page = ReportPage(analysis, charts, options)
    return page.lines + concurrently(sections.count, size: { _ in 1 }) { page.lines(ofSection: $0, sections[$0]) }.flatMap { $0 }
}

/// The introduction, and each section with a heading of its own, in order.
private let sections: [@Sendable (inout ReportPage) -> Void] = [
    { $0.writeIntroduction() },
    { $0.writeAttention() },
    { $0.writeYears() },
    { $0.writeProjects() },
    { $0.writeChanges() },
    { $0.writeExecution() },
    { $0.writeFunding() },
    { $0.writeLineage() },
    { $0.writeIndicators() },
    { $0.writeOrigins() },
]

/// The report while it is written: its lines so far, and what every section needs.
struct ReportPage {
    /// So many rows are shown in a table of the summary.
    static let summaryRows = 10
    /// So many rows are shown in any other table.
    static let tableRows = 40
    /// So many bodies have tables of their own.
    static let mostBodies = 20

    let analysis: Analysis
    let charts: [Chart]
    let figures: Figures
    let usedMarks: Set<Mark>
    let language: Language
    let places: DocumentPlaces
    var lines: [String] = []
    private var section = (main: 0, sub: 0)

    init(_ analysis: Analysis, _ charts: [Chart], _ options: ReportOptions) {
        self.analysis = analysis
        self.charts = charts
        language = options.language
        figures = Figures(unit: options.amounts)
        usedMarks = analysis.usedMarks
        places = DocumentPlaces(analysis.sources)
        lines = ["# " + say(.title, in: language), ""]
    }

    /// The lines of a section alone.
    /// - Parameter number: 0 for the introduction.
    func lines(ofSection number: Int, _ write: (inout ReportPage) -> Void) -> [String] {
        var page = self
        page.lines = []
        page.section.main = number - 1
        write(&page)
        return page.lines
    }

    func words(_ phrase: Phrase) -> String { say(phrase, in: language) }
    /// An amount as a sentence has it.
    func said(_ amount: Amount?) -> String { figures.said(amount, in: language) }
    var punctuation: Punctuation { language.punctuation }
    /// The second place as tables have it.
    func sentence(_ finding: Finding) -> String {
        let sentence = escaped(Report.sentence(for: finding, in: language))
        guard let line = finding.otherLine, !finding.otherSource.isEmpty else { return sentence }
        let printed = "\(escaped(singleLine(finding.otherSource))):\(line)"
        return replacing(printed, in: sentence, with: places[finding.otherSource, line])
    }

    func left(_ title: ColumnTitle) -> MarkdownTable.Column { .left(words(.column(title))) }
    func right(_ title: ColumnTitle) -> MarkdownTable.Column { .right(words(.column(title))) }

    mutating func heading(_ title: Section) {
        section = (section.main + 1, 0)
        lines += ["## \(section.main). " + words(.heading(title)), ""]
    }

    mutating func subheading(_ title: Section) { subheading(words(.heading(title))) }

    /// - Parameter title: Markdown.
    mutating func subheading(_ title: String) {
        section.sub += 1
        lines += ["### \(section.main).\(section.sub) " + title, ""]
    }

    /// - Parameter paragraph: Markdown.
    mutating func text(_ paragraph: String) { lines += [paragraph, ""] }

    mutating func paragraph(_ phrases: Phrase...) { paragraph(phrases) }
    mutating func paragraph(_ phrases: [Phrase]) {
        lines += language.wrapped(phrases.map(words).joined(separator: punctuation.sentences)) + [""]
    }

    mutating func list(_ items: [String]) {
        guard !items.isEmpty else { return }
        lines += items.map { "- " + $0 } + [""]
    }

    /// The body's picture of a kind, where it has one.
    mutating func picture(_ kind: Chart.Kind, of body: Int) {
        guard let chart = charts.first(where: { $0.kind == kind && $0.body == body }) else { return }
        text("![\(escaped(chart.alternative))](\(chart.file))")
    }

    /// A table with its source below it; rows beyond `limit` are only counted.
    /// - Parameters:
    ///   - file: nil for a table of a few rows inside a block that says where it is from.
    ///   - cells: is given this page, which a closure cannot otherwise read while it is written.
    mutating func table<Row>(
        _ columns: [MarkdownTable.Column], _ rows: [Row], limit: Int = tableRows, from file: String?, cells: (ReportPage, Row) -> [String]
    ) {
        table(columns, ShownRows(rows, first: limit), from: file, cells: cells)
    }

    /// The same of rows that were chosen before.
    mutating func table<Row>(
        _ columns: [MarkdownTable.Column], _ shown: ShownRows<Row>, from file: String?, cells: (ReportPage, Row) -> [String]
    ) {
        guard shown.count > 0 else { return paragraph(.noneToShow) }
        lines += MarkdownTable(columns, rows: shown.rows.map { cells(self, $0) }).withoutMissingColumns.lines + [""]
        guard let file else { return }
        let hidden = shown.count - shown.rows.count
        paragraph(hidden > 0 ? .more(hidden, file: file) : .from(files: file))
    }

    /// Escaped, and never empty.
    func name(of body: Body) -> String { bodyName(body.name) }
    func bodyName(_ name: Text) -> String { name.isEmpty ? words(.bodyWithoutName) : escaped(name) }

    /// The column that names the body, where there are several.
    var bodyColumn: [MarkdownTable.Column] { analysis.bodies.count > 1 ? [left(.body)] : [] }
    func bodyCell(_ name: Text) -> [String] { analysis.bodies.count > 1 ? [bodyName(name)] : [] }

    func place(_ place: Place) -> String { places[place.source, place.line] }

    /// Runs `write` for the rows of each body under a heading of its own, for the first ones of many; bodies without rows are left out.
    /// - Parameters:
    ///   - picture: stands above what is written.
    ///   - has: whether a body has rows.
    ///   - rows: makes them, of those bodies that are shown.
    mutating func eachBody<Rows>(
        withMoreIn file: String, picture: Chart.Kind? = nil, has: (Body) -> Bool, rows: (Body) -> Rows,
        write: (inout ReportPage, Rows) -> Void
    ) {
        let bodies = analysis.bodies.indices.filter { has(analysis.bodies[$0]) }
        if bodies.isEmpty { paragraph(.noneToShow) }
        for body in bodies.prefix(ReportPage.mostBodies) {
            subheading(name(of: analysis.bodies[body]))
            if let picture { self.picture(picture, of: body) }
            write(&self, rows(analysis.bodies[body]))
        }
        if bodies.count > ReportPage.mostBodies { paragraph(.moreBodies(bodies.count - ReportPage.mostBodies, file: file)) }
    }
}

extension Body {
    /// Whether some year of some series is such.
    func hasYear(_ isSuch: (SeriesYear) -> Bool) -> Bool { series.contains { $0.years.contains(where: isSuch) } }
}
