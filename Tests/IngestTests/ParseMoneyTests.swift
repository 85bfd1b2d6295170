import Testing

@testable import Ingest

struct ParseMoneyTests {
    private func read(_ text: String, unit: MoneyUnit) -> String {
        let cells = CellText(bytes: Array(text.utf8))
        return switch cells.parseMoney(0..<text.utf8.count, unit: unit) {
        case .blank: "blank"
        case .amount(let amount): "\(amount.fen)"
        case .notANumber: "not a number"
        case .cutOff: "cut off"
        case .tooLarge: "too large"
        case .several: "several"
        }
    }

    @Test(
        arguments: [
            ("4109.86", .tenThousand, "4109860000"), ("4,109.862345", .tenThousand, "4109862345"), ("7,500,000.00", .yuan, "750000000"),
            ("0.1", .yuan, "10"), ("0.01", .yuan, "1"),
            ("250万元", .yuan, "250000000"), ("318.50①", .tenThousand, "318500000"), ("250万元[12]", .yuan, "250000000"),
            ("1,234.00⑵", .yuan, "123400"),
            ("250万", .million, "250000000"),
            ("3元", .tenThousand, "300"), ("1.5亿元", .yuan, "15000000000"), ("2百万元", .yuan, "200000000"), ("5千元", .yuan, "500000"),
            ("￥5", .yuan, "500"), ("¥5.00", .yuan, "500"), ("-20.5", .tenThousand, "-20500000"), ("0", .yuan, "0"),
            ("0.00", .tenThousand, "0"),
            ("2800000.0000", .yuan, "280000000"), ("5.280000000", .tenThousand, "5280000"),
            ("1\u{2009}234\u{202F}567.50", .yuan, "123456750"), ("12\u{A0}000", .yuan, "1200000"),
            ("12.5", .thousand, "1250000"), ("1", .million, "100000000"), ("1", .hundredMillion, "10000000000"),
        ] as [(String, MoneyUnit, String)])
    func `an amount is exact to the fen, in its own unit or the one in force`(text: String, unit: MoneyUnit, fen: String) {
        #expect(read(text, unit: unit) == fen)
    }

    @Test(
        arguments: [
            ("0.001", .yuan), ("702.400", .yuan), ("702.4001", .yuan), ("1.2345678", .tenThousand), ("7.500.000", .yuan),
            ("7,50O,000", .yuan),
            ("1,23,456", .yuan), ("100%", .yuan), ("120\u{3000}100", .yuan), ("120\u{2002}100", .yuan), ("120\u{2005}100", .yuan),
            ("333，900,000.00", .yuan),
            ("12美元", .yuan), ("12人", .yuan), ("12*", .yuan), ("12¹", .yuan), ("12①3", .yuan), ("64.2⑤", .yuan), ("250⑤", .yuan),
            ("12[123]", .yuan), ("12[1", .yuan),
            ("约12", .yuan), ("12-13", .yuan), ("(500)", .yuan), ("壹拾", .yuan),
        ] as [(String, MoneyUnit)])
    func `a fraction of a fen, a foreign unit or damaged digits are no amount`(text: String, unit: MoneyUnit) {
        #expect(read(text, unit: unit) == "not a number")
    }

    @Test(
        arguments: [
            ("1234567890123456789", .yuan), ("99999999999999999", .tenThousand), ("999999999999999999", .yuan),
            ("10000000000", .hundredMillion),
        ] as [(String, MoneyUnit)])
    func `what does not fit is too large and never wraps around`(text: String, unit: MoneyUnit) {
        #expect(read(text, unit: unit) == "too large")
    }

    @Test(arguments: ["-", "—", "/", "无", "——"])
    func `a dash, a slash or 无 is a blank cell`(text: String) {
        #expect(read(text, unit: .yuan) == "blank")
    }

    @Test(arguments: [
        ("壹佰贰拾万元整", "120000000"), ("人民币贰佰零叁万零伍佰元伍角整", "203050050"), ("（大写）拾万元正", "10000000"), ("壹亿零伍拾元叁分", "10000005003"),
        ("120万元（大写：壹佰贰拾万元整）", "120000000"), ("壹佰贰拾万元整（￥1,200,000.00）", "120000000"), ("人民币1185000元", "118500000"),
        ("120万元（大写：壹佰零贰万元整）", "several"), ("壹佰贰拾万元整（￥1,020,000.00）", "several"),
        ("壹贰拾万元", "not a number"), ("拾佰元", "not a number"), ("壹佰贰拾万", "not a number"), ("壹佰万壹佰万元", "not a number"),
    ])
    func `characters that nobody can change say the amount, alone or as the number beside them does`(text: String, fen: String) {
        #expect(read(text, unit: .tenThousand) == fen)
        #expect(read(text, unit: .yuan) == fen)
    }

    @Test(arguments: [
        ("1\u{202F}234\u{202F}567.00", "123456700"), ("1 234 567.00", "not a number"), ("12\u{2009}500", "1250000"),
        ("3\u{A0}156\u{A0}000.00元", "315600000"), ("12\u{A0}34", "not a number"),
        ("1234\u{A0}567", "not a number"), ("1\u{A0}234\u{A0}56", "not a number"), ("0\u{A0}123", "not a number"),
    ])
    func `thin spaces part the digits of one number where they stand in threes`(text: String, fen: String) {
        #expect(read(text, unit: .yuan) == fen)
    }
}
