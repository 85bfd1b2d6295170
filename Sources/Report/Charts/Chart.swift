import Analytics
import Ingest

/// A picture of one body's figures.
struct Chart {
    /// What it shows. The raw value is the first part of the file's name.
    enum Kind: String, CaseIterable {
        /// Budgets by year and source of funds.
        case totals
        /// Projects' budgets between two years.
        case changes
        /// What became of the projects, as a flow of money.
        case lineage
        /// Rates of execution.
        case execution
    }

    let kind: Kind
    /// The body, by its place in the analysis.
    let body: Int
    /// The body's number among those that have pictures, from 1.
    let number: Int
    /// What it says, for those who do not see it.
    let alternative: String
    /// The whole file.
    let svg: String

    /// In the report folder.
    var file: String { "charts/\(kind.rawValue)-\(number).svg" }
}

/// A picture and what it says.
struct DrawnChart {
    var drawing: Drawing
    /// The main figures, in a sentence each.
    var says: [String]
}

/// What every picture of a body is drawn with.
struct ChartContext {
    let body: Body
    let figures: Figures
    let language: Language
    /// Where the amounts spent are printed whose rate the form prints otherwise.
    let differingRates: Set<Place>

    func words(_ phrase: ChartPhrase) -> String { say(.chart(phrase), in: language) }
    func words(_ phrase: Phrase) -> String { say(phrase, in: language) }

    /// Money as a picture shows it: yuan without the fen.
    func money(_ amount: Amount?) -> String { amount.map(figures.shortMoney) ?? missing }

    /// The name of the body, never empty.
    var name: String { body.name.isEmpty ? say(.bodyWithoutName, in: language) : body.name.description }
}
