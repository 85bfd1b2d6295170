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
        for (position, form) in forms.enumerated() {
            let name = ComparableName(form.unit)
            // Forms without a unit are one body a document: nothing says that two documents mean the same one.
            let unit = form.unit.isEmpty ? unnamed[form.source] : positions[name]
            let index = unit ?? names.count
            if unit == nil {
                names.append(UnitName(name: name))
                if form.unit.isEmpty { unnamed[form.source] = index } else { positions[name] = index }
            }
            add(form, at: position, to: index)
        }
    }

    private mutating func add(_ form: ProjectForm, at position: Int, to unit: Int) {
        names[unit].forms.append(position)
        guard !form.unit.isEmpty else { return }
        names[unit].documents.insert(form.source)
        unitsOfDocument[form.source, default: []].insert(unit)
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
