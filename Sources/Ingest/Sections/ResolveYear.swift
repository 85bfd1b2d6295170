extension LoneForm {
    /// Settles the fiscal year by what the form itself says: its title, its plan dates, the year that an evaluation's narrative names most.
    mutating func resolveOwnYear(title: FiscalYear?) {
        guard let (year, evidence) = ownYear(form, title: title) else { return }
        (form.fiscalYear, form.yearEvidence) = (year, evidence)
    }

    /// Settles a year that the form does not say itself: what its siblings of the same kind agree on, the user's option.
    mutating func resolveYear(_ facts: DocumentFacts, option: FiscalYear?) {
        guard form.fiscalYear == nil else { return }
        if let year = facts.year(of: form.kind) {
            (form.fiscalYear, form.yearEvidence) = (year, .siblings)
        } else if let option {
            (form.fiscalYear, form.yearEvidence) = (option, .option)
        }
    }
}

private func ownYear(_ form: ProjectForm, title: FiscalYear?) -> (FiscalYear, YearEvidence)? {
    if let title { return (title, .title) }
    if let year = planYear(form) { return (year, .planDates) }
    if form.kind.rules.looksBack, let (year, times) = narrativeYear(form) { return (year, .narrative(times: times)) }
    return nil
}

/// The year in which both plan dates lie.
private func planYear(_ form: ProjectForm) -> FiscalYear? {
    guard let start = form[.start].value, let end = form[.end].value, start.year == end.year else { return nil }
    return FiscalYear(start.year)
}

/// The year that the narrative names most often before 年; nil when two years are named equally often.
private func narrativeYear(_ form: ProjectForm) -> (FiscalYear, times: Int)? {
    var counts: [Int: Int] = [:]
    for narrative in form.narratives {
        var reader = YearReader()
        narrative.eachCharacter { reader.read($0) }
        for year in reader.years { counts[year, default: 0] += 1 }
    }
    guard let most = counts.values.max() else { return nil }
    let years = counts.filter { $0.value == most }.keys
    return years.count == 1 ? years.first.map { (FiscalYear($0), most) } : nil
}

/// Collects the four-digit years before 年.
private struct YearReader {
    private(set) var years: [Int] = []
    private var number = 0
    private var digits = 0

    /// Spaces do not count.
    @inline(__always)
    mutating func read(_ character: UInt32) {
        // Nearly all are Chinese characters, of which only those behind digits matter.
        guard digits > 0 || character < 0x4000 || character > 0x9FFF else { return }
        let folded = fold(character)
        if folded != UInt32(ASCII.space) { take(folded) }
    }

    private mutating func take(_ scalar: UInt32) {
        if isDigit(scalar) {
            digits += 1
            number = digits > 4 ? 0 : number * 10 + digitValue(scalar)
        } else {
            if scalar == Chinese.year, digits == 4, FiscalYear.ofForms.contains(number) { years.append(number) }
            digits = 0
            number = 0
        }
    }
}
