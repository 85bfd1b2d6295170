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
        if form.isBudgetAdjusted { word("budget_stage", adjustedStage) }
        object("fields") { $0.readings(form) }
        let rows = form.indicatorRows
        if !rows.isEmpty { array("indicators", rows.indices) { $0.indicator(rows, $1) } }
        let narratives = form.narratives
        if !narratives.isEmpty {
            array("narratives", narratives) { json, narrative in
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
        form.eachText { reading($0.rawValue, $1) { $0.text("text", $1) } }
        form.eachDate { reading($0.rawValue, $1) { $0.word("date", $1.description) } }
        form.eachAmount { reading($0.rawValue, $1) { $0.integer("fen", $1.fen) } }
        form.eachNumber { reading($0.rawValue, $1) { $0.printed("number", $1) } }
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
                    json.packedText("text", packed)
                }
                return true
            }
        }
    }

    private mutating func indicator(_ table: PackedIndicators, _ row: Int) {
        object { json in
            json.integer("line", Int(table.number(.line, ofRow: row)))
            table.withText(.level1, ofRow: row) { json.string("level1", $0) }
            json.number("level1_maximum", table.printedNumber(.maximumDigits, .maximumDecimals, ofRow: row))
            table.withText(.level2, ofRow: row) { json.string("level2", $0) }
            table.withText(.level3, ofRow: row) { json.string("level3", $0) }
            if table.number(.sign, ofRow: row) > 0 { json.object("target") { $0.target(table, row) } }
            table.withText(.actual, ofRow: row) { json.string("actual", $0) }
            json.number("weight", table.printedNumber(.weightDigits, .weightDecimals, ofRow: row))
            json.number("score", table.printedNumber(.scoreDigits, .scoreDecimals, ofRow: row))
            table.withText(.explanation, ofRow: row) { json.string("explanation", $0) }
            table.withText(.remark, ofRow: row) { json.string("remark", $0) }
        }
    }

    private mutating func target(_ table: PackedIndicators, _ row: Int) {
        if let comparison = table.comparison(ofRow: row) { word("comparison", comparison.rawValue) }
        number("value", table.printedNumber(.targetDigits, .targetDecimals, ofRow: row))
        table.withText(.targetUnit, ofRow: row) { string("unit", $0) }
        table.withText(.targetText, ofRow: row) { string("text", $0) }
    }

    /// Empty text is left out.
    mutating func filled(_ key: StaticString, _ text: Text) {
        if !text.isEmpty { self.text(key, text) }
    }

    private mutating func number(_ key: StaticString, _ number: PrintedNumber?) {
        if let number { printed(key, number) }
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

/// Of a budget that is 全年预算数.
let adjustedStage = "adjusted"
