import Analytics
import Ingest

/// What stands before the first section, on the first page: the summary of standard output, as tables that lead to the sections.
extension ReportPage {
    mutating func writeIntroduction() {
        writeWhatWasRead()
        writeTotalsOfAll()
        writeComparisonsOfAll()
        writeChangesOfAll()
    }

    /// What was read and what became of it, and how figures and places are written.
    private mutating func writeWhatWasRead() {
        let counts = analysis.counts
        let read = words(.formsRead(documents: counts.documents, forms: counts.forms, bodies: counts.bodies, projects: counts.projects))
        let years = Set(analysis.forms.lazy.compactMap(\.fiscalYear)).sorted()
        let period = analysis.years.first.map { words(.years(years, since: $0)) } ?? ""
        let complete = words(counts.errors == 0 ? .allRead : .notAllRead(errors: counts.errors))
        let became = analysis.became
        let sentences = [punctuation.emphasised(read), period, complete, became.isEmpty ? "" : words(.lineage(.became(became)))]
        text(sentences.filter { !$0.isEmpty }.joined(separator: punctuation.sentences))
        paragraph([.legend(figures.unit)] + (places.areNumbered ? [.placeLegend] : []))
        if !places.folder.isEmpty { paragraph(.placesBelow(folder: escaped(places.folder, limit: .max))) }
    }

    private mutating func writeTotalsOfAll() {
        let totals = analysis.newestTotals
        guard !totals.isEmpty else { return }
        paragraph(.totalsByYear(figures.unit))
        table(totalColumns, totals, from: nil) { page, total in page.cells(of: total) }
        paragraph(.fromAndSection(files: "observations.csv", link(to: .totals), explainsMarks: false))
        list(totals.filter { $0.repeated.projects > 0 }.map { repeated("", $0) })
    }

    private mutating func writeComparisonsOfAll() {
        let comparisons = analysis.newestComparisons
        guard !comparisons.isEmpty else { return }
        paragraph(.sameProjects)
        table(comparisonColumns, comparisons, from: nil) { page, comparison in page.cells(of: comparison) }
        paragraph(.fromAndSection(files: comparisonFiles, link(to: .totals), explainsMarks: false))
        list(comparisons.compactMap { oneSided("", $0) })
    }

    private mutating func writeChangesOfAll() {
        let changes = largestChanges(SummaryLimits.changes, of: analysis.bodies).rows
        guard !changes.isEmpty else { return }
        paragraph(.largestChanges)
        table([left(.project)] + bodyColumn + changeColumns(detailed: false), changes, from: nil) { page, row in
            [escaped(row.series)] + page.bodyCell(row.unit) + page.cells(of: row.change, detailed: false)
        }
        let hasMarks = changes.contains { Mark($0.change.from, $0.change.doubt) != nil }
        paragraph(.fromAndSection(files: "changes.csv", link(to: .largestChanges), explainsMarks: hasMarks))
    }

    /// `[2.1](#21-totals-by-year)`: the anchor is the one that GitHub, GitLab and editors give the heading.
    private func link(to section: Section) -> String {
        let number = section.numberOfPart
        let heading = "\(number) " + words(.heading(section))
        let kept = heading.lowercased().unicodeScalars.filter { $0 == " " || $0 == "-" || $0.properties.isAlphabetic || "0"..."9" ~= $0 }
        return "[\(number)](#\(replacing(" ", in: String(String.UnicodeScalarView(kept)), with: "-")))"
    }
}
