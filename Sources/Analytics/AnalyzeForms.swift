package import Ingest

/// Puts the forms of all documents into one time series per project.
///
/// The steps, in order: the bodies behind the printed unit names, the projects of each, what is common to all, and then body by body, on all
/// processors, what became of its projects and what an auditor looks for in its forms (`analyzeBody`); last what only whole documents tell.
/// - Parameters:
///   - documents: as read. Where nobody else holds them, their running text gives way to the results; else its forms are copied.
///   - decisions: what the user has settled; it outranks all evidence.
///   - changeThreshold: a budget's change of at least so much is a finding.
///   - census: what the whole collection tells, where the documents are a part of it with all forms of each of its bodies; nil where they are all.
/// - Returns: the same value whatever the order of `documents`.
package func analyzeForms(
    _ documents: consuming [IngestedDocument], decisions: Decisions = Decisions(), changeThreshold: Percent = .usualThreshold,
    census: Census? = nil
) -> Analysis {
    let ordered = ownAndInOrder(documents)
    let forms = allForms(ordered)
    var findings = ordered.flatMap(\.findings)
    findings += decisions.findings

    let recognised = census?.recogniseBodies(forms) ?? recogniseBodies(forms, decisions: decisions)
    findings += recognised.findings
    let groups = recognised.groups
    let projects = concurrently(groups.count, size: { groups[$0].forms.count }) { group in
        projectYears(groups[group].forms.map { forms[$0] })
    }
    let (decided, unmatched) = matchDecisions(decisions, groups, projects)
    findings += unmatched
    let surroundings = Surroundings(
        commonness: census?.known ?? Commonness(projects),
        years: census?.names?.years ?? Set(forms.compactMap(\.fiscalYear)).sorted(), units: recognised.decided,
        changeThreshold: changeThreshold)
    var analyzed = concurrently(groups.count, size: { groups[$0].forms.count }) { group in
        analyzeBody(groups[group], groups[group].forms.map { forms[$0] }, projects[group], decided[group], surroundings)
    }
    findings += analyzed.flatMap(\.findings)
    analyzed.sort { ($0.body.name, $0.body.firstPlace) < ($1.body.name, $1.body.firstPlace) }
    let audit = runAudit(ordered.map(\.forms), ofBodies: analyzed.map(\.audit))
    findings += census == nil ? audit.findings : withSiblingsElsewhere(audit.findings, ordered)
    return Analysis(
        sources: ordered.map(\.source), forms: forms, bodies: analyzed.map(\.body), decisions: decisions.rows, findings: inOrder(findings),
        audit: audit.counts, changeThreshold: changeThreshold, figureYearsOfAll: census?.names?.figureYears)
}

/// The documents in order of their paths, with forms that nobody else holds.
private func ownAndInOrder(_ documents: consuming [IngestedDocument]) -> [IngestedDocument] {
    documents.sort { $0.source < $1.source }
    for document in documents.indices {
        for form in documents[document].forms.indices { documents[document].forms[form].becomeOwn() }
    }
    return documents
}

/// In a list without spare room.
private func allForms(_ documents: [IngestedDocument]) -> [ProjectForm] {
    var forms: [ProjectForm] = []
    forms.reserveCapacity(documents.reduce(0) { $0 + $1.forms.count })
    for document in documents { forms += document.forms }
    return forms
}

extension Percent {
    /// Nearly a third more, or less.
    package static let usualThreshold = Percent(hundredths: 30_00)
}
