import Analytics

/// A row is a project and year with a computed or a printed rate.
let executionTable = CSVTable<YearRow<Execution>>(
    name: "execution.csv",
    columns: [
        Column("series") { Cell($0.series) },
        Column("project") { Cell($0.project) },
        Column("unit") { Cell($0.unit) },
        Column("fiscal_year") { Cell($0.year) },
        Column("budget") { Cell($0.value.budget?.amount) },
        Column("executed") { Cell($0.value.executed?.amount) },
        Column("rate_pct") { Cell($0.value.rate) },
        Column("declared_rate_pct") { Cell(rate: $0.value.declared) },
        Column("target_rate_pct") { Cell(rate: $0.value.target) },
        Column("basis") { .word($0.value.basis.rawValue) },
        Column("source") { Cell($0.value.place.source) },
        Column("line") { .count($0.value.place.line) },
    ])
