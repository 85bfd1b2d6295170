import Ingest

/// The indicators of a body's projects by name: those of two or three projects are rare, those of many a template.
struct IndicatorNames {
    /// By project: each rare name once, with its line, in order of numbers.
    private let rare: [[(name: Int, place: Place)]]
    /// By number.
    private let names: [ComparableName]

    /// More projects than this make an indicator common.
    static let mostHolders = 3

    init(_ projects: [ProjectYear], names: [Int]) {
        var numbers: [ComparableName: Int] = [:]
        var holders: [[Int]] = []
        let ofProject = projects.enumerated().map { position, project in
            var places: [Int: Place] = [:]
            for form in project.forms {
                for indicator in form.indicators where !indicator.level3.isEmpty {
                    let number = numbers.number(of: ComparableName(indicator.level3))
                    if number == holders.count { holders.append([]) }
                    guard places[number] == nil else { continue }
                    places[number] = Place(source: form.source, line: indicator.line)
                    if holders[number].count <= Self.mostHolders, !holders[number].contains(names[position]) {
                        holders[number].append(names[position])
                    }
                }
            }
            return places
        }
        rare = ofProject.map { places in
            places.filter { holders[$0.key].count <= Self.mostHolders }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
        self.names = numbers.sorted { $0.value < $1.value }.map(\.key)
    }

    /// Whether both have at least two indicators that are not common.
    func hasRare(_ pair: ProjectPair) -> Bool { rare[pair.from].count >= 2 && rare[pair.to].count >= 2 }

    /// The rare indicators of both, in order of name.
    func shared(_ pair: ProjectPair) -> [(name: Text, from: Place, to: Place)] {
        let (left, right) = (rare[pair.from], rare[pair.to])
        var shared: [(name: Text, from: Place, to: Place)] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].name == right[j].name {
                shared.append((Text(utf8: names[left[i].name].bytes), left[i].place, right[j].place))
                i += 1
                j += 1
            } else if left[i].name < right[j].name {
                i += 1
            } else {
                j += 1
            }
        }
        return shared.sorted { $0.name < $1.name }
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
