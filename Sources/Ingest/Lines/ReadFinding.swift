extension JSONValue {
    /// A finding, an element of `findings`.
    /// - Parameter source: its document where it names none.
    func finding(source: Text) throws(LineError) -> Finding {
        let object = try object()
        var finding = Finding(
            try object.needed("rule").word(FindingRule.self), source: try object.member("source")?.string() ?? source,
            line: try object.optionalLine(of: "line"))
        finding.project = try object.text(of: "project")
        finding.unit = try object.text(of: "unit")
        finding.fiscalYear = try object.year(of: "fiscal_year")
        finding.otherSource = try object.text(of: "other_source")
        finding.otherLine = try object.optionalLine(of: "other_line")
        finding.subject = try object.text(of: "subject")
        finding.found = try object.text(of: "found")
        finding.expected = try object.text(of: "expected")
        finding.evidence = try object.elements(of: "evidence") { value throws(LineError) in try value.evidence() }
        return finding
    }

    private func evidence() throws(LineError) -> NameEvidence {
        let object = try object()
        switch try object.needed("kind").word(NameEvidence.Kind.self) {
        case .sameProjects:
            return .sameProjects(count: try object.needed("count").integer(1...mostLines), example: try object.needed("example").string())
        case .statedFigures:
            return .statedFigures(count: try object.needed("count").integer(1...mostLines), example: try object.needed("example").string())
        case .oneAfterTheOther:
            return .oneAfterTheOther(
                last: FiscalYear(try object.needed("last").integer(yearsOfLines)),
                first: FiscalYear(try object.needed("first").integer(yearsOfLines)))
        case .samePlace: return .samePlace(try object.needed("place").string())
        case .sameDocument: return .sameDocument(try object.needed("source").string())
        case .sameDepartment: return .sameDepartment(try object.needed("department").string())
        case .similarNames: return .similarNames
        case .decision: return .decision(source: try object.needed("source").string(), line: try object.line(of: "line"))
        }
    }
}
