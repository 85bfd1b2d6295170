import Ingest

/// Findings about the decisions file.
func chineseDecisionSentence(for finding: Finding) -> String {
    switch finding.rule {
    case .decisionNotReadable: notReadable(finding)
    case .decisionMatchesNothing: "\(finding.subject)未予采用：" + matchesNothing(finding)
    case .decisionMatchesSeveral: "\(finding.subject)未予采用：\(named(finding))可能指\(finding.found)个项目中的任何一个，请写明年度和单位"
    case .decisionsContradict: "\(finding.found)与\(chinesePlace(finding))的\(finding.expected)相互矛盾，均未采用"
    default: "\(quoted(finding.found))与\(quoted(finding.expected))按决定作为两个单位"
    }
}

private func notReadable(_ finding: Finding) -> String {
    switch finding.subject {
    case "decision": "\(quoted(finding.found))不是决定，应为confirm、reject、new、same_unit或different_unit"
    case _ where finding.found.isEmpty: "决定缺少\(finding.subject.isEmpty ? "一格" : "\(finding.subject)")"
    case _ where finding.expected.isEmpty: "\(finding.subject)列的\(quoted(finding.found))不是年度"
    default: "\(finding.subject)列的\(finding.found)不在from_year列的\(finding.expected)之后"
    }
}

private func matchesNothing(_ finding: Finding) -> String {
    if finding.project.isEmpty {
        return finding.found.isEmpty
            ? "没有一张表的单位名称是\(quoted(finding.unit))" : "\(quoted(finding.found))与\(quoted(finding.expected))是同一个名称"
    }
    if finding.expected.isEmpty { return "没有\(named(finding))的表" }
    return "\(quoted(finding.project))属于\(quoted(finding.found))，与\(quoted(finding.expected))不是同一单位"
}

/// `“B”2020年的“A”`
private func named(_ finding: Finding) -> String {
    let unit = finding.unit.isEmpty ? "" : quoted(finding.unit)
    let owner = unit + (finding.fiscalYear.map { "\($0)年" } ?? "")
    return (owner.isEmpty ? "" : owner + "的") + quoted(finding.project)
}
