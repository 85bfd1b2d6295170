import Ingest
import Report

/// Where those messages are that are not printed.
enum RestOfMessages {
    /// In `findings.csv` of the report folder that is written.
    case report(Text)
    /// In the lines that are written.
    case lines
    /// In `findings.csv` of a report, which this command does not write.
    case otherReport
    /// Nowhere.
    case uncollected
}

/// Messages of which the first hundred of a document are printed and the others counted, so that a document that is wrong on every line does not
/// bury what is said of the others.
///
/// Those of a document come one after the other, in any number of calls.
struct BoundedMessages {
    static let mostOfOneSource = 100
    private let rest: RestOfMessages
    private var source: Text = .empty
    /// How many messages this source has so far.
    private var count = 0
    private var waiting: [String] = []

    init(rest: RestOfMessages) { self.rest = rest }

    mutating func add(_ finding: Finding) { add(from: finding.source, errorLine(for: finding, in: Messages.language)) }

    mutating func add(from source: Text, _ line: @autoclosure () -> String) {
        if source != self.source {
            endSource()
            self.source = source
        }
        count += 1
        if count <= Self.mostOfOneSource { waiting.append(line()) }
    }

    /// Says how many messages were only counted.
    mutating func endSource() {
        let more = count - Self.mostOfOneSource
        if more > 0 { waiting.append(Messages.line(source, .note, Notice.moreMessages(more, rest).sentence)) }
        count = 0
    }

    /// The lines to print since the last call.
    mutating func take() -> [String] {
        defer { waiting = [] }
        return waiting
    }
}
