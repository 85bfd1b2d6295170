/// A row of a form's table of indicators, looked at where it is packed: what is asked for is made, and nothing else.
package struct PackedIndicator: Sendable {
    let table: PackedIndicators
    /// Who looks at many rows moves from one to the next. Below 0 there is no row: all texts are empty, all numbers nil.
    package var row: Int

    package init(of table: PackedIndicators, row: Int) {
        self.table = table
        self.row = row
    }

    package var isThere: Bool { row >= 0 }

    /// What follows means what it means in `Indicator`.
    package var level1: Text { table.text(.level1, ofRow: row) }
    package var level2: Text { table.text(.level2, ofRow: row) }
    package var level3: Text { table.text(.level3, ofRow: row) }
    package var actual: Text { table.text(.actual, ofRow: row) }
    package var explanation: Text { table.text(.explanation, ofRow: row) }
    package var remark: Text { table.text(.remark, ofRow: row) }
    package var line: LineNumber { LineNumber(table.number(.line, ofRow: row)) }
    package var level1Maximum: PrintedNumber? { table.printedNumber(.maximumDigits, .maximumDecimals, ofRow: row) }
    package var weight: PrintedNumber? { table.printedNumber(.weightDigits, .weightDecimals, ofRow: row) }
    package var score: PrintedNumber? { table.printedNumber(.scoreDigits, .scoreDecimals, ofRow: row) }

    /// Whether it has a target, be it words.
    package var hasTarget: Bool { table.number(.sign, ofRow: row) > 0 }
    /// The parts of its target; empty or nil where it has none.
    package var targetText: Text { table.text(.targetText, ofRow: row) }
    package var targetUnit: Text { table.text(.targetUnit, ofRow: row) }
    package var targetValue: PrintedNumber? { table.printedNumber(.targetDigits, .targetDecimals, ofRow: row) }
    package var comparison: Comparison? { table.comparison(ofRow: row) }

    package var target: IndicatorTarget? { table.target(ofRow: row) }

    /// All of it.
    package var indicator: Indicator {
        var indicator = Indicator(
            level1: level1, level2: level2, level3: level3, target: target, actual: actual, weight: weight, score: score,
            explanation: explanation, remark: remark, line: line)
        indicator.level1Maximum = level1Maximum
        return indicator
    }
}
