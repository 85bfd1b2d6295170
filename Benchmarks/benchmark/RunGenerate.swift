import FormCollections

/// `benchmark generate`: documents into `DIR/forms`, the right answers beside them.
func runGenerate(_ arguments: [String]) throws -> Int32 {
    let options = try Options(arguments, names: ["seed", "bodies", "projects", "years", "difficulty", "words", "output"])
    let plan = CollectionPlan(
        seed: UInt64(try options.number("seed", default: 1)), bodies: try options.number("bodies", default: 60),
        projects: try options.number("projects", default: 20), years: try years(options.take("years") ?? "2019,2020,2024"),
        difficulty: try difficulty(options.take("difficulty") ?? "hard"), wordiness: try options.number("words", default: 0))
    guard let folder = options.take("output"), options.rest.isEmpty else { throw UsageError("generate needs -o DIR and nothing else") }
    try makeFolder(folder + "/forms")
    var gold = GoldFiles()
    var (count, size) = (0, 0)
    for body in 0..<plan.bodies {
        let made = generateBody(body, of: plan)
        for document in made.documents {
            try write(document.bytes, to: document.name, in: folder + "/forms")
            size += document.bytes.count
        }
        count += made.forms.reduce(0) { $0 + $1.count }
        gold.add(made, number: body)
    }
    for file in gold.files { try write(Array(file.text.utf8), to: file.name, in: folder) }
    writeOutput("\(count) forms, \(size) bytes in \(folder)/forms\n")
    return 0
}

private func years(_ list: String) throws -> [YearOfForms] {
    let years = try list.split(separator: ",").map { item in
        let parts = item.split(separator: ":")
        guard let year = Int(parts[0]), (1990...2100).contains(year) else { throw UsageError("\(item) is not a year") }
        guard parts.count > 1 else { return YearOfForms(year: year) }
        guard let kind = FormKind(rawValue: String(parts[1])) else { throw UsageError("\(parts[1]) is not a kind of form") }
        return YearOfForms(year: year, kind: kind)
    }
    guard !years.isEmpty, zip(years, years.dropFirst()).allSatisfy({ $0.year < $1.year }) else {
        throw UsageError("years must be in order")
    }
    return years
}

private func difficulty(_ word: String) throws -> Difficulty {
    guard let difficulty = Difficulty(rawValue: word) else { throw UsageError("\(word) is no difficulty") }
    return difficulty
}
