/// How many digits a number has; zero has one.
func digitCount(_ number: UInt64) -> Int {
    var count = 1
    var rest = number
    while rest >= 10 { (rest, count) = (rest / 10, count + 1) }
    return count
}

/// How many digits a number has without the zeros at its end: 970,000,000 has two. Zero has none.
package func significantDigits(_ number: UInt64) -> Int {
    guard number > 0 else { return 0 }
    var rest = number
    while rest.isMultiple(of: 10) { rest /= 10 }
    return digitCount(rest)
}
