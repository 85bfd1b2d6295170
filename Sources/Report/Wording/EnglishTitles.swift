import Analytics

/// The headings of `report.md`.
func englishHeading(_ section: Section) -> String {
    switch section {
    case .attention: "What needs attention"
    case .figures: "The years in figures"
    case .unread: "What could not be read"
    case .warnings: "What disagrees, or rests on an assumption"
    case .notes: "Good to know"
    case .totals: "Totals by year"
    case .largestChanges: "Largest changes"
    case .unspent: "Money not spent"
    case .sources: "Where the money came from"
    case .projects: "Projects through the years"
    case .changes: "All changes"
    case .execution: "Budget and spending"
    case .funding: "Sources of funds"
    case .lineageSummary: "Old projects under new names"
    case .lineage: "What became of each project"
    case .indicators: "Indicators over the years"
    case .origins: "Sources"
    case .documents: "What was read"
    case .audit: "What was looked for"
    case .files: "The files beside this report"
    }
}

/// The titles of columns in `report.md`.
func englishColumn(_ title: ColumnTitle) -> String {
    switch title {
    case .number: "No."
    case .document: "Document"
    case .forms: "Forms"
    case .years: "Years"
    case .body: "Body"
    case .errors: "Errors"
    case .year: "Year"
    case .statedBy: "Stated by"
    case .projects: "Projects"
    case .budget: "Budget"
    case .withSpending: "Spending known of"
    case .theirBudget: "Their budget"
    case .groupsAmongThem: "Of them groups"
    case .budgetBefore: "Budget before"
    case .budgetAfter: "Budget after"
    case .leftOut: "Left out"
    case .spent: "Spent"
    case .rate: "Rate %"
    case .project: "Project"
    case .from: "From"
    case .to: "To"
    case .change: "Change"
    case .changePercent: "Change %"
    case .annualPercent: "% a year"
    case .unspent: "Not spent"
    case .printedRate: "Printed %"
    case .targetRate: "Target %"
    case .place: "Where"
    case .sourceOfFunds: "Source of funds"
    case .amount: "Amount"
    case .share: "Share %"
    case .shareChange: "Change, points"
    case .previousYear: "Since"
    case .lastChange: "Last change"
    case .indicator: "Indicator"
    case .target: "Target"
    case .fate(let fate): capitalised(englishName(fate))
    case .trend: "Trend"
    case .became: "What happened"
    case .when: "When"
    case .before: "Before"
    case .after: "After"
    case .probability: "Probability"
    case .strongest: "The best that speaks for it"
    }
}

/// What a CSV file is said to hold.
func englishContents(_ part: ReportPart) -> String {
    switch part {
    case .forms: "every form as read, a row each"
    case .indicators: "every indicator of every form"
    case .observations: "every amount with its place"
    case .projects: "every project, its years across"
    case .changes: "every change between two years"
    case .execution: "every execution rate, computed and printed"
    case .funding: "every source of funds and its share"
    case .lineage: "what became of each project, with the evidence for and against"
    case .indicatorChanges: "what became of each indicator between two years"
    case .findings: "everything that needs a look, with both places"
    case .decisions: "every tie that is open to a decision of yours: write it down and give the file back with --decisions"
    }
}

/// A source of funds in words.
func englishName(_ source: FundingSource) -> String {
    switch source {
    case .fiscal: "fiscal"
    case .carryover: "carried over"
    case .other: "other"
    case .unspecified: "not stated"
    }
}

/// What became of an indicator, in a word.
func englishName(_ fate: IndicatorFate) -> String { fate == .operatorChanged ? "other sign" : fate.rawValue }

/// With a capital letter.
func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
