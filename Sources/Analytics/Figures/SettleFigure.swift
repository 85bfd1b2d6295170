import Ingest

/// What remains of the statements of one measure of one project in one year.
struct SettledFigure {
    /// The statement that counts; nil when there is none or the best ones contradict each other.
    var counting: Observation?
    /// The best statements, where they contradict each other.
    var contested: [Observation] = []
    /// One for each lesser statement that differs from the one that counts.
    var findings: [Finding] = []
}

/// Decides which statement counts: an own form before a later form's 上年 figure; among these the form that was filled in last in
/// the budget cycle (evaluation, target, application). Two different amounts of equal standing are not added up, and neither counts.
/// - Parameter adjusted: the adjusted budget of the same project and year, which a later form may state as that year's budget.
func settle(_ statements: [Observation], adjusted: Amount? = nil) -> SettledFigure {
    if statements.count == 1 { return SettledFigure(counting: statements[0]) }
    let ranked = statements.sorted { ($0.standing, $0.place) < ($1.standing, $1.place) }
    guard let first = ranked.first else { return SettledFigure() }
    let best = ranked.prefix { $0.standing == first.standing }
    guard best.allSatisfy({ $0.amount == first.amount }) else { return SettledFigure(contested: Array(best)) }
    let differing = ranked.dropFirst(best.count).filter { $0.amount != first.amount && ($0.basis == .ownForm || $0.amount != adjusted) }
    return SettledFigure(counting: first, findings: differing.map { Finding(.statedFigureDiffers, of: $0, against: first) })
}

/// What remains of the statements of one project in one year.
struct SettledYear {
    let year: FiscalYear
    let budget: SettledFigure
    let adjusted: SettledFigure
    let executed: SettledFigure

    init(_ year: FiscalYear, _ statements: [Observation]) {
        self.year = year
        adjusted = settle(.adjustedBudget, among: statements)
        budget = settle(.budget, among: statements, adjusted: adjusted.counting?.amount)
        executed = settle(.executed, among: statements)
    }

    var contested: [Observation] { budget.contested + adjusted.contested + executed.contested }
    var findings: [Finding] { budget.findings + adjusted.findings + executed.findings }
}

/// The same among statements of all measures. Mostly there is one of each.
private func settle(_ measure: Measure, among statements: [Observation], adjusted: Amount? = nil) -> SettledFigure {
    guard let first = statements.firstIndex(where: { $0.measure == measure }) else { return SettledFigure() }
    if !statements[(first + 1)...].contains(where: { $0.measure == measure }) { return SettledFigure(counting: statements[first]) }
    return settle(statements.filter { $0.measure == measure }, adjusted: adjusted)
}

/// Takes out what the next year's forms state where both figures are 0 though the year has a budget of its own: 同名项目上年预算额 0 says that there was
/// no project of that name, so its 上年预算执行数 0 is not what was spent.
/// - Parameter statements: those of one project and year.
/// - Returns: a finding for each such form.
func setAsideStatedAsNew(_ statements: inout [Observation]) -> [Finding] {
    let zeros = statements.filter { $0.basis == .statedNextYear && $0.amount.fen == 0 }
    guard zeros.count > 1 else { return [] }
    let own = statements.filter { $0.basis == .ownForm && $0.measure == .budget && $0.amount.fen != 0 }
    guard let budget = own.min(by: { $0.standing < $1.standing }) else { return [] }
    let asNew = zeros.filter { zero in zeros.contains { $0.form == zero.form && $0.measure != zero.measure } }
    statements.removeAll { asNew.contains($0) }
    return asNew.filter { $0.measure == .budget }.map { Finding(.statedAsNew, of: $0, against: budget) }
}

extension Observation {
    /// Lower counts more.
    fileprivate var standing: Int {
        let place = FormKind.allCases.firstIndex(of: kind) ?? 0
        return basis == .ownForm ? place : place + FormKind.allCases.count
    }
}
