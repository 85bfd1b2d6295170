import Ingest

/// The indicators of a body's projects by name: those of two or three projects are rare, those of many a template.
struct IndicatorNames {
    /// By project: each rare name once, in order of numbers.
    private let rare: [[RareIndicator]]
    /// By number.
    private let names: [ComparableName]
    private let projects: [ProjectYear]

    /// More projects than this make an indicator common.
    static let mostHolders = 3

    init(_ projects: [ProjectYear], names: [Int]) {
        var numbers: [ComparableName: Int] = [:]
        var holders: [IndicatorHolders] = []
        let ofProject = projects.indices.map { project in
            var own: [RareIndicator] = []
            for (form, indicators) in projects[project].forms.lazy.map(\.indicatorRows).enumerated() {
                for row in indicators.indices {
                    let name = indicators[row].level3
                    guard !name.isEmpty else { continue }
                    let number = numbers.number(of: ComparableName(name))
                    if number == holders.count { holders.append(IndicatorHolders()) }
                    guard holders[number].add(project, name: names[project]) else { continue }
                    own.append(RareIndicator(name: number, form: form, line: indicators[row].line))
                }
            }
            return own
        }
        rare = ofProject.map { own in own.filter { holders[$0.name].names <= Self.mostHolders }.sorted { $0.name < $1.name } }
        var ordered = [ComparableName?](repeating: nil, count: numbers.count)
        for (name, number) in numbers { ordered[number] = name }
        self.names = ordered.compactMap { $0 }
        self.projects = projects
    }

    /// Whether both have at least two indicators that are not common.
    func hasRare(_ pair: ProjectPair) -> Bool { rare[pair.from].count >= 2 && rare[pair.to].count >= 2 }

    /// How many rare indicators both have.
    func countShared(_ pair: ProjectPair) -> Int {
        var count = 0
        forEachShared(pair) { _, _ in count += 1 }
        return count
    }

    /// The rare indicators of both, in order of name.
    func shared(_ pair: ProjectPair) -> [(name: Text, from: Place, to: Place)] {
        var shared: [(name: Text, from: Place, to: Place)] = []
        forEachShared(pair) { left, right in
            shared.append((Text(utf8: names[left.name].bytes), place(of: left, pair.from), place(of: right, pair.to)))
        }
        return shared.sorted { $0.name < $1.name }
    }

    private func place(of indicator: RareIndicator, _ project: Int) -> Place {
        Place(source: projects[project].forms[indicator.form].source, line: indicator.line)
    }

    private func forEachShared(_ pair: ProjectPair, _ body: (RareIndicator, RareIndicator) -> Void) {
        let (left, right) = (rare[pair.from], rare[pair.to])
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            let (one, other) = (left[i].name, right[j].name)
            if one == other { body(left[i], right[j]) }
            i += one <= other ? 1 : 0
            j += other <= one ? 1 : 0
        }
    }
}

/// An indicator of a project that few others have, where the project first prints it.
private struct RareIndicator {
    /// The number of its name.
    let name: Int
    /// Which of the project's forms.
    let form: Int
    let line: LineNumber
}

/// The projects that have an indicator.
private struct IndicatorHolders {
    private var lastProject = -1
    /// The first four names.
    private var first = SIMD4<Int32>(repeating: -1)
    /// How many different names they have; four stands for more, too.
    private(set) var names = 0

    /// - Returns: whether the project is met for the first time.
    mutating func add(_ project: Int, name: Int) -> Bool {
        if lastProject == project { return false }
        lastProject = project
        if names <= IndicatorNames.mostHolders, !any(first .== Int32(name)) {
            first[names] = Int32(name)
            names += 1
        }
        return true
    }
}

extension [ComparableName: Int] {
    /// The number of a name, in the order in which they come.
    fileprivate mutating func number(of name: ComparableName) -> Int {
        if let number = self[name] { return number }
        self[name] = count
        return count - 1
    }
}
