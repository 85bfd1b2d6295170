package import Ingest

/// The sentence of a finding, without its place: plain text on one line.
package func sentence(for finding: Finding, in language: Language) -> String {
    switch language {
    case .english: englishSentence(for: finding)
    case .chinese: chineseSentence(for: finding)
    }
}

/// `file:line: error: sentence`, without the line where there is none and without the file where there is none;
/// the word is the finding's severity. The colons are those that programs look for, in every language.
package func errorLine(for finding: Finding, in language: Language) -> String {
    let place = [singleLine(finding.source), finding.line.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: ":")
    return [place, word(for: finding.rule.severity, in: language), sentence(for: finding, in: language)].filter { !$0.isEmpty }
        .joined(separator: ": ")
}

/// `error`, `warning`, `note`
package func word(for severity: Severity, in language: Language) -> String { say(.severity(severity), in: language) }
