/// A CSV file as `datapackage.json` describes it.
struct DescribedTable {
    /// The name of its file.
    let file: String
    /// The names of its columns, in order.
    let columns: [String]
}

/// `datapackage.json`: a Frictionless Data Package that gives each column's type, unit and titles, so that the CSV files can be read and checked
/// without a look at the manual.
func dataPackage(_ tables: [DescribedTable], options: ReportOptions) -> ReportFile {
    ReportFile(name: "datapackage.json") { take in
        let package = JSON.object([
            ("profile", .string("tabular-data-package")), ("name", .string("tongbi-report")),
            ("title", .string("Budget projects, year by year")),
            ("title_zh", .string("预算项目跨年对比")), ("resources", .array(tables.map { resource($0, options) })),
        ])
        _ = package.utf8.withUnsafeBytes(take)
    }
}

private func resource(_ table: DescribedTable, _ options: ReportOptions) -> JSON {
    .object([
        ("profile", .string("tabular-data-resource")), ("name", .string(String(table.file.dropLast(".csv".count)))),
        ("path", .string(table.file)), ("format", .string("csv")), ("mediatype", .string("text/csv")),
        ("encoding", .string(options.byteOrderMark ? "utf-8-sig" : "utf-8")),
        ("dialect", .object([("delimiter", .string(",")), ("lineTerminator", .string("\r\n")), ("quoteChar", .string("\""))])),
        ("schema", schema(table, options)),
    ])
}

private func schema(_ table: DescribedTable, _ options: ReportOptions) -> JSON {
    var members: [(String, JSON)] = [
        ("fields", .array(table.columns.map { field($0, table.file, options) })), ("missingValues", .array([.string("")])),
    ]
    func names(_ columns: [String]) -> JSON {
        .array(columns.map { .string(columnHeader($0, in: table.file, options.language)) })
    }
    if let key = primaryKeys[table.file] { members.append(("primaryKey", names(key))) }
    if let key = foreignKeys[table.file] {
        let columns = JSON.array(key.columns.map { .string(columnHeader($0, in: key.file, options.language)) })
        let reference = JSON.object([("resource", .string(String(key.file.dropLast(".csv".count)))), ("fields", columns)])
        members.append(("foreignKeys", .array([.object([("fields", names(key.columns)), ("reference", reference)])])))
    }
    return .object(members)
}

private func field(_ column: String, _ file: String, _ options: ReportOptions) -> JSON {
    let meaning = columnMeaning(column, in: file)
    var members: [(String, JSON)] = [
        ("name", .string(columnHeader(column, in: file, options.language))), ("type", .string((meaning?.type ?? .string).rawValue)),
        ("title", .string(englishTitle(column))), ("title_zh", .string(meaning?.chinese ?? column)),
    ]
    if let unit = meaning?.unit { members.append(("unit", .string(unit))) }
    return .object(members)
}

/// `from_budget` as `From budget`; what a unit's short name stands for in full.
private func englishTitle(_ column: String) -> String {
    let words = column.utf8.split(separator: UInt8(ascii: "_")).map { word in
        switch String(Substring(word)) {
        case "pct": "%"
        case "pp": "(percentage points)"
        case let word: word
        }
    }
    return capitalised(words.joined(separator: " "))
}

/// The columns that tell the rows of a file apart.
private let primaryKeys: [String: [String]] = [
    "forms.csv": ["source", "first_line"],
    "observations.csv": ["source", "form", "measure", "fiscal_year"],
    "projects.csv": ["unit", "series", "first_year"],
    "changes.csv": ["unit", "series", "from_year", "to_year"],
    "execution.csv": ["unit", "series", "fiscal_year"],
    "funding.csv": ["unit", "series", "fiscal_year", "source_of_funds"],
]

/// The columns that every row of a file has in common with a row of another.
private let foreignKeys: [String: (columns: [String], file: String)] = [
    "indicators.csv": (["form"], "forms.csv"),
    "observations.csv": (["form"], "forms.csv"),
    "changes.csv": (["unit", "series"], "projects.csv"),
    "execution.csv": (["unit", "series"], "projects.csv"),
    "funding.csv": (["unit", "series"], "projects.csv"),
    "indicator_changes.csv": (["unit", "series"], "projects.csv"),
]
