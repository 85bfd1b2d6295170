/// The numbers of a row of indicators, each of which may be missing: all digits, then all decimals, in 40 bytes rather than 64.
struct NumbersOfRow: Hashable, Sendable {
    enum Column {
        case level1Maximum
        case target
        case weight
        case score
    }

    private var maximumDigits: Int64 = 0
    private var targetDigits: Int64 = 0
    private var weightDigits: Int64 = 0
    private var scoreDigits: Int64 = 0
    private var maximumPlaces = missing
    private var targetPlaces = missing
    private var weightPlaces = missing
    private var scorePlaces = missing

    subscript(column: Column) -> PrintedNumber? {
        get {
            switch column {
            case .level1Maximum: number(maximumDigits, maximumPlaces)
            case .target: number(targetDigits, targetPlaces)
            case .weight: number(weightDigits, weightPlaces)
            case .score: number(scoreDigits, scorePlaces)
            }
        }
        set {
            let (digits, places) = (newValue?.digits ?? 0, newValue.map { Int16($0.decimals) } ?? missing)
            switch column {
            case .level1Maximum: (maximumDigits, maximumPlaces) = (digits, places)
            case .target: (targetDigits, targetPlaces) = (digits, places)
            case .weight: (weightDigits, weightPlaces) = (digits, places)
            case .score: (scoreDigits, scorePlaces) = (digits, places)
            }
        }
    }
}

/// The decimals of a number that is not there.
private let missing: Int16 = -1

private func number(_ digits: Int64, _ places: Int16) -> PrintedNumber? {
    places == missing ? nil : PrintedNumber(digits: digits, decimals: Int(places))
}
