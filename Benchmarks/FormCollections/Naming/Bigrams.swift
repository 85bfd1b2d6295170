/// The pairs of neighbouring characters of a name, without brackets, quotes and spaces.
func bigrams(_ name: String) -> Set<UInt64> {
    let scalars = name.unicodeScalars.map(\.value).filter { !ignoredInNames.contains($0) }
    return Set(zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
}

private let ignoredInNames = Set(" 　（）()“”\"《》·-—".unicodeScalars.map(\.value))

/// Twice the pairs in common over the pairs of both: 0 to 1.
func dice(_ one: Set<UInt64>, _ other: Set<UInt64>) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
}
