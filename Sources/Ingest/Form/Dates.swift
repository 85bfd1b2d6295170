/// A fiscal year (年度): the calendar year of a Chinese budget.
package struct FiscalYear: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int

    /// The years that a title, a text or the user may say. Another number is taken for something else.
    package static let ofForms = 1990...2100

    package init(_ number: Int) { self.number = number }

    package static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.number < right.number }
    package var description: String { String(number) }
    package var previous: FiscalYear { FiscalYear(number - 1) }
}

/// Why a form was given its fiscal year, in the order in which the sources are tried.
package enum YearEvidence: Hashable, Sendable {
    /// The title says it: `（2020年度）`.
    case title
    /// 计划开始日期 and 计划完成日期 lie in one year.
    case planDates
    /// The narrative of an evaluation names this year most: `times` times.
    case narrative(times: Int)
    /// The other forms of the same document agree on it.
    case siblings
    /// The user said it: `--fiscal-year FILE=YEAR`.
    case option
}

/// A date printed on a form (计划开始日期, 计划完成日期, 自评时间). A month without a day is not a date.
package struct FormDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let shortYear: Int32
    private let shortMonth: Int8
    private let shortDay: Int8

    package init(year: Int, month: Int, day: Int) {
        shortYear = Int32(year)
        shortMonth = Int8(month)
        shortDay = Int8(day)
    }

    package var year: Int { Int(shortYear) }
    package var month: Int { Int(shortMonth) }
    package var day: Int { Int(shortDay) }

    package static func < (left: FormDate, right: FormDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// ISO 8601: `2020-01-31`.
    package var description: String {
        let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
}
