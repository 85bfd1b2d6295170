import Ingest

/// The indicators of a body's projects by name: those of two or three projects are rare, those of many, or of any, a template.
struct IndicatorNames {
    /// By project: each rare name once, in order of numbers.
    private let rare: [[RareIndicator]]
    /// By number.
    private let names: [ComparableName]
    private let projects: [ProjectYear]

    /// More projects than this make an indicator common.
    static let mostHolders = 3

    /// - Parameters:
    ///   - indicators: of the projects.
    ///   - names: the number of each project's name.
    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, names: [Int]) {
        var holders = [IndicatorHolders](repeating: IndicatorHolders(), count: indicators.names.count)
        let ofProject = projects.indices.map { project in
            var own: [RareIndicator] = []
            for (form, rows) in projects[project].forms.lazy.map(\.indicatorRows).enumerated() {
                for (row, number) in indicators.rows(of: project, form: form).enumerated() {
                    let name = Int(number)
                    if indicators.names[name].bytes.isEmpty, rows.name(ofRow: row).isEmpty { continue }
                    guard holders[name].add(project, name: names[project]) else { continue }
                    own.append(RareIndicator(name: name, form: form, row: row))
                }
            }
            return own
        }
        let isRare = holders.indices.map { holders[$0].names <= Self.mostHolders && !indicators.names[$0].isOfAnyProject }
        rare = ofProject.map { own in own.filter { isRare[$0.name] }.sorted { $0.name < $1.name } }
        self.names = indicators.names
        self.projects = projects
    }

    /// Calls `body` with the projects of each rare name, in order.
    func forEachRareName(_ body: ([Int]) -> Void) {
        var holders = [[Int]](repeating: [], count: names.count)
        for (project, own) in rare.enumerated() { for indicator in own { holders[indicator.name].append(project) } }
        for projects in holders where projects.count > 1 { body(projects) }
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
        let form = projects[project].forms[indicator.form]
        return Place(source: form.source, line: form.indicatorRows[indicator.row].line)
    }

    private func forEachShared(_ pair: ProjectPair, _ body: (RareIndicator, RareIndicator) -> Void) {
        let (left, right) = (rare[pair.from], rare[pair.to])
        eachInBoth(left.indices, right.indices, { UInt32(left[$0].name) }, { UInt32(right[$0].name) }) { body(left[$0], right[$1]) }
    }
}

/// An indicator of a project that few others have, where the project first prints it.
private struct RareIndicator {
    /// The number of its name.
    let name: Int
    /// Which of the project's forms.
    let form: Int
    /// Which of the form's indicators.
    let row: Int
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
