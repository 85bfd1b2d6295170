/// The notes of a form, or what nothing of it claims, while they are read.
///
/// Lines beyond the first thousand are put together, so that a long text in which a form stands takes little more room than its bytes.
struct GrowingPassages {
    private var passages: [Passage] = []
    /// Lines that were put together, and the first of them.
    private var together: (utf8: [UInt8], line: LineNumber)?

    /// More lines than any form has.
    private static let mostLines = 1_000
    /// How many bytes are put together at least.
    private static let enough = 4_000

    mutating func add(_ text: Text, line: LineNumber) {
        guard passages.count >= Self.mostLines else { return passages.append(Passage(text: text, line: line)) }
        var (utf8, first) = together ?? ([], line)
        // Nothing else holds the bytes while they grow.
        together = nil
        if !utf8.isEmpty { utf8.append(ASCII.space) }
        utf8 += text.utf8
        if utf8.count < Self.enough { together = (utf8, first) } else { passages.append(Passage(text: Text(utf8: utf8), line: first)) }
    }

    /// All of them, without room for more.
    var all: [Passage] { passages + (together.map { [Passage(text: Text(utf8: $0.utf8), line: $0.line)] } ?? []) }
}
