import Analytics
import Ingest

/// The length of an amount in a picture, in pixels: `most` for `largest`; nothing for an amount that is negative.
func pixels(_ amount: Amount, of most: Int, largest: Amount) -> Int {
    guard amount.fen > 0, largest.fen > 0 else { return 0 }
    return Int(roundedQuotient(amount.fen, times: Int64(most), over: largest.fen) ?? 0)
}

/// The logarithm of base 2 in 4096ths, rounded down; exact whole numbers, so that it is the same on every machine. -1 for 0.
func binaryLogarithm(_ number: UInt64) -> Int {
    guard number > 0 else { return -1 }
    var logarithm = 63 - number.leadingZeroBitCount
    // Between 1 and 2, in 63 binary places.
    var mantissa = number << UInt64(number.leadingZeroBitCount)
    for _ in 0..<12 {
        let square = mantissa.multipliedFullWidth(by: mantissa)
        let isTwoOrMore = square.high >> 63 == 1
        mantissa = isTwoOrMore ? square.high : square.high << 1 | square.low >> 63
        logarithm = logarithm << 1 | (isTwoOrMore ? 1 : 0)
    }
    return logarithm
}
