import Analytics
import Ingest

/// Every phrase in English.
func english(_ phrase: Phrase) -> String {
    switch phrase {
    case .title: "Budget projects, year by year"
    case .heading(let section): englishHeading(section)
    case .column(let title): englishColumn(title)
    case .unit(.yuan): "yuan"
    case .unit(.wan): "万元 (10,000 yuan)"

    case .formsRead(let documents, let forms, let bodies, let projects):
        [count(documents, "document"), count(forms, "form"), countBodies(bodies), count(projects, "project")].joined(separator: ", ")
    case .years(let years, let since):
        "Forms of \(listed(years))" + (years.contains(since) ? "." : "; what they say of the year before goes back to \(since).")
    case .allRead: "All forms were read without an error."
    case .notAllRead(let errors): "\(count(errors, "thing")) could not be read and \(errors == 1 ? "is" : "are") missing here: see 1.1."
    case .legend(.yuan): "Money is in yuan, exact. “\(missing)” means: the forms do not say."
    case .legend(.wan):
        "Money is in 万元 (10,000 yuan), rounded to two decimals; the CSV files have it exact. “\(missing)” means: the forms do not say."
    case .placeLegend: "2:45 is line 45 of document 2; the documents are listed in section \(Section.origins.number)."
    case .placesBelow(let folder): "The documents are in \(folder); places are written from there on."
    case .kindCount(.evaluation, let number): count(number, "evaluation")
    case .kindCount(.target, let number): count(number, "target form")
    case .kindCount(.application, let number): count(number, "application")
    case .alsoPrinted(let names):
        "Some of its forms print \(names.joined(separator: ", ")); the evidence that it is one body is in section \(Section.attention.number)."
    case .noForms: "none"
    case .bodyWithoutName: "(no unit printed)"
    case .projectOfYear(let project, let year): "\(project) \(year)"
    case .about(let name, let years): "\(name), " + years.map(\.description).joined(separator: "–")

    case .from(let files): "From \(files)."
    case .fromAndSection(let files, let link, let explainsMarks):
        "From \(files); more in section \(link)" + (explainsMarks ? ", which explains the marks." : ".")
    case .more(let rows, let file): "\(rows) more in \(file)."
    case .moreBodies(let bodies, let file): "And \(countBodies(bodies)) more in \(file)."
    case .totalsNote:
        "Do not compare these years with one another: each has the projects whose forms were read, which need not be all that a body has. "
            + "Budgets that only the next year's forms state have a row of their own; they can repeat money of the own forms, so do not "
            + "add the two."
    case .adjustedNote: "“Their budget” is the adjusted one (全年预算数) of projects whose forms print such: spending is held against that."
    case .repeated(let amount, let whole):
        "\(amount) of the \(whole) that the next year's forms state is to the fen a budget on an own form too, and so probably counted twice."
    case .comparisonsNote:
        "These can be compared: the budgets of the projects that are known in both years, and in none between. Projects that were split or "
            + "merged are compared with what they became: such a group counts as one project. Projects whose earlier figure may be another "
            + "project's are left out; those that have 0 in one of the years are told of below the table."
    case .changesNote:
        "Budget against budget, between two years of one project with no known budget in between; the largest first, those from 0 or to 0 last."
    case .unchangedNote: "Unchanged budgets are only in changes.csv."
    case .figureOfAnother(let amount, let year, let place, let project, let there):
        "the form of \(year.number + 1) states \(amount) as the budget of \(year) (\(place)), and \(project) has exactly this budget on its "
            + "own form of \(year) (\(there)) and no form of \(year.number + 1). The project may have been renamed, split or merged; the change "
            + "may then not be one project's."
    case .mark(.stated): "“s”: only the next year's form states it."
    case .mark(.noFormOfThatName): "“s*”: the same, and none of the body's own forms of that year has this project's name."
    case .mark(.figureOfAnother): "“s!”: the same, and it is to the fen the figure of another project's own form."
    case .mark(.adjusted):
        "“a”: the adjusted budget (全年预算数), which spending is held against; the budget of the year is in section \(Section.projects.number)."
    case .mark(.contested): "“?”: two forms disagree, so neither counts."
    case .printedRateNote: "Rate: spent / budget. “Printed” is the rate as the form prints it."
    case .targetRateNote: "“Target” is the rate it promised."
    case .sourcesNote:
        "Shares are of what the forms of the body and year state, which need not be all projects."
    case .unspecifiedNote: "“Not stated”: what of the budgets has no source on the form, or none that could be read."
    case .impliedNote: "“Implied”: a target form reports fiscal money only, so its budget counts as fiscal."
    case .fundingNote: "Shares are of the project's budget of the year. Sources with a printed 0 are only in funding.csv."
    case .projectsNote:
        "Budgets by year; spending is in section \(Section.execution.number). The last change is between the last two years with a budget. A year without a figure "
            + "does not mean that the project ended."
    case .spentCompletely(_, of: 0): "No project has both a budget and spending that count in one year."
    case .spentCompletely(let complete, let all):
        "Budget and spending are both known in \(count(all, "case")), a case being one project in one year. The budget was "
            + (all == 1
                ? complete == 1 ? "spent to the fen." : "not spent to the fen."
                : "spent to the fen in \(complete == 0 ? "none" : complete == all ? "all" : "\(complete)") of them.")
    case .spendingLeftOut(1): "1 case is left out, since its budget is to the fen another project's figure, too (“s!”)."
    case .spendingLeftOut(let cases):
        "\(cases) cases are left out, since their budgets are to the fen other projects' figures, too (“s!”)."
    case .sharesUnchanged(of: 0): "No project's forms state its sources in two years, so none can be compared."
    case .sharesUnchanged(let projects):
        "\(count(projects, "project")) \(projects == 1 ? "states its" : "state their") sources in two years; no share changed."
    case .sharesChanged: "Projects whose sources changed, in percentage points of the project's budget:"
    case .unreadNote:
        "These figures, or parts of these documents, are missing from everything below. Look them up at the place named, or mend the file."
    case .findingsNote: "A finding is a signal, not a verdict; its places are in findings.csv."
    case .noneToShow: "None."
    case .findingCounts(let errors, let warnings, let notes):
        "\(count(errors, "error")), \(count(warnings, "warning")), \(count(notes, "note"))."
    case .findings(let number): count(number, "finding")
    case .fileContents(let part): englishContents(part)

    case .lineage(let phrase): englishLineage(phrase)

    case .auditNote: "What each rule takes for a finding, and how often it could be applied."
    case .auditCount(_, 0, 0): "Nothing to check."
    case .auditCount(_, 0, let unchecked): "**Could not be checked**, \(count(unchecked, "time")): the forms do not say what it needs."
    case .auditCount(let found, let checked, let unchecked):
        "**Found \(found)** of \(checked) checked" + (unchecked > 0 ? "; \(unchecked) could not be checked." : ".")
    case .wording(let wording): wording.english
    case .indicatorsNote:
        "How many indicators of a project's form are on its next one, too, with the same target, a higher or lower one, another sign in front "
            + "(≥ for =) or other words; and how many only one of the two has. Evaluations print no targets: their indicators count as kept."
    case .targetsNote: "Targets and names that changed:"
    case .indicatorFate(let fate): englishName(fate)
    case .chart(let phrase): englishChart(phrase)
    case .trendNote:
        "“Trend” has a block a year, as high as the budget against the project's largest one; “·” is a year without a figure of its own."

    case .basis(.ownForm): "own forms"
    case .basis(.statedNextYear): "next year's forms"
    case .fromZero: "from 0"
    case .source(let source, let basis): englishName(source) + (basis == .implied ? " (implied)" : "")
    case .severity(let severity): severity.rawValue

    case .totalsByYear(let unit): "Budgets in \(english(.unit(unit))) of the forms read (each year has other projects: do not compare):"
    case .projects(let number): count(number, "project")
    case .stated: "as stated a year later"
    case .spent(let amount, let rate, nil): "spent \(amount), \(rate) %"
    case .spent(let amount, let rate, let projects?): "\(count(projects, "project")) spent \(amount), \(rate) % of their budget"
    case .repeatedOnOwnForms(let amount): "\(amount) of it is on own forms too"
    case .sameProjects: "The same projects in both years:"
    case .groupsAmongThem(1): "1 of them a split or merger, compared as a group"
    case .groupsAmongThem(let groups): "\(groups) of them splits or mergers, compared as groups"
    case .begun(let projects, let amount): "\(projects) more, from 0 to \(amount)"
    case .stopped(let projects, let amount): "\(projects) more, from \(amount) to 0"
    case .largestChanges: "Largest changes of one project's budget:"
    case .perhapsOther(let year, let project): "* \(year) is also the figure of \(project): perhaps renamed, split or merged"
    case .reportIsIn(let folder): "Report: \(folder)/report.md"
    }
}

private func countBodies(_ number: Int) -> String { number == 1 ? "1 body" : "\(number) bodies" }

/// `2019, 2020 and 2024`; many years as a range.
private func listed(_ years: [FiscalYear]) -> String {
    guard years.count <= 6 else { return "\(years.first!) to \(years.last!)" }
    let names = years.map(\.description)
    return [names.dropLast().joined(separator: ", "), names.last ?? ""].filter { !$0.isEmpty }.joined(separator: " and ")
}

/// `1 form`, `26 forms`
func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
