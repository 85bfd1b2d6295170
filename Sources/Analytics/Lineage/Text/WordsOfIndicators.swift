import Ingest

/// The words of the names of indicators: most names are met more than once, and numbered once.
struct WordsOfIndicators {
    private let indicators: NumberedIndicators
    /// By name: where its words are in `words`; nil before it is met.
    private var ranges: [Range<Int>?]
    private var words: [UInt32] = []
    /// Where a name is written as texts are compared, and its words.
    private var units: [UInt16] = []
    private var keys: [UInt64] = []

    init(_ indicators: NumberedIndicators) {
        self.indicators = indicators
        ranges = [Range<Int>?](repeating: nil, count: indicators.names.count)
    }

    /// - Parameters:
    ///   - forms: how many the project has.
    ///   - numbers: where the words of all its indicators go.
    /// - Returns: how many these are.
    mutating func number(_ project: Int, _ forms: Int, _ known: inout Numbering, to numbers: inout [UInt32]) -> Int {
        var count = 0
        for form in 0..<forms {
            for name in indicators.rows(of: project, form: form) {
                let range = ranges[Int(name)] ?? add(Int(name), &known)
                if numbers.count < count + range.count { numbers += [UInt32](repeating: 0, count: numbers.count + range.count) }
                for place in range {
                    numbers[count] = words[place]
                    count += 1
                }
            }
        }
        return count
    }

    private mutating func add(_ name: Int, _ known: inout Numbering) -> Range<Int> {
        let start = words.count
        units.removeAll(keepingCapacity: true)
        appendComparable(indicators.names[name].bytes, to: &units)
        let count = wordKeys(units, to: &keys)
        words.append(contentsOf: repeatElement(Numbering.none, count: count))
        known.number(keys[..<count], to: &words, from: start)
        ranges[name] = start..<words.count
        return start..<words.count
    }
}
