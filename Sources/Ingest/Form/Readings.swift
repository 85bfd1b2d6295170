/// The readings of the fields that a form prints.
struct Readings<Field: CaseIterable & Equatable & Sendable, Value: Sendable>: Sendable {
    /// The reading of a field, in half the room that a `Reading` takes.
    private struct Printed {
        /// nil where nothing is printed that can be read.
        var value: Value?
        var line: Int32
        var field: Field
        var isBlank: Bool

        init(_ field: Field, _ reading: Reading<Value>, line: LineNumber) {
            self.line = Int32(line)
            self.field = field
            value = reading.value
            isBlank = if case .blank = reading { true } else { false }
        }

        var reading: Reading<Value> {
            if let value { return .printed(value, line: LineNumber(line)) }
            return isBlank ? .blank(line: LineNumber(line)) : .unreadable(line: LineNumber(line))
        }
    }

    /// In the order of the cases, so that equal readings are equal whatever was read first.
    private var printed: [Printed] = []

    subscript(field: Field) -> Reading<Value> {
        get {
            for own in printed.indices where printed[own].field == field { return printed[own].reading }
            return .notOnForm
        }
        set {
            var place = 0
            for earlier in Field.allCases {
                if earlier == field || place == printed.count { break }
                if printed[place].field == earlier { place += 1 }
            }
            if place < printed.count, printed[place].field == field { printed.remove(at: place) }
            guard let line = newValue.line else { return }
            if printed.isEmpty { printed.reserveCapacity(8) }
            printed.insert(Printed(field, newValue, line: line), at: place)
        }
    }

    /// The line of a field's reading, without a copy of its value; nil where the form does not print the label.
    func line(of field: Field) -> LineNumber? {
        for own in printed.indices where printed[own].field == field { return LineNumber(printed[own].line) }
        return nil
    }

    /// What a field's reading is, without a copy of its value.
    func state(of field: Field) -> ReadingState {
        for own in printed.indices where printed[own].field == field {
            return printed[own].value != nil ? .printed : printed[own].isBlank ? .blank : .unreadable
        }
        return .notOnForm
    }

    /// Hands over each reading, in the order of the cases.
    func each(_ take: (Field, Reading<Value>) -> Void) {
        for own in printed { take(own.field, own.reading) }
    }

    mutating func leaveNoRoom() { printed.leaveNoRoom() }

    mutating func replaceValues(_ replace: (inout Value) -> Void) {
        for own in printed.indices {
            guard var value = printed[own].value else { continue }
            replace(&value)
            printed[own].value = value
        }
    }
}
