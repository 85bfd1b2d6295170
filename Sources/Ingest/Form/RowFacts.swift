/// What a row of indicators holds besides texts, in 48 bytes: each number may be missing, all digits stand before all decimals.
///
/// Where many rows are gone through, `indicators[row].facts.weight` copies this alone; `indicators[row].weight` would hold and let go of every text
/// of the row.
package struct RowFacts: Hashable, Sendable {
    private var maximumDigits: Int64 = 0
    private var targetDigits: Int64 = 0
    private var weightDigits: Int64 = 0
    private var scoreDigits: Int64 = 0
    private var maximumPlaces = missing
    private var targetPlaces = missing
    private var weightPlaces = missing
    private var scorePlaces = missing
    private var shortLine: Int32
    /// The sign before the target; nil where none is printed, or there is no target.
    package var comparison: Comparison?
    /// Whether the row has a target, be it words.
    package var hasTarget = false

    init(line: LineNumber) { shortLine = Int32(line) }

    /// The line on which the indicator's name begins.
    package var line: LineNumber {
        get { LineNumber(shortLine) }
        set { shortLine = Int32(newValue) }
    }

    /// The section maximum that evaluations print behind `level1`, in points; nil when none is printed.
    package var level1Maximum: PrintedNumber? {
        get { number(maximumDigits, maximumPlaces) }
        set { (maximumDigits, maximumPlaces) = parts(newValue) }
    }

    /// The number of the target; nil where it has none, or there is no target.
    package var target: PrintedNumber? {
        get { number(targetDigits, targetPlaces) }
        set { (targetDigits, targetPlaces) = parts(newValue) }
    }

    /// In points; nil when blank or not provable.
    package var weight: PrintedNumber? {
        get { number(weightDigits, weightPlaces) }
        set { (weightDigits, weightPlaces) = parts(newValue) }
    }

    /// In points; nil when blank or not provable.
    package var score: PrintedNumber? {
        get { number(scoreDigits, scorePlaces) }
        set { (scoreDigits, scorePlaces) = parts(newValue) }
    }
}

/// The decimals of a number that is not there.
private let missing: Int16 = -1

private func number(_ digits: Int64, _ places: Int16) -> PrintedNumber? {
    places == missing ? nil : PrintedNumber(digits: digits, decimals: Int(places))
}

private func parts(_ number: PrintedNumber?) -> (digits: Int64, places: Int16) {
    (number?.digits ?? 0, number.map { Int16($0.decimals) } ?? missing)
}
