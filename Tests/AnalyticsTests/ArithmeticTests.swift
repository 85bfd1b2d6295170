import Analytics
import Ingest
import Testing

struct ArithmeticTests {
    @Test(
        arguments: [
            (5, 1, 10, 1), (4, 1, 10, 0), (-5, 1, 10, -1), (-4, 1, 10, 0), (15, 1, -10, -2), (0, 7, 3, 0),
            (969_000_000, 10_000, 970_000_000, 9_990),
            (Int64.max, 10_000, Int64.max, 10_000),
        ] as [(Int64, Int64, Int64, Int64)])
    func `a quotient is rounded half away from zero, whatever the size of the product`(
        numerator: Int64, factor: Int64, divisor: Int64, expected: Int64
    ) {
        #expect(roundedQuotient(numerator, times: factor, over: divisor) == expected)
    }

    @Test(arguments: [(1, 1, 0), (Int64.max, 10_000, 1), (Int64.min, 1, -1)] as [(Int64, Int64, Int64)])
    func `a quotient that does not exist or does not fit is unknown`(numerator: Int64, factor: Int64, divisor: Int64) {
        #expect(roundedQuotient(numerator, times: factor, over: divisor) == nil)
    }

    @Test(arguments: [(1, 0), (1, -3)] as [(Int64, Int64)])
    func `there is no percentage of nothing or of less`(part: Int64, whole: Int64) {
        #expect(Amount(yuan: part).percentage(of: Amount(yuan: whole)) == nil)
    }

    @Test func `sums and differences beyond the range of an amount are unknown`() {
        let largest = Amount(fen: .max)
        #expect(largest.adding(Amount(fen: 1)) == nil)
        #expect(Amount(fen: .min).subtracting(Amount(fen: 1)) == nil)
        #expect(largest.subtracting(largest) == Amount(fen: 0))
    }

    @Test(arguments: [(0, "0.00"), (-27, "-0.27"), (5, "0.05"), (10_000, "100.00")] as [(Int64, String)])
    func `a percentage prints with two decimals`(hundredths: Int64, text: String) {
        #expect(Percent(hundredths: hundredths).description == text)
    }
}

struct CompoundRateTests {
    @Test(
        arguments: [
            (7_500_000, 7_480_000, 4, "-0.07"), (100, 121, 2, "10.00"), (100, 400, 2, "100.00"), (400, 100, 2, "-50.00"),
            (100, 100, 7, "0.00"),
            (100, 0, 3, "-100.00"), (2_290_000, 3_890_000, 5, "11.18"), (7_500_000, 7_480_000, 1, "-0.27"),
            (1, 92_233_720_368_547_758, 1, nil),
            (1, 92_233_720_368_547_758, 2, "30370004899.76"), (0, 5, 2, nil), (-1, 5, 2, nil), (5, -1, 2, nil), (5, 6, 0, nil),
        ] as [(Int64, Int64, Int, String?)])
    func `the yearly change over a gap is exact to the hundredth`(from: Int64, to: Int64, years: Int, expected: String?) {
        #expect(compoundRate(from: Amount(yuan: from), to: Amount(yuan: to), years: years)?.description == expected)
    }

    @Test(arguments: [(-10_005, "0.05"), (10_005, "100.05"), (9_995, "99.95")] as [(Int64, String)])
    func `over one year it equals the change, also where that ends in a half`(permyriad: Int64, expected: String) {
        let base = Amount(fen: 10_000_000)
        let to = Amount(fen: 10_000_000 + (permyriad < 0 ? 5_000 : permyriad * 1_000))
        #expect(compoundRate(from: base, to: to, years: 1) == to.subtracting(base)?.percentage(of: base))
        #expect(compoundRate(from: base, to: to, years: 1)?.description == expected)
    }

    @Test(arguments: [(10_000_500, "0.01"), (9_999_500, "-0.01"), (10_000_499, "0.00"), (9_999_501, "0.00")] as [(Int64, String)])
    func `an exact half is rounded away from zero`(to: Int64, expected: String) {
        #expect(compoundRate(from: Amount(fen: 10_000_000), to: Amount(fen: to), years: 1)?.description == expected)
    }
}
