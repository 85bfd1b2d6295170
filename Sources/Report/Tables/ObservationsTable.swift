import Analytics

/// A row is one amount of one measure of one project in one year.
let observationsTable = CSVTable<YearRow<Observation>>(
    name: "observations.csv",
    columns: [
        Column("series") { Cell($0.series) },
        Column("project") { Cell($0.value.project) },
        Column("unit") { Cell($0.unit) },
        Column("fiscal_year") { Cell($0.year) },
        Column("measure") { .word($0.value.measure.rawValue) },
        Column("amount") { .amount($0.value.amount) },
        Column("basis") { .word($0.value.basis.rawValue) },
        Column("form") { .text($0.value.form) },
        Column("source") { Cell($0.value.place.source) },
        Column("line") { .count($0.value.place.line) },
    ])
