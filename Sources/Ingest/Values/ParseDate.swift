extension CellText {
    /// Reads a date: 2024-01-01, 2026/1/1, 2024.1.1, 2024年1月1日, 20240101. Impossible days, and anything beside the date, make it none: of
    /// 2024年1月1日—2024年12月31日 nobody knows which is meant.
    func parseDate(_ text: Text) -> FormDate? {
        guard everyScalar(text.utf8, text.utf8.indices, { isDigit($0) || dateSigns.contains($0) }) else { return nil }
        let read = readDates(text)
        return read.found.count == 1 && !read.hasOthers ? read.found[0] : nil
    }

    /// The dates of a text in order; for 2024-01-01至2024-12-31 both.
    func dates(in text: Text) -> [FormDate] { readDates(text).found }

    private func readDates(_ text: Text) -> DateReader {
        var reader = DateReader()
        for scalar in FoldedScalars(text.utf8, text.utf8.indices) { reader.take(scalar) }
        reader.closeNumber(before: nil)
        reader.forget()
        return reader
    }
}

private let dateSigns = ScalarSet("-/.年月日")

/// Collects a year of four digits, a month and a day of at most two, or all in eight digits. 月 behind the last of them says that it is no day, as in
/// 2024年1-6月, and so does a sign that is not the one behind the year.
private struct DateReader {
    private(set) var found: [FormDate] = []
    /// There are numbers that are no part of a date.
    private(set) var hasOthers = false
    /// The year and the month, as far as they were read, each with the sign behind it.
    private var year: (number: Int, sign: UInt32?)?
    private var month: (number: Int, sign: UInt32?)?
    private var number = 0
    private var length = 0

    mutating func take(_ scalar: UInt32) {
        if isDigit(scalar) {
            number = length < 9 ? number * 10 + digitValue(scalar) : number
            length += 1
        } else {
            closeNumber(before: scalar)
            if !dateSigns.contains(scalar) { forget() }
        }
    }

    /// Leaves what was read of a date.
    mutating func forget() {
        hasOthers = hasOthers || year != nil
        (year, month) = (nil, nil)
    }

    /// - Parameter sign: what stands behind the number; nil at the end.
    mutating func closeNumber(before sign: UInt32?) {
        defer { (number, length) = (0, 0) }
        switch (length, year, month) {
        case (0, _, _): return
        case (8, nil, _): add(number / 10000, number / 100 % 100, number % 100)
        case (4, _, _):
            forget()
            year = (number, sign)
        case (1...2, _?, nil): month = (number, sign)
        case (1...2, let year?, let month?) where sign != Chinese.month && areOfOneDate(year.sign, month.sign):
            add(year.number, month.number, number)
        default:
            forget()
            hasOthers = true
        }
    }

    private func areOfOneDate(_ behindYear: UInt32?, _ behindMonth: UInt32?) -> Bool {
        behindYear == Chinese.year ? behindMonth == Chinese.month : behindYear == behindMonth
    }

    private mutating func add(_ year: Int, _ month: Int, _ day: Int) {
        if let date = FormDate(checked: year, month, day) { found.append(date) } else { hasOthers = true }
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
