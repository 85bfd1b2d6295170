import Ingest

/// What the projects' forms print of their offices and natures, by the numbers of what is printed: the first of a project's forms that prints anything
/// counts.
struct ProjectAttributes {
    /// By project: the office, and 经常性, 项目性质, 项目类别 in the order in which they are compared; -1 where nothing is printed.
    private let numbers: [SIMD4<Int32>]
    private let projects: [ProjectYear]

    private static let fields: [TextField] = [.office, .recurring, .nature, .category]
    private static let nothing: Int32 = -1

    init(_ projects: [ProjectYear]) {
        var known: [ComparableName: Int32] = [:]
        numbers = projects.map { project in
            var numbers = SIMD4<Int32>(repeating: Self.nothing)
            for (place, field) in Self.fields.enumerated() {
                guard let name = printed(field, project).map({ ComparableName($0.text) }) else { continue }
                numbers[place] = known[name] ?? Int32(known.count)
                known[name] = numbers[place]
            }
            return numbers
        }
        self.projects = projects
    }

    func compareOffices(_ pair: ProjectPair, _ scales: inout Scales) {
        let (left, right) = (numbers[pair.from][0], numbers[pair.to][0])
        guard left != Self.nothing, right != Self.nothing else { return }
        let weight = MatchWeight(tenths: left == right ? LineageWeights.sameOffice : LineageWeights.differentOffice)
        scales.add(weight, sign(pair, .office) { left == right ? .sameOffice($0) : .differentOffice($0, $1) })
    }

    /// Forms of different kinds print different lists of natures and categories: only those of one kind can be compared.
    func compareNature(_ pair: ProjectPair, _ scales: inout Scales) {
        let (left, right) = (numbers[pair.from], numbers[pair.to])
        for place in 1..<Self.fields.count where left[place] != right[place] && min(left[place], right[place]) != Self.nothing {
            let weight = MatchWeight(tenths: LineageWeights.differentNature)
            return scales.add(weight, sign(pair, Self.fields[place], Evidence.differentNature))
        }
    }

    /// Of a field that both print.
    private func sign(_ pair: ProjectPair, _ field: TextField, _ evidence: (Text, Text) -> Evidence) -> Sign {
        let (left, right) = (printed(field, projects[pair.from])!, printed(field, projects[pair.to])!)
        return Sign(evidence(left.text, right.text), from: left.place, to: right.place)
    }
}

private func printed(_ field: TextField, _ project: ProjectYear) -> (text: Text, place: Place)? {
    for form in project.forms {
        guard case .printed(let text, let line) = form[field], !text.isEmpty else { continue }
        return (text, Place(source: form.source, line: line))
    }
    return nil
}
