/// The positions of some keys of 32 bits, the least key first: eleven bits at a time, which is faster than comparing.
func numbersInOrder(of keys: ArraySlice<UInt64>) -> [UInt32] {
    precondition(keys.allSatisfy { $0 <= UInt32.max })
    var numbers = Array(0..<UInt32(keys.count))
    for shift in [UInt64(0), 11, 22] {
        numbers = ListsByNumber(numbers, by: numbers.map { UInt32(keys[keys.startIndex + Int($0)] >> shift & 0x7FF) }, count: 0x800).values
    }
    return numbers
}
