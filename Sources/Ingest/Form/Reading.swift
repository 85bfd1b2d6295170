/// A line of a source document, counted from 1. Every figure and text of a form carries the line it was read on.
package typealias LineNumber = Int

/// What a form says under one label. A blank, a printed value and a label that is not on the form are three things.
package enum Reading<Value: Sendable>: Sendable {
    /// The form does not print the label.
    case notOnForm
    /// The label is printed on `line`, its cell is empty.
    case blank(line: LineNumber)
    /// The value, read on `line`.
    case printed(Value, line: LineNumber)
    /// Something is printed on `line` that cannot be read as such a value; a finding says what.
    case unreadable(line: LineNumber)
}

extension Reading {
    /// The printed value; nil when blank, unreadable or not on the form.
    package var value: Value? {
        if case .printed(let value, _) = self { return value }
        return nil
    }

    /// The line of the value, or of the label beside the empty cell; nil when the form does not print the label.
    package var line: LineNumber? {
        switch self {
        case .notOnForm: nil
        case .blank(let line), .printed(_, let line), .unreadable(let line): line
        }
    }
}

extension Reading: Equatable where Value: Equatable {}
