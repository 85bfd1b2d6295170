/// Labels of which one character was misread, lost or put in: 实施单泣, 主管勿部门. Nobody knows that they are the labels that they are like, but they
/// are no part of a name.
enum NearLabel {
    private static let words = Vocabulary.labels.flatMap { label in label.value.map { (label: label.key, words: foldedScalars(Text($0))) } }

    /// The label that words are, but for one character; nil for a label as it is printed, and for less than four characters.
    static func label(_ words: some RandomAccessCollection<UInt32>) -> Label? {
        let own = Array(words.last == UInt32(ASCII.colon) ? words.dropLast() : words[...])
        guard (4...20).contains(own.count), !Self.words.contains(where: { $0.words == own }) else { return nil }
        return Self.words.first { $0.words.count > 3 && isNear($0.words, own) }?.label
    }

    private static func isNear(_ one: [UInt32], _ other: [UInt32]) -> Bool {
        guard abs(one.count - other.count) <= 1 else { return false }
        let same = zip(one, other).prefix { $0 == $1 }.count
        let rest = max(one.count, other.count) - same - 1
        return one.suffix(from: min(one.count, same)).suffix(rest).elementsEqual(other.suffix(from: min(other.count, same)).suffix(rest))
    }
}
