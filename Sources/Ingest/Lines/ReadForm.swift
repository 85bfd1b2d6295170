extension JSONValue {
    /// The form that a line says.
    func form() throws(LineError) -> ProjectForm {
        let first = try line(of: "first_line")
        var form = ProjectForm(
            source: try needed("source").string(), ordinal: try line(of: "ordinal"), kind: try needed("kind").word(FormKind.self),
            firstLine: first, lastLine: try needed("last_line").integer(first...mostLines))
        form.fiscalYear = try year(of: "fiscal_year")
        form.yearEvidence = try yearEvidence()
        if form.fiscalYear != nil, form.yearEvidence == nil { throw .missing(key: "year_evidence") }
        if form.fiscalYear == nil, form.yearEvidence != nil { throw .missing(key: "fiscal_year") }
        form.isBudgetAdjusted = try isBudgetAdjusted()
        for (name, value) in try needed("fields").members() { try value.reading(name.description, into: &form) }
        form.indicators = try elements(of: "indicators") { value throws(LineError) in try value.indicator() }
        form.narratives = try elements(of: "narratives") { value throws(LineError) in try value.narrative() }
        form.notes = try passages(of: "notes")
        form.unclaimed = try passages(of: "unclaimed")
        return form
    }

    private func isBudgetAdjusted() throws(LineError) -> Bool {
        guard let stage = try member("budget_stage")?.string() else { return false }
        guard stage.description == adjustedStage else { throw .unknownWord(key: "budget_stage", stage) }
        return true
    }

    private func yearEvidence() throws(LineError) -> YearEvidence? {
        guard let value = try member("year_evidence") else { return nil }
        let word = try value.string()
        if word.description == YearEvidence.narrative(times: 0).word {
            return .narrative(times: try needed("year_mentions").integer(1...mostLines))
        }
        let others: [YearEvidence] = [.title, .planDates, .siblings, .option]
        guard let evidence = others.first(where: { $0.word == word.description }) else { throw .unknownWord(key: "year_evidence", word) }
        return evidence
    }

    /// Reads one member of `fields`.
    private func reading(_ name: String, into form: inout ProjectForm) throws(LineError) {
        if let field = TextField(rawValue: name) {
            guard form[field].state == .notOnForm else { throw .givenTwice(key: name) }
            form[field] = try reading("text") { value throws(LineError) in
                let text = try value.string()
                guard text.utf8.count <= longestField else { throw .outOfRange(key: name) }
                return text
            }
        } else if let field = AmountField(rawValue: name) {
            guard form[field].state == .notOnForm else { throw .givenTwice(key: name) }
            form[field] = try reading("fen") { value throws(LineError) in Amount(fen: try value.integer(-mostFen...mostFen)) }
        } else if let field = DateField(rawValue: name) {
            guard form[field].state == .notOnForm else { throw .givenTwice(key: name) }
            form[field] = try reading("date") { value throws(LineError) in try value.date() }
        } else if let field = NumberField(rawValue: name) {
            guard form[field].state == .notOnForm else { throw .givenTwice(key: name) }
            form[field] = try reading("number") { value throws(LineError) in try value.printedNumber() }
        } else {
            throw .unknownWord(key: "fields", Text(name))
        }
    }

    private func reading<Value>(_ key: StaticString, _ read: (JSONValue) throws(LineError) -> Value) throws(LineError) -> Reading<Value> {
        let object = try object()
        let line = try line(of: "line")
        guard let value = try object.member(key) else { return try object.needed("state").state(on: line) }
        if try object.member("state") != nil { throw .givenTwice(key: "state") }
        return .printed(try read(value), line: line)
    }

    /// A reading without a value.
    private func state<Value>(on line: LineNumber) throws(LineError) -> Reading<Value> {
        switch try word(ReadingState.self) {
        case .blank: return .blank(line: line)
        case .unreadable: return .unreadable(line: line)
        case .printed, .notOnForm: throw .unknownWord(key: key.description, try string())
        }
    }

    private func narrative() throws(LineError) -> Narrative {
        _ = try object()
        return Narrative(label: try needed("label").string(), passages: try passages(of: "lines"))
    }

    private func passages(of key: StaticString) throws(LineError) -> [Passage] {
        try elements(of: key) { value throws(LineError) in
            let object = try value.object()
            return Passage(text: try object.needed("text").string(), line: try object.line(of: "line"))
        }
    }
}

/// The largest amount that is read from a form, either way.
private let mostFen: Int64 = 1_000_000_000_000_000_00
