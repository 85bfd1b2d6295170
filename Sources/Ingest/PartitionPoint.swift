extension RandomAccessCollection {
    /// The place of the first element for which `isBefore` does not hold, found in a number of steps that grows with the logarithm of the count: it
    /// holds for all before that element and for none behind.
    /// - Returns: the end where it holds for all.
    @inlinable
    package func partitionPoint(_ isBefore: (Element) -> Bool) -> Index {
        var (low, rest) = (startIndex, count)
        while rest > 0 {
            let middle = index(low, offsetBy: rest / 2)
            if isBefore(self[middle]) {
                low = index(after: middle)
                rest -= rest / 2 + 1
            } else {
                rest /= 2
            }
        }
        return low
    }
}
