import Ingest

/// The indicators of a body's projects by name: those of two or three projects are rare, those of many, or of any, a template.
struct IndicatorNames {
    /// Project after project: each rare name once, in order of numbers.
    private let rare: [RareIndicator]
    /// Where the names of each project begin, and where those of the last one end.
    private let starts: [Int]
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
        var (all, ends): ([RareIndicator], [Int]) = ([], [])
        for project in projects.indices {
            for form in projects[project].forms.indices {
                for (row, number) in indicators.rows(of: project, form: form).enumerated() {
                    let name = Int(number)
                    if indicators.names[name].bytes.isEmpty, projects[project].forms[form].indicatorRows.name(ofRow: row).isEmpty {
                        continue
                    }
                    guard holders[name].add(project, name: names[project]) else { continue }
                    all.append(RareIndicator(name: name, form: form, row: row))
                }
            }
            ends.append(all.count)
        }
        let isRare = holders.indices.map { holders[$0].names <= Self.mostHolders && !indicators.names[$0].isOfAnyProject }
        var (rare, starts): ([RareIndicator], [Int]) = ([], [0])
        var next = 0
        for end in ends {
            for place in next..<end where isRare[all[place].name] { rare.append(all[place]) }
            rare[starts.last!...].sort { $0.name < $1.name }
            starts.append(rare.count)
            next = end
        }
        (self.rare, self.starts) = (rare, starts)
        self.names = indicators.names
        self.projects = projects
    }

    private func places(of project: Int) -> Range<Int> { starts[project]..<starts[project + 1] }

    /// Calls `body` with the projects of each rare name, in order.
    func forEachRareName(_ body: (ArraySlice<UInt32>) -> Void) {
        var projects: [UInt32] = []
        for project in self.projects.indices { projects += repeatElement(UInt32(project), count: places(of: project).count) }
        let holders = ListsByNumber(projects, by: rare.map { UInt32($0.name) }, count: names.count)
        for name in 0..<holders.count where holders.range(name).count > 1 { body(holders[name]) }
    }

    /// Whether both have at least two indicators that are not common.
    func hasRare(_ pair: ProjectPair) -> Bool { places(of: pair.from).count >= 2 && places(of: pair.to).count >= 2 }

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
        rare.withUnsafeBufferPointer { rare in
            eachInBoth(places(of: pair.from), places(of: pair.to), { UInt32(rare[$0].name) }, { UInt32(rare[$0].name) }) {
                body(rare[$0], rare[$1])
            }
        }
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
