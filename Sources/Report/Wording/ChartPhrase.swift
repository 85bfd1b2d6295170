import Analytics
import Ingest

/// What stands in the pictures, as facts.
enum ChartPhrase {
    case title(Chart.Kind, body: String)
    /// For those who do not see it: the title, and what the picture says in sentences.
    case alternative(String, [String])
    /// Under a picture: the files that have its figures.
    case source(files: [String])

    // In report.md
    /// So many of the bodies have pictures.
    case bodiesWithPictures(Int, of: Int)
    case folder

    // Totals
    case totalsSubtitle(AmountUnit)
    case totalOf(FiscalYear, Basis)
    case statedLater
    case onOwnFormsToo
    case sumOf(String, projects: Int)
    /// A bar's words and what stands behind it, as a sentence.
    case totalSays(String, String)
    /// Follows the budget when the sources add up to more.
    case sourcesAddUpTo(String)
    case negativeNotDrawn
    case earlierLeftOut(Int)

    // Changes
    case changesSubtitle(AmountUnit)
    /// Two years, and how many projects are known in both.
    case between(FiscalYear, FiscalYear, projects: Int)
    case rose, fell, unchanged, doubtful
    case ownForm, nextYearsForm
    case smallestLeftOut(Int)
    case earlierYearsLeftOut(Int)
    case groupsNotDrawn(Int)
    case changesSay(FiscalYear, FiscalYear, rose: Int, fell: Int, unchanged: Int)

    // Lineage
    case lineageSubtitle(AmountUnit)
    case formsOf(FiscalYear, projects: Int, budget: String)
    case likely
    case unknownBudget
    case projectsLeftOut(Int)
    case lineageSays([(Relation, Int)])

    // Execution
    case executionSubtitle
    case projectInYear(String, FiscalYear)
    case computedRate, computedRateStated, printedRate
    /// Behind a bar; the printed rate is nil where the form prints none.
    case rate(String, printed: String?, differs: Bool)
    /// The lowest rate's project and the rate.
    case ratesSay(rows: Int, lowest: (String, String)?, differing: Int)
}
