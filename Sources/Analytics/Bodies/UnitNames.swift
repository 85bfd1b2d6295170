import Ingest

/// One printed unit name and where it is used.
struct UnitName {
    let name: ComparableName
    /// Positions in the list of all forms.
    var forms: [Int] = []
    var documents: Set<Text> = []
    var departments: Set<ComparableName> = []
    /// The year and kind of each form of each project.
    var projects: [ComparableName: Set<YearAndKind>] = [:]
    /// Of its forms; nil where none says its year.
    var firstYear: FiscalYear?
    var lastYear: FiscalYear?
}

/// All printed unit names, and who shares what with whom.
struct UnitNames {
    /// All of them, as they were given.
    let forms: [ProjectForm]
    var names: [UnitName] = []
    /// Positions in `names`.
    var unitsOfProject: [ComparableName: Set<Int>] = [:]
    var unitsOfDocument: [Text: Set<Int>] = [:]
    var unitsOfDepartment: [ComparableName: Set<Int>] = [:]

    init(_ forms: [ProjectForm]) {
        self.forms = forms
        var positions: [ComparableName: Int] = [:]
        var unnamed: [Text: Int] = [:]
        // Most forms are of the unit and the document of the form before.
        var (last, lastUnit, lastSource): (Int?, Text, Text) = (nil, .empty, .empty)
        for (position, form) in forms.enumerated() {
            let (unit, source) = (form.unit, form.source)
            let isSame = last != nil && unit == lastUnit && source == lastSource
            if !isSame { last = index(of: unit, in: source, &positions, &unnamed) }
            (lastUnit, lastSource) = (unit, source)
            add(form, at: position, to: last!, isFirstOfDocument: !isSame)
        }
    }

    /// The position of the unit, which may be a new one.
    private mutating func index(of unit: Text, in source: Text, _ positions: inout [ComparableName: Int], _ unnamed: inout [Text: Int])
        -> Int
    {
        let name = ComparableName(unit)
        // Forms without a unit are one body a document: nothing says that two documents mean the same one.
        if let known = unit.isEmpty ? unnamed[source] : positions[name] { return known }
        if unit.isEmpty { unnamed[source] = names.count } else { positions[name] = names.count }
        names.append(UnitName(name: name))
        return names.count - 1
    }

    private mutating func add(_ form: ProjectForm, at position: Int, to unit: Int, isFirstOfDocument: Bool) {
        names[unit].forms.append(position)
        guard !form.unit.isEmpty else { return }
        if isFirstOfDocument {
            names[unit].documents.insert(form.source)
            unitsOfDocument[form.source, default: []].insert(unit)
        }
        if let department = form[.department].value.map(ComparableName.init) {
            names[unit].departments.insert(department)
            unitsOfDepartment[department, default: []].insert(unit)
        }
        guard let year = form.fiscalYear else { return }
        names[unit].firstYear = min(names[unit].firstYear ?? year, year)
        names[unit].lastYear = max(names[unit].lastYear ?? year, year)
        guard !form.project.isEmpty else { return }
        let project = ComparableName(form.project)
        names[unit].projects[project, default: []].insert(YearAndKind(year: year, kind: form.kind))
        unitsOfProject[project, default: []].insert(unit)
    }
}

/// Two printed unit names, by position, the lower first.
struct NamePair: Hashable, Comparable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
        first = min(one, other)
        second = max(one, other)
    }

    static func < (left: NamePair, right: NamePair) -> Bool { (left.first, left.second) < (right.first, right.second) }
}

/// Pairs of names that share a project name which hardly any other unit uses: others are not worth weighing.
func candidatePairs(_ units: UnitNames) -> Set<NamePair> {
    var pairs: Set<NamePair> = []
    for sharing in units.unitsOfProject.values where (2...NameWeights.mostUnitsOfARareProject).contains(sharing.count) {
        for one in sharing {
            for other in sharing where one < other { pairs.insert(NamePair(one, other)) }
        }
    }
    return pairs
}
