import Testing

@testable import Ingest

struct ParseDateTests {
    private let text = CellText(bytes: [])

    @Test(arguments: ["2024-01-05", "2024/1/5", "2024.1.5", "2024年1月5日", "20240105", "２０２４－０１－０５", "2024 年 1 月 5 日", "2024-1-5日"])
    func `a date is read in all its forms`(printed: String) {
        #expect(text.parseDate(Text(printed)) == FormDate(year: 2024, month: 1, day: 5))
    }

    @Test(
        arguments: [
            "2024-01", "2024年", "2024-02-30", "2023-02-29", "1900-02-28", "2024-13-01", "2024-00-10", "2024-01-00", "12-31", "长期", "",
        ])
    func `a month without a day or a day that does not exist is no date`(printed: String) {
        #expect(text.parseDate(Text(printed)) == nil)
    }

    @Test(
        arguments: [
            "2024-01-01至2024-12-31", "2024.1.1-2024.12.31", "2024年1月1日—2024年12月31日", "2024-01-01 ~ 2024-12-31", "20240101-20241231",
        ])
    func `a period has two dates`(printed: String) {
        #expect(text.dates(in: Text(printed)).map(\.description) == ["2024-01-01", "2024-12-31"])
    }

    @Test(arguments: [
        "2024年1月1日—2024年12月31日", "2024年1月-12月", "2024年1-6月", "2024年1-12", "2024.1-12", "2024-01-01-15", "2024-01-01-2024",
    ])
    func `what may be several dates is none`(printed: String) {
        #expect(text.parseDate(Text(printed)) == nil)
    }

    @Test(arguments: ["2023年1-6月；2024年1-6月", "2023年1月-12月，2024年1月-12月", "2024年1月1日—12月"])
    func `months are no days`(printed: String) {
        #expect(text.dates(in: Text(printed)).count < 2)
    }

    @Test(arguments: [("2024-02-29", true), ("2100-02-29", false), ("2000-02-29", true)])
    func `29 February is a day of leap years`(printed: String, exists: Bool) {
        #expect((text.parseDate(Text(printed)) != nil) == exists)
    }

    @Test(arguments: ["2024-01-011", "202401055", "2024-01-01x"])
    func `a date with other characters at its digits is no date`(printed: String) {
        #expect(text.parseDate(Text(printed)) == nil)
    }
}
