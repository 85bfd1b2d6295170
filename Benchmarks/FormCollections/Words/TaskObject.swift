/// What a task is about: a line of `DomainTable.objects`, taken apart.
struct TaskObject: Sendable {
    let name: String
    /// Other words for it, without a pair of neighbouring characters of `name`.
    let aliases: [String]
    let details: [String]

    init(_ line: String) {
        let fields = line.split(separator: "|").map(String.init)
        name = fields[0]
        aliases = fields[1].split(separator: ",").map(String.init)
        details = fields[2].split(separator: ",").map(String.init)
    }
}

/// A kind of public body with its words.
struct Domain: Sendable {
    let units: [String]
    let department: String
    let audiences: [String]
    let objects: [TaskObject]
    let umbrellas: [String]

    init(_ table: DomainTable) {
        units = table.units
        department = table.department
        audiences = table.audiences
        objects = table.objects.map(TaskObject.init)
        umbrellas = table.umbrellas
    }

    static let all = domainTables.map(Domain.init)
    static let office = Domain(officeDomain)
}
