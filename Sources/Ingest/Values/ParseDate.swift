extension CellText {
    /// Reads a date: 2024-01-01, 2026/1/1, 2024.1.1, 2024年1月1日, 20240101. Impossible days are no dates.
    func parseDate(_ text: Text) -> FormDate? {
        dates(in: text).first
    }

    /// The dates of a text in order; for 2024-01-01至2024-12-31 both.
    func dates(in text: Text) -> [FormDate] {
        var found: [FormDate] = []
        var numbers: [Int] = []
        var number = 0
        var length = 0
        func close() {
            if length == 8, numbers.isEmpty {
                numbers = [number / 10000, number / 100 % 100, number % 100]
            } else if length > 0 {
                numbers.append(number)
            }
            number = 0
            length = 0
            if numbers.count == 3 {
                if let date = FormDate(checked: numbers[0], numbers[1], numbers[2]) { found.append(date) }
                numbers = []
            }
        }
        for scalar in foldedScalars(text) {
            switch scalar {
            case 48...57 where length < 8:
                number = number * 10 + Int(scalar) - 48
                length += 1
            case UInt32(ASCII.hyphen), UInt32(ASCII.slash), UInt32(ASCII.period), 0x5E74, 0x6708, 0x65E5:
                close()
            default:
                close()
                numbers = []
            }
        }
        close()
        return found
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
