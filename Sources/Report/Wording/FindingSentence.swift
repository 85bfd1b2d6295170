package import Ingest

/// The sentence of a finding, without its place: plain text on one line.
package func sentence(for finding: Finding) -> String { sentence(for: finding, in: .english) }

/// `file:line: error: sentence`, without the line where there is none and without the file where there is none;
/// the word is the finding's severity.
package func errorLine(for finding: Finding) -> String {
    let place = [singleLine(finding.source), finding.line.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: ":")
    return [place, finding.rule.severity.rawValue, sentence(for: finding)].filter { !$0.isEmpty }.joined(separator: ": ")
}

func sentence(for finding: Finding, in language: Language) -> String {
    switch language {
    case .english: englishSentence(for: finding)
    }
}
