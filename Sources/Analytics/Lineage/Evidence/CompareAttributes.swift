import Ingest

/// What a project's forms print of its office and nature: the first that prints anything counts.
struct ProjectAttributes {
    fileprivate struct Printed {
        let text: Text
        let name: ComparableName
        let place: Place
    }

    fileprivate let office: Printed?
    /// 经常性, 项目性质, 项目类别, in the order in which they are compared.
    fileprivate let natures: [Printed?]

    init(_ project: ProjectYear) {
        office = printed(.office, project)
        natures = [TextField.recurring, .nature, .category].map { printed($0, project) }
    }
}

func compareOffices(_ from: ProjectAttributes, _ to: ProjectAttributes) -> WeighedEvidence? {
    guard let left = from.office, let right = to.office else { return nil }
    let same = left.name == right.name
    return WeighedEvidence(
        same ? .sameOffice(left.text) : .differentOffice(left.text, right.text),
        MatchWeight(tenths: same ? LineageWeights.sameOffice : LineageWeights.differentOffice), from: left.place, to: right.place)
}

/// Forms of different kinds print different lists of natures and categories: only those of one kind can be compared.
func compareNature(_ from: ProjectAttributes, _ to: ProjectAttributes) -> WeighedEvidence? {
    for (left, right) in zip(from.natures, to.natures) {
        guard let left, let right, left.name != right.name else { continue }
        return WeighedEvidence(
            .differentNature(left.text, right.text), MatchWeight(tenths: LineageWeights.differentNature), from: left.place, to: right.place)
    }
    return nil
}

private func printed(_ field: TextField, _ project: ProjectYear) -> ProjectAttributes.Printed? {
    for form in project.forms {
        guard case .printed(let text, let line) = form[field], !text.isEmpty else { continue }
        return ProjectAttributes.Printed(text: text, name: ComparableName(text), place: Place(source: form.source, line: line))
    }
    return nil
}
