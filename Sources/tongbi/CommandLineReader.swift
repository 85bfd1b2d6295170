import Ingest

/// Goes through the arguments once and remembers what each option said.
struct CommandLineReader {
    private var rest: ArraySlice<Text>
    private(set) var paths: [Text] = []
    /// The command, when it was the first argument that is no option and stood before `--`.
    private(set) var verb: Verb?
    private(set) var values: [String: Text] = [:]
    private(set) var flags: Set<String> = []
    private(set) var fiscalYears: [FiscalYearOption] = []

    init(_ arguments: [Text]) { rest = arguments[...] }

    /// Reads all arguments.
    /// - Returns: `help` or `version` as soon as one is met, else nil.
    mutating func readOptions() throws(UsageError) -> Command? {
        while let argument = rest.popFirst() {
            if argument == "--" {
                for path in rest { try addPath(path) }
                return nil
            }
            guard argument.isOption else {
                try addOperand(argument)
                continue
            }
            if let command = try readOption(argument) { return command }
        }
        return nil
    }

    private mutating func addOperand(_ argument: Text) throws(UsageError) {
        if verb == nil, paths.isEmpty, let named = Verb(rawValue: argument.description) {
            verb = named
        } else {
            try addPath(argument)
        }
    }

    private mutating func addPath(_ path: Text) throws(UsageError) {
        if path.isEmpty { throw verb == .explain && paths.isEmpty ? .emptyName : .emptyPath }
        paths.append(path)
    }

    private mutating func readOption(_ argument: Text) throws(UsageError) -> Command? {
        let (name, attached) = argument.splitOption()
        switch name {
        case "--help", "-h", "--version", "--no-bom", "--quiet", "--shard-key", "--names":
            if attached != nil { throw .takesNoValue(option: name) }
            if name == "--version" { return .version }
            if name == "--help" || name == "-h" { return .help }
            flags.insert(name)
        case "--output", "-o": try set("--output", to: value(of: name, attached))
        case "--language", "--amounts", "--decisions", "--change-threshold", "--census", "--texts":
            try set(name, to: value(of: name, attached))
        case "--fiscal-year": fiscalYears.append(try parseFiscalYear(value(of: name, attached)))
        default: throw .unknownOption(name)
        }
        return nil
    }

    private mutating func value(of option: String, _ attached: Text?) throws(UsageError) -> Text {
        if let attached, !attached.isEmpty { return attached }
        guard attached == nil, let next = rest.first, !next.isEmpty, !next.isOption else { throw .missingValue(option: option) }
        rest.removeFirst()
        return next
    }

    /// Two values for one option are refused: the order of the arguments must not decide.
    private mutating func set(_ option: String, to value: Text) throws(UsageError) {
        if let earlier = values.updateValue(value, forKey: option), earlier != value { throw .givenTwice(option: option) }
    }
}

/// `FILE=YEAR`, split at the last `=`; the year has four digits.
private func parseFiscalYear(_ value: Text) throws(UsageError) -> FiscalYearOption {
    guard let sign = value.utf8.lastIndex(of: UInt8(ascii: "=")), sign > 0 else { throw .notAFiscalYear(value) }
    let digits = value.utf8[(sign + 1)...]
    guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)), FiscalYear.ofForms ~= year else {
        throw .notAFiscalYear(value)
    }
    return FiscalYearOption(file: Text(utf8: Array(value.utf8[..<sign])), year: FiscalYear(year))
}

extension Text {
    /// `-` alone is a path: standard input.
    fileprivate var isOption: Bool { utf8.count > 1 && utf8[0] == UInt8(ascii: "-") }

    /// `--output=DIR` to its two halves; nil where there is no `=`.
    fileprivate func splitOption() -> (name: String, value: Text?) {
        guard let sign = utf8.firstIndex(of: UInt8(ascii: "=")) else { return (description, nil) }
        return (String(decoding: utf8[..<sign], as: UTF8.self), Text(utf8: Array(utf8[(sign + 1)...])))
    }
}
