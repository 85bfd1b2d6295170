extension JSONValue {
    /// An element of `indicators`.
    func indicator() throws(LineError) -> Indicator {
        let object = try object()
        var indicator = Indicator(level3: try object.text(of: "level3"), line: try object.line(of: "line"))
        indicator.level1 = try object.text(of: "level1")
        indicator.level1Maximum = try object.number(of: "level1_maximum")
        indicator.level2 = try object.text(of: "level2")
        indicator.target = try object.member("target")?.target()
        indicator.actual = try object.text(of: "actual")
        indicator.weight = try object.number(of: "weight")
        indicator.score = try object.number(of: "score")
        indicator.explanation = try object.text(of: "explanation")
        indicator.remark = try object.text(of: "remark")
        return indicator
    }

    private func target() throws(LineError) -> IndicatorTarget {
        let object = try object()
        return IndicatorTarget(
            comparison: try object.member("comparison")?.word(Comparison.self), value: try object.number(of: "value"),
            unit: try object.text(of: "unit"), text: try object.text(of: "text"))
    }

    private func number(of key: StaticString) throws(LineError) -> PrintedNumber? { try member(key)?.printedNumber() }

    /// A decimal number as text, exactly as `PrintedNumber` prints it: `90.00`, `-0.5`; no exponent, no zero or plus in front, at most 18 digits.
    func printedNumber() throws(LineError) -> PrintedNumber {
        let text = try string()
        let digits = text.utf8.filter { $0 != ASCII.period }
        guard let value = Int64(String(decoding: digits, as: UTF8.self)), digits.count <= 19, value.magnitude < 1_000_000_000_000_000_000
        else { throw .outOfRange(key: key.description) }
        let decimals = text.utf8.firstIndex(of: ASCII.period).map { text.utf8.count - $0 - 1 } ?? 0
        let number = PrintedNumber(digits: value, decimals: decimals)
        guard Text(number.description) == text else { throw .outOfRange(key: key.description) }
        return number
    }

    /// `2020-01-31`, a day that there is.
    func date() throws(LineError) -> FormDate {
        let text = try string()
        let numbers = text.utf8.split(separator: ASCII.hyphen).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        guard numbers.count == 3, let date = FormDate(checked: numbers[0], numbers[1], numbers[2]), Text(date.description) == text else {
            throw .outOfRange(key: key.description)
        }
        return date
    }
}
