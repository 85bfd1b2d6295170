import Ingest

/// The indicators of a body's projects by name: those of two or three projects are rare, those of many a template.
struct IndicatorNames {
    /// By project: each name once, with its line.
    private let ofProject: [[ComparableName: Place]]
    private var rarity: [ComparableName: Int] = [:]

    /// More projects than this make an indicator common.
    static let mostHolders = 3

    init(_ projects: [ProjectYear], names: [Int]) {
        ofProject = projects.map { project in
            var places: [ComparableName: Place] = [:]
            for form in project.forms {
                for indicator in form.indicators where !indicator.level3.isEmpty {
                    let name = ComparableName(indicator.level3)
                    if places[name] == nil { places[name] = Place(source: form.source, line: indicator.line) }
                }
            }
            return places
        }
        var holders: [ComparableName: Set<Int>] = [:]
        for (project, indicators) in ofProject.enumerated() {
            for name in indicators.keys { holders[name, default: []].insert(names[project]) }
        }
        rarity = holders.mapValues(\.count)
    }

    /// Whether both have at least two indicators that are not common.
    func hasRare(_ pair: ProjectPair) -> Bool {
        [pair.from, pair.to].allSatisfy { project in
            ofProject[project].keys.lazy.filter { rarity[$0, default: 0] <= Self.mostHolders }.prefix(2).count == 2
        }
    }

    /// The rare indicators of both, in order of name.
    func shared(_ pair: ProjectPair) -> [(name: Text, from: Place, to: Place)] {
        let right = ofProject[pair.to]
        return ofProject[pair.from].compactMap { name, place in
            guard rarity[name, default: 0] <= Self.mostHolders, let other = right[name] else { return nil }
            return (Text(utf8: name.bytes), place, other)
        }.sorted { $0.0 < $1.0 }
    }
}
