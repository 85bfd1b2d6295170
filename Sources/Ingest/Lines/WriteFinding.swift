extension JSONWriter {
    /// A finding as an element of an array.
    /// - Parameters:
    ///   - source: a document that is not written where the finding is in it.
    ///   - more: further members.
    mutating func finding(_ finding: Finding, source: Text, _ more: (inout JSONWriter) -> Void = { _ in }) {
        object { json in
            more(&json)
            json.word("rule", finding.rule.rawValue)
            if finding.source != source { json.text("source", finding.source) }
            if let line = finding.line { json.integer("line", line) }
            json.filled("project", finding.project)
            json.filled("unit", finding.unit)
            if let year = finding.fiscalYear { json.integer("fiscal_year", year.number) }
            json.filled("other_source", finding.otherSource)
            if let line = finding.otherLine { json.integer("other_line", line) }
            json.filled("subject", finding.subject)
            json.filled("found", finding.found)
            json.filled("expected", finding.expected)
            if !finding.evidence.isEmpty { json.array("evidence", finding.evidence) { $0.evidence($1) } }
        }
    }

    private mutating func evidence(_ evidence: NameEvidence) {
        object { json in
            json.word("kind", evidence.kind.rawValue)
            switch evidence {
            case .sameProjects(let count, let example):
                json.integer("count", count)
                json.text("example", example)
            case .statedFigures(let count, let example):
                json.integer("count", count)
                json.text("example", example)
            case .oneAfterTheOther(let last, let first):
                json.integer("last", last.number)
                json.integer("first", first.number)
            case .samePlace(let place): json.text("place", place)
            case .sameDocument(let document): json.text("source", document)
            case .sameDepartment(let department): json.text("department", department)
            case .similarNames: break
            case .decision(let source, let line):
                json.text("source", source)
                json.integer("line", line)
            }
        }
    }
}

extension NameEvidence {
    /// The value of `kind`.
    enum Kind: String {
        case sameProjects = "same_projects"
        case statedFigures = "stated_figures"
        case oneAfterTheOther = "one_after_the_other"
        case samePlace = "same_place"
        case sameDocument = "same_document"
        case sameDepartment = "same_department"
        case similarNames = "similar_names"
        case decision
    }

    fileprivate var kind: Kind {
        switch self {
        case .sameProjects: .sameProjects
        case .statedFigures: .statedFigures
        case .oneAfterTheOther: .oneAfterTheOther
        case .samePlace: .samePlace
        case .sameDocument: .sameDocument
        case .sameDepartment: .sameDepartment
        case .similarNames: .similarNames
        case .decision: .decision
        }
    }
}
