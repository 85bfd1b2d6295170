import Analytics
import Ingest

/// Everything that `report.md` and the summary say, as facts. One function for each language makes the words (`english`, `chinese`); its switch,
/// and those that it goes on to, are complete, so a phrase cannot exist in one language only. Texts from forms are passed in the shape in which they are to appear.
enum Phrase {
    case title
    case heading(Section)
    case column(ColumnTitle)
    case unit(AmountUnit)

    // What was read
    case formsRead(documents: Int, forms: Int, bodies: Int, projects: Int)
    /// Years with forms, in order, and the first year with a figure.
    case years([FiscalYear], since: FiscalYear)
    case allRead
    case notAllRead(errors: Int)
    case legend(AmountUnit)
    case placeLegend
    /// - Parameter folder: Markdown.
    case placesBelow(folder: String)
    case kindCount(FormKind, Int)
    case alsoPrinted([String])
    case noForms
    case bodyWithoutName
    /// A project's name and its year, as an item of a list.
    case projectOfYear(String, FiscalYear)
    /// What a remark is about: a project or body, and its year or two years.
    case about(String, [FiscalYear])

    // Under and above tables
    case from(files: String)
    /// Where a table of the introduction is from, and the link to the section that has more and may explain its marks.
    case fromAndSection(files: String, String, explainsMarks: Bool)
    case more(Int, file: String)
    case moreBodies(Int, file: String)
    case totalsNote
    case adjustedNote
    case comparisonsNote
    /// A stated total of which the first amount is in own forms, too.
    case repeated(String, of: String)
    case changesNote
    case unchangedNote
    /// A stated amount, its year and place, and the project and place of the own form that has it, too.
    case figureOfAnother(String, year: FiscalYear, at: String, project: String, there: String)
    case mark(Mark)
    case printedRateNote
    case targetRateNote
    case sourcesNote
    case unspecifiedNote
    case impliedNote
    case fundingNote
    case projectsNote
    /// How often the whole budget was spent, of so many projects and years with both figures.
    case spentCompletely(Int, of: Int)
    /// Of so many the budget is another project's figure, too.
    case spendingLeftOut(Int)
    case sharesUnchanged(of: Int)
    case sharesChanged
    case unreadNote
    case findingsNote
    case noneToShow
    /// How often a rule found something.
    case findings(Int)
    case findingCounts(errors: Int, warnings: Int, notes: Int)
    case fileContents(ReportPart)

    case auditNote
    case auditCount(found: Int, checked: Int, unchecked: Int)
    /// A text that has its words with it.
    case wording(Wording)
    case indicatorsNote
    case targetsNote

    // What became of projects
    case lineage(LineagePhrase)

    // Pictures
    case chart(ChartPhrase)
    case trendNote

    // Words in cells
    case indicatorFate(IndicatorFate)
    case basis(Basis)
    case fromZero
    case source(FundingSource, FundingBasis)
    case severity(Severity)

    // The summary on standard output
    case totalsByYear(AmountUnit)
    case projects(Int)
    case stated
    case repeatedOnOwnForms(String)
    case sameProjects
    /// So many of the projects compared are groups that were split, merged or recut.
    case groupsAmongThem(Int)
    /// So many projects besides went from nothing to the amount.
    case begun(Int, String)
    /// So many projects besides went from the amount to nothing.
    case stopped(Int, String)
    /// A change's earlier year and the project whose figure it shows.
    case perhapsOther(FiscalYear, project: String)
    /// How many projects spent it, where that is not all of them.
    case spent(String, rate: String, projects: Int?)
    case largestChanges
    case reportIsIn(folder: String)
}

enum Section: CaseIterable {
    case attention, figures, projects, changes, execution, funding, lineage, indicators, origins
    case unread, warnings, notes
    case totals, largestChanges, lineageSummary, unspent, sources
    case documents, audit, files

    /// The number of one of the first nine, which have sections below them.
    var number: Int { (Section.allCases.firstIndex(of: self) ?? 0) + 1 }

    /// `2.1`, of the parts of `figures`.
    var numberOfPart: String { "\(Section.figures.number).\((Section.partsOfFigures.firstIndex(of: self) ?? 0) + 1)" }
    private static let partsOfFigures: [Section] = [.totals, .largestChanges, .lineageSummary, .unspent, .sources]
}

enum ColumnTitle {
    case number, document, forms, years, body, errors
    case year, statedBy, projects, budget, withSpending, theirBudget, spent, rate
    case groupsAmongThem, budgetBefore, budgetAfter, leftOut
    case project, from, to, change, changePercent, annualPercent, unspent, printedRate, targetRate, place
    case sourceOfFunds, amount, share, shareChange, previousYear, lastChange, trend
    case indicator, target
    /// A count of what became of indicators.
    case fate(IndicatorFate)
    case became, when, before, after, probability, strongest
}

/// The CSV files, as the last section of `report.md` lists them.
enum ReportPart: String, CaseIterable {
    case forms, indicators, observations, projects, changes, execution, funding, lineage
    case indicatorChanges = "indicator_changes"
    case findings
    case decisions = "decisions-template"

    var file: String { rawValue + ".csv" }
}

/// The words of a phrase.
func say(_ phrase: Phrase, in language: Language) -> String {
    switch language {
    case .english: english(phrase)
    case .chinese: chinese(phrase)
    }
}
