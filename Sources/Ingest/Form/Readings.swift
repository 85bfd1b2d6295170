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
            printed.removeAll { $0.field == field }
            guard let line = newValue.line else { return }
            let later = Field.allCases.drop { $0 != field }.dropFirst()
            if printed.isEmpty { printed.reserveCapacity(8) }
            let place = printed.firstIndex { later.contains($0.field) } ?? printed.count
            printed.insert(Printed(field, newValue, line: line), at: place)
        }
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
