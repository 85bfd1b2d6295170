/// `--name value` pairs of a command line, and what is left.
struct Options {
    private var values: [String: String] = [:]
    private(set) var rest: [String] = []

    init(_ arguments: [String], names: Set<String>) throws {
        var waiting = arguments[...]
        while let argument = waiting.popFirst() {
            guard argument.hasPrefix("-") else {
                rest.append(argument)
                continue
            }
            let name = argument == "-o" ? "output" : String(argument.drop { $0 == "-" })
            guard names.contains(name), let value = waiting.popFirst() else {
                throw UsageError("\(argument) is no option, or has no value")
            }
            values[name] = value
        }
    }

    func take(_ name: String) -> String? { values[name] }

    func number(_ name: String, default standard: Int) throws -> Int {
        guard let value = values[name] else { return standard }
        guard let number = Int(value), number >= 0 else { throw UsageError("\(value) is not a number") }
        return number
    }
}

/// The two folders that most subcommands take.
func folders(_ arguments: [String], count: Int) throws -> [String] {
    guard arguments.count == count, !arguments.contains(where: { $0.hasPrefix("-") }) else {
        throw UsageError("\(count == 1 ? "one folder is" : "two folders are") needed")
    }
    return arguments
}
