import Ingest

/// Whether two unit names differ in at most one character of five, and are long enough for that to mean something.
func areSimilar(_ one: ComparableName, _ other: ComparableName) -> Bool {
    let (left, right) = (one.scalars, other.scalars)
    let shorter = min(left.count, right.count)
    guard shorter >= 6, shorter <= longestName, abs(left.count - right.count) <= shorter / 5 else { return false }
    return editDistance(left, right) <= shorter / 5
}

/// No unit's name is longer.
private let longestName = 200

/// Whether two unit names differ only in a number or direction (第一, 第二; 东, 西) or in the name of a place (…区, …县):
/// such names are made to tell units apart.
func differInNumberOrPlace(_ one: ComparableName, _ other: ComparableName) -> Bool {
    let (left, right) = (one.scalars, other.scalars)
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = zip(left.dropFirst(prefix).reversed(), right.dropFirst(prefix).reversed()).prefix { $0 == $1 }.count
    let middles = [left, right].map { $0.dropFirst(prefix).dropLast(suffix) }
    guard left != right else { return false }
    if middles.allSatisfy({ $0.allSatisfy(countingCharacters.contains) }) { return true }
    let following = left.suffix(suffix).first
    return middles.allSatisfy { !$0.isEmpty } && [following, middles[0].last].contains { $0.map(placeCharacters.contains) ?? false }
}

/// The place that two unit names both begin with (某市, 某县); nil where there is none.
func commonPlace(_ one: ComparableName, _ other: ComparableName) -> Text? {
    let shared = zip(one.scalars, other.scalars).prefix { $0 == $1 }.map(\.0)
    guard let end = shared.lastIndex(where: placeCharacters.contains), end > 0 else { return nil }
    return Text(codePoints: shared[...end])
}

private let countingCharacters = Set("0123456789一二三四五六七八九十百东西南北中上下甲乙丙丁".unicodeScalars.map(\.value))
private let placeCharacters = Set("省市区县旗州镇乡村".unicodeScalars.map(\.value))

/// Insertions, deletions and substitutions between two short names.
private func editDistance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let substituted = diagonal + (character == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        }
    }
    return row[right.count]
}
