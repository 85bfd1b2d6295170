import Testing

@testable import Ingest

struct CountDigitsTests {
    @Test(arguments: [(0, 1, 0), (7, 1, 1), (10, 2, 1), (970_000_000, 9, 2), (1_000_001, 7, 7), (.max, 20, 20)] as [(UInt64, Int, Int)])
    func `digits are counted, and those without the zeros at the end`(number: UInt64, digits: Int, significant: Int) {
        #expect(digitCount(number) == digits)
        #expect(significantDigits(number) == significant)
    }
}
