import Ingest

/// Why a document was not read, as facts.
enum ReadRefusal: Error, Equatable {
    case system(SystemError)
    /// A device or a pipe that was named like a file.
    case special
    /// Longer than `ReadLimits.document`.
    case tooLarge
    case notText(Foreign)
    /// The line, counted from 1, that is longer than `ReadLimits.line`.
    case lineTooLong(LineNumber)
}

/// What a file is that is not text, as far as its beginning says.
enum Foreign: String {
    case pdf = "it is a PDF file"
    case office = "it is a Word, Excel or ZIP file"
    case oldOffice = "it is an old Word or Excel file"
    case zeroByte = "it has zero bytes"
}

extension ReadRefusal {
    /// The finding that the report and standard error show.
    func finding(source: Text) -> Finding {
        switch self {
        case .system(let error): finding(.unreadablePath, source, found: error.sentence)
        case .special: finding(.unreadablePath, source, found: "it is a device or a pipe, not a file")
        case .tooLarge: finding(.unreadablePath, source, found: "it is larger than \(ReadLimits.document >> 20) MB")
        case .notText(let foreign): finding(.notText, source, found: foreign.rawValue)
        case .lineTooLong(let line):
            finding(.lineTooLong, source, line: line, found: "more than \(ReadLimits.line >> 20) MB")
        }
    }

    private func finding(_ rule: FindingRule, _ source: Text, line: LineNumber? = nil, found: String) -> Finding {
        var finding = Finding(rule, source: source, line: line)
        finding.found = Text(found)
        return finding
    }
}
