extension CellText {
    /// Reads a date: 2024-01-01, 2026/1/1, 2024.1.1, 2024年1月1日, 20240101. Impossible days, and text around the date, make it none.
    func parseDate(_ text: Text) -> FormDate? {
        guard everyScalar(text.utf8, text.utf8.indices, { isDigit($0) || dateSigns.contains($0) }) else { return nil }
        return dates(in: text).first
    }

    /// The dates of a text in order; for 2024-01-01至2024-12-31 both.
    func dates(in text: Text) -> [FormDate] {
        var reader = DateReader()
        for scalar in FoldedScalars(text.utf8, text.utf8.indices) { reader.take(scalar) }
        reader.closeNumber()
        return reader.found
    }
}

private let dateSigns = ScalarSet("-/.年月日")

/// Collects a year of four digits, a month and a day of at most two, or all in eight digits.
private struct DateReader {
    var found: [FormDate] = []
    /// The year and the month, as far as they were read.
    private var year: Int?
    private var month: Int?
    private var number = 0
    private var length = 0

    mutating func take(_ scalar: UInt32) {
        if isDigit(scalar) {
            number = length < 9 ? number * 10 + digitValue(scalar) : number
            length += 1
        } else {
            closeNumber()
            if !dateSigns.contains(scalar) { (year, month) = (nil, nil) }
        }
    }

    mutating func closeNumber() {
        defer { (number, length) = (0, 0) }
        switch (length, year, month) {
        case (0, _, _): return
        case (8, nil, _): add(number / 10000, number / 100 % 100, number % 100)
        case (4, _, _): (year, month) = (number, nil)
        case (1...2, _?, nil): month = number
        case (1...2, let year?, let month?): add(year, month, number)
        default: (year, month) = (nil, nil)
        }
    }

    private mutating func add(_ year: Int, _ month: Int, _ day: Int) {
        if let date = FormDate(checked: year, month, day) { found.append(date) }
        (self.year, self.month) = (nil, nil)
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
