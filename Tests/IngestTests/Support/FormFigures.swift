@testable import Ingest

extension ProjectForm {
    /// All that the form says, a cell a string, without places: equal for the same form wherever it was read.
    var figures: [String] {
        var output = ["kind \(kind.rawValue)", "year \(fiscalYear.map { "\($0)" } ?? "unknown")"]
        output += TextField.allCases.map { "\($0.rawValue) \(self[$0].state)" }
        output += DateField.allCases.map { "\($0.rawValue) \(self[$0].state)" }
        output += amountFigures
        output.append("rate \(declaredExecutionRate.state), total \(totalWeight.state) \(totalScore.state)")
        return output + indicators.map(\.figures)
    }

    /// The amounts in fen, a field a string.
    var amountFigures: [String] { AmountField.allCases.map { "\($0.rawValue) \(self[$0].state)" } }
}

extension Indicator {
    var figures: String {
        "\(level1)/\(level2)/\(level3) \(target.map { "\($0)" } ?? "no target") \(actual) \(weight.map { "\($0)" } ?? "-") \(score.map { "\($0)" } ?? "-")"
    }
}

extension Reading {
    /// The value without its line; blank, unreadable and not on the form are told apart.
    var state: String {
        switch self {
        case .notOnForm: "(not on form)"
        case .blank: "(blank)"
        case .unreadable: "(unreadable)"
        case .printed(let value, _): (value as? Amount).map { "\($0.fen)" } ?? "\(value)"
        }
    }
}

/// Reads a text as a document named `a.txt`.
func ingest(_ text: String, fiscalYear: FiscalYear? = nil) -> IngestedDocument {
    ingestDocument(Array(text.utf8), source: "a.txt", fiscalYear: fiscalYear)
}

/// All places that a document's forms and findings name.
func reportedLines(_ document: IngestedDocument) -> [LineNumber] {
    document.forms.flatMap(\.reportedLines) + document.findings.flatMap { [$0.line, $0.otherLine].compactMap(\.self) }
}

extension ProjectForm {
    /// All places that the form names.
    var reportedLines: [LineNumber] {
        let texts = TextField.allCases.map { self[$0].line }
        let dates = DateField.allCases.map { self[$0].line }
        let amounts = AmountField.allCases.map { self[$0].line }
        let others = [firstLine, lastLine, declaredExecutionRate.line, totalWeight.line, totalScore.line]
        return (texts + dates + amounts + others).compactMap(\.self) + indicators.map(\.line) + narratives.flatMap(\.passages).map(\.line)
            + unclaimed.map(\.line)
    }
}
