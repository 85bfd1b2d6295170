package import Ingest

/// Stand-in: the sentence of a finding, for the rules that the executable makes itself.
package func sentence(for finding: Finding) -> String {
    let detail = finding.found.isEmpty ? "" : ": \(finding.found)"
    return switch finding.rule {
    case .emptyFile: "the file is empty"
    case .notText: "this is not a text file" + detail
    case .lineTooLong: "a line is too long to be text" + detail
    case .noForm: "there is no project performance form in this file"
    case .unreadablePath: "cannot be read" + detail
    case .directoryLoop: "this folder leads back to itself through a link and was not read again"
    default: finding.rule.rawValue
    }
}

package func errorLine(for finding: Finding) -> String {
    let place = finding.line.map { "\(finding.source):\($0)" } ?? finding.source.description
    return "\(place): \(finding.rule.severity.rawValue): \(sentence(for: finding))"
}
