import Analytics
import Ingest

/// The words in the pictures.
func englishChart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .title(.totals, let body): "Budgets by year: \(body)"
    case .title(.changes, let body): "Projects between years: \(body)"
    case .title(.lineage, let body): "What became of the projects: \(body)"
    case .title(.execution, let body): "Part of the budget spent: \(body)"
    case .alternative(let title, let says): ([title + "."] + says).joined(separator: " ")
    case .source(let files): "From \(files.joined(separator: " and ")). Where each amount was read is in observations.csv."

    case .bodiesWithPictures(let shown, let bodies):
        "Pictures are drawn of \(shown) of the \(bodies) bodies, those with the largest budgets among the first ones in this report."
    case .folder: "the pictures of this report"

    case .totalsSubtitle(let unit):
        "In \(unitName(unit)), by source of funds. Each year has the projects whose forms were read: years cannot be compared."
    case .totalOf(let year, .ownForm): "\(year), own forms"
    case .totalOf(let year, .statedNextYear): "\(year), stated a year later"
    case .statedLater: "stated a year later"
    case .onOwnFormsToo: "the same, on own forms too"
    case .sumOf(let sum, let projects): "\(sum) (\(count(projects, "project")))"
    case .sourcesAddUpTo(let sum): ", sources \(sum)"
    case .totalSays(let name, let sum): "\(name): \(sum)."
    case .negativeNotDrawn: "Amounts below zero are not drawn."
    case .earlierLeftOut(let bars): "\(count(bars, "bar")) of earlier years left out."

    case .changesSubtitle(let unit):
        "Budgets in \(unitName(unit)) of the projects known in both years. The scale is logarithmic: of two lines the steeper one changed by "
            + "the larger percentage."
    case .between(let from, let to, let projects): "\(from)–\(to): \(count(projects, "project"))"
    case .rose: "more"
    case .fell: "less"
    case .unchanged: "unchanged"
    case .doubtful: "perhaps another project's figure"
    case .ownForm: "own form"
    case .nextYearsForm: "stated a year later"
    case .smallestLeftOut(let projects): "The \(projects) smallest left out."
    case .earlierYearsLeftOut(let pairs): "\(count(pairs, "earlier pair")) of years left out."
    case .groupsNotDrawn(let groups):
        "Projects that were split, merged or recut (\(count(groups, "time"))) are not drawn here."
    case .changesSay(let from, let to, let rose, let fell, let unchanged):
        "\(from)–\(to): \(rose) with more, \(fell) with less, \(unchanged) unchanged."

    case .lineageSubtitle(let unit): "Heights are budgets of own forms, in \(unitName(unit))."
    case .formsOf(let year, let projects, let budget): "\(year): \(count(projects, "project")), \(budget)"
    case .likely: "likely, not certain"
    case .unknownBudget: "budget unknown"
    case .projectsLeftOut(let projects): "\(count(projects, "more project")) in lineage.csv."
    case .lineageSays(let counts):
        counts.map { "\($1) \(englishName($0))" }.joined(separator: ", ") + "."

    case .projectInYear(let project, let year): "\(year) \(project)"
    case .executionSubtitle: "Spent / budget in percent, by project and year."
    case .computedRate: "computed from the year's own form"
    case .computedRateStated: "computed, stated a year later"
    case .printedRate: "as the form prints it"
    case .rate(let rate, nil, _): rate
    case .rate(let rate, let printed?, differs: false): "\(rate), printed \(printed)"
    case .rate(let rate, let printed?, differs: true): "\(rate) ≠ printed \(printed)"
    case .ratesSay(let rows, let lowest, let differing):
        count(rows, "rate") + (lowest.map { ", the lowest \($1) % (\($0))" } ?? "")
            + "; \(differing) printed otherwise than computed."
    }
}

private func unitName(_ unit: AmountUnit) -> String { english(.unit(unit)) }
