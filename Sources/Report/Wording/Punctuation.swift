/// How a language strings words, clauses and sentences together.
struct Punctuation {
    /// Between two sentences of a paragraph.
    let sentences: String
    let fullStop: String
    let colon: String
    /// Between the items of a list in a sentence.
    let items: String
    /// Between clauses, some of which have commas.
    let clauses: String
    /// Behind a number.
    let percent: String
    /// Around what is said in passing, such as a place.
    let brackets: (open: String, close: String)

    /// A sentence in bold.
    let emphasised: @Sendable (String) -> String

    func bracketed(_ words: String) -> String { brackets.open + words + brackets.close }
}

extension Language {
    /// Of sentences. Where a shell or a program reads along (`file:line:`), the signs are those of English in every language.
    var punctuation: Punctuation {
        switch self {
        case .english:
            Punctuation(
                sentences: " ", fullStop: ".", colon: ": ", items: ", ", clauses: "; ", percent: " %", brackets: (" (", ")"),
                emphasised: { "**\($0).**" })
        case .chinese:
            // Asterisks between a full stop and a letter do not end bold in CommonMark.
            Punctuation(
                sentences: "", fullStop: "。", colon: "：", items: "、", clauses: "；", percent: "%", brackets: ("（", "）"),
                emphasised: { "**\($0)**。" })
        }
    }

    /// Lines of at most 120 columns in English. Chinese has no spaces to break at, and Markdown would show one at each break, so a paragraph is one line.
    func wrapped(_ paragraph: String) -> [String] {
        switch self {
        case .english: wrapLines(paragraph)
        case .chinese: paragraph.isEmpty ? [] : [paragraph]
        }
    }
}
