extension CellText {
    /// Reads a date: 2024-01-01, 2026/1/1, 2024.1.1, 2024年1月1日, 20240101. Impossible days, and text around the date, make it none.
    func parseDate(_ text: Text) -> FormDate? {
        let words = foldedScalars(text)
        guard words.allSatisfy({ $0 >= 48 && $0 <= 57 || dateSigns.contains($0) }) else { return nil }
        return dates(in: words).first
    }

    /// The dates of a text in order; for 2024-01-01至2024-12-31 both.
    func dates(in text: Text) -> [FormDate] { dates(in: foldedScalars(text)) }

    private func dates(in words: [UInt32]) -> [FormDate] {
        var reader = DateReader()
        for scalar in words { reader.take(scalar) }
        reader.closeNumber()
        return reader.found
    }
}

private let dateSigns = ScalarSet("-/.年月日")

/// Collects a year of four digits, a month and a day of at most two, or all in eight digits.
private struct DateReader {
    var found: [FormDate] = []
    private var numbers: [Int] = []
    private var number = 0
    private var length = 0

    mutating func take(_ scalar: UInt32) {
        if scalar >= 48, scalar <= 57 {
            number = length < 9 ? number * 10 + Int(scalar) - 48 : number
            length += 1
        } else {
            closeNumber()
            if !dateSigns.contains(scalar) { numbers = [] }
        }
    }

    mutating func closeNumber() {
        defer { (number, length) = (0, 0) }
        switch (length, numbers.count) {
        case (0, _): return
        case (8, 0): numbers = [number / 10000, number / 100 % 100, number % 100]
        case (4, 0), (1...2, 1...2): numbers.append(number)
        case (4, _): numbers = [number]
        default: numbers = []
        }
        if numbers.count == 3 {
            if let date = FormDate(checked: numbers[0], numbers[1], numbers[2]) { found.append(date) }
            numbers = []
        }
    }
}

extension FormDate {
    /// nil when there is no such day between 1950 and 2150.
    init?(checked year: Int, _ month: Int, _ day: Int) {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1950...2150).contains(year), (1...12).contains(month), day >= 1, day <= lengths[month - 1] else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
