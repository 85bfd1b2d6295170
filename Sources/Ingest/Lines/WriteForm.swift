extension JSONWriter {
    /// The members that say a form. What the form does not have is left out.
    mutating func form(_ form: ProjectForm) {
        text("source", form.source)
        integer("ordinal", form.ordinal)
        integer("first_line", form.firstLine)
        integer("last_line", form.lastLine)
        word("kind", form.kind.rawValue)
        if let year = form.fiscalYear { integer("fiscal_year", year.number) }
        if let evidence = form.yearEvidence { word("year_evidence", evidence.word) }
        if case .narrative(let times) = form.yearEvidence { integer("year_mentions", times) }
        object("fields") { $0.readings(form) }
        if !form.indicators.isEmpty { array("indicators", form.indicators) { $0.indicator($1) } }
        if !form.narratives.isEmpty {
            array("narratives", form.narratives) { json, narrative in
                json.object { json in
                    json.text("label", narrative.label)
                    json.lines(of: narrative)
                }
            }
        }
        if !form.notes.isEmpty { passages("notes", form.notes) }
        if !form.unclaimed.isEmpty { passages("unclaimed", form.unclaimed) }
    }

    private mutating func readings(_ form: ProjectForm) {
        for field in TextField.allCases { reading(field.rawValue, form[field]) { $0.text("text", $1) } }
        for field in DateField.allCases { reading(field.rawValue, form[field]) { $0.word("date", $1.description) } }
        for field in AmountField.allCases { reading(field.rawValue, form[field]) { $0.integer("fen", $1.fen) } }
        for field in NumberField.allCases { reading(field.rawValue, form[field]) { $0.word("number", $1.description) } }
    }

    private mutating func reading<Value>(_ key: String, _ reading: Reading<Value>, _ write: (inout JSONWriter, Value) -> Void) {
        guard let line = reading.line else { return }
        object(named: key) { json in
            json.integer("line", line)
            if let value = reading.value { write(&json, value) } else { json.word("state", reading.state.rawValue) }
        }
    }

    private mutating func passages(_ key: StaticString, _ passages: [Passage]) {
        array(key, passages) { json, passage in
            json.object { json in
                json.integer("line", passage.line)
                json.text("text", passage.text)
            }
        }
    }

    private mutating func lines(of narrative: Narrative) {
        array("lines") { json in
            narrative.eachPackedLine { line, packed in
                json.object { json in
                    json.integer("line", line)
                    packed.withUnsafeBufferPointer { json.packedText("text", $0) }
                }
                return true
            }
        }
    }

    private mutating func indicator(_ indicator: Indicator) {
        object { json in
            json.integer("line", indicator.line)
            json.filled("level1", indicator.level1)
            json.number("level1_maximum", indicator.level1Maximum)
            json.filled("level2", indicator.level2)
            json.filled("level3", indicator.level3)
            if let target = indicator.target { json.object("target") { $0.target(target) } }
            json.filled("actual", indicator.actual)
            json.number("weight", indicator.weight)
            json.number("score", indicator.score)
            json.filled("explanation", indicator.explanation)
            json.filled("remark", indicator.remark)
        }
    }

    private mutating func target(_ target: IndicatorTarget) {
        if let comparison = target.comparison { word("comparison", comparison.rawValue) }
        number("value", target.value)
        filled("unit", target.unit)
        filled("text", target.text)
    }

    /// Empty text is left out.
    mutating func filled(_ key: StaticString, _ text: Text) {
        if !text.isEmpty { self.text(key, text) }
    }

    /// As text, since a JSON number does not keep its decimals.
    private mutating func number(_ key: StaticString, _ number: PrintedNumber?) {
        if let number { word(key, number.description) }
    }
}

extension YearEvidence {
    /// As in `forms.csv`.
    package var word: String {
        switch self {
        case .title: "title"
        case .planDates: "plan_dates"
        case .narrative: "narrative"
        case .siblings: "siblings"
        case .option: "option"
        }
    }
}
