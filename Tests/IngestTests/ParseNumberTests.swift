import Testing

@testable import Ingest

struct ParseNumberTests {
    private func read(_ text: String) -> String {
        switch parseNumber(Array(text.utf8), 0..<text.utf8.count) {
        case .notANumber: "not a number"
        case .tooLarge: "too large"
        case .number(let token): "\(token.printed)" + String(decoding: Array(text.utf8)[token.end...], as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ("0", "0"), ("0.00", "0.00"), ("7,500,000", "7500000"), ("7500000", "7500000"), ("7,500,000.00", "7500000.00"),
            ("12,345.6", "12345.6"),
            ("７，５００．００", "7500.00"), ("-5", "-5"), ("－5.0", "-5.0"), ("0.05", "0.05"), ("-0.05", "-0.05"), ("007", "7"),
            ("123456789012345678", "123456789012345678"), ("90%", "90%"), ("250万元", "250万元"), ("1.5-2", "1.5-2"),
        ])
    func `a number is read in full or half width, with separators in threes or none`(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(
        arguments: [
            "1,23,456", "7,500,", "7,50O,000", "75,00", "7500,000", ",500", "7,,500", "1,5000", "", "-", ".5", "5.", "--5", "x1",
            "1,000,00.00",
            "1,234.5,6", "0,5", "333，900,000.00", "333,900，000",
        ])
    func `digits that no reader should trust are no number`(text: String) {
        let result = read(text)
        #expect(result == "not a number" || !result.allSatisfy { $0.isNumber || $0 == "." }, "\(result)")
    }

    @Test(arguments: ["1234567890123456789", "12345678901234567.89", "1,234,567,890,123,456,789", "0000000000000000000"])
    func `19 digits are too many`(text: String) {
        #expect(read(text) == "too large")
    }

    @Test(
        arguments: [
            (9000, 2, "90.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (-150, 1, "-15.0"), (7, 0, "7"), (0, 2, "0.00"),
        ] as [(Int64, Int, String)])
    func `a number prints as it was printed`(digits: Int64, decimals: Int, text: String) {
        #expect(PrintedNumber(digits: digits, decimals: decimals).description == text)
    }
}
