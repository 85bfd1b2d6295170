import Analytics

/// A row is one amount of one measure of one project in one year.
let observationsTable = CSVTable<YearRow<Observation>>(
    name: "observations.csv",
    columns: [
        Column("series") { $1.write($0.series) },
        Column("project") { $1.write($0.value.project) },
        Column("unit") { $1.write($0.unit) },
        Column("fiscal_year") { $1.write($0.year) },
        Column("measure") { $1.write(word: $0.value.measure.rawValue) },
        Column("amount") { $1.write($0.value.amount) },
        Column("basis") { $1.write(word: $0.value.basis.rawValue) },
        Column("form") { $1.write($0.value.form) },
        Column("source") { $1.write($0.value.place.source) },
        Column("line") { $1.write(line: $0.value.place.line) },
    ])
