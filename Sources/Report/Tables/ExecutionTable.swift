import Analytics

/// A row is a project and year with a computed or a printed rate.
let executionTable = CSVTable<YearRow<Execution>>(
    name: "execution.csv",
    columns: [
        Column("series") { $1.write($0.series) },
        Column("project") { $1.write($0.project) },
        Column("unit") { $1.write($0.unit) },
        Column("fiscal_year") { $1.write($0.year) },
        Column("budget") { $1.write($0.value.budget?.amount) },
        Column("executed") { $1.write($0.value.executed?.amount) },
        Column("rate_pct") { $1.write($0.value.rate) },
        Column("declared_rate_pct") { $1.write(rate: $0.value.declared) },
        Column("target_rate_pct") { $1.write(rate: $0.value.target) },
        Column("basis") { $1.write(word: $0.value.basis.rawValue) },
        Column("source") { $1.write($0.value.place.source) },
        Column("line") { $1.write(line: $0.value.place.line) },
    ])
