package import Ingest

/// Stand-in: the sentence of a finding, for the rules that the executable makes itself.
package func sentence(for finding: Finding) -> String {
    switch finding.rule {
    case .emptyFile: "the file is empty"
    case .notText: "not a text document: it begins with \(finding.found)"
    case .lineTooLong: "a line longer than \(finding.expected); the file was not read"
    case .noForm: "no form was found in this document"
    case .unreadablePath: "cannot be read: \(finding.found)"
    case .directoryLoop: "a folder that leads back to \(finding.found); not followed"
    default: finding.rule.rawValue
    }
}

/// `file:line: error: sentence`, without the line where the finding is about the whole document.
package func errorLine(for finding: Finding) -> String {
    let place = finding.line.map { "\(finding.source):\($0)" } ?? finding.source.description
    return "\(place): \(finding.rule.severity.rawValue): \(sentence(for: finding))"
}
