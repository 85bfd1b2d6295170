import Analytics
import Ingest

/// The evidence of a tie as one readable list: what speaks for it, the strongest first, then what speaks against it, then what says nothing; each
/// piece with its weight in bits and the places it is read from.
func evidenceSentences(_ tie: Tie, in language: Language) -> String {
    let words = EvidenceWords(language: language, money: { yuan($0, in: language) })
    let marks = language.punctuation
    var sentences = ""
    for piece in tie.speakingFor + tie.speakingAgainst + tie.sayingNothing {
        if !sentences.isEmpty { sentences += marks.clauses }
        sentences += words.direction(piece.weight)
        sentences += marks.colon
        sentences += words.clause(piece)
        append(piece.places, to: &sentences, marks)
    }
    return sentences
}

/// In brackets; nothing where there is none.
private func append(_ places: [Place], to sentence: inout String, _ marks: Punctuation) {
    for (position, place) in places.enumerated() {
        sentence += position == 0 ? marks.brackets.open : " / "
        sentence += place.source.description
        sentence += ":"
        sentence += String(place.line)
    }
    if !places.isEmpty { sentence += marks.brackets.close }
}

private func yuan(_ amount: Amount, in language: Language) -> String {
    switch language {
    case .english: grouped(amount.plainYuan) + " yuan"
    case .chinese: grouped(amount.plainYuan) + "元"
    }
}

/// Where it was decided, and why.
func words(of decision: Decision, in language: Language) -> String {
    let evidence = Evidence.decision(line: decision.line, reason: decision.reason)
    return switch language {
    case .english: englishClause(for: evidence, passage: nil, money: { _ in "" })
    case .chinese: chineseClause(for: evidence, passage: nil, money: { _ in "" })
    }
}

extension Tie {
    /// The strongest first.
    var speakingFor: [WeighedEvidence] { strongestFirst { $0 > .zero } }
    /// The strongest first.
    var speakingAgainst: [WeighedEvidence] { strongestFirst { $0 < .zero } }
    var sayingNothing: [WeighedEvidence] { evidence.filter { $0.weight == .zero } }

    private func strongestFirst(_ isWanted: (MatchWeight) -> Bool) -> [WeighedEvidence] {
        let wanted = evidence.filter { isWanted($0.weight) }
        return wanted.count < 2 ? wanted : largestFirst(wanted) { Int64($0.weight.tenths.magnitude) }
    }
}

/// Puts the evidence of one tie into words.
struct EvidenceWords {
    let language: Language
    /// An amount with its unit, or without where that was said before.
    let money: (Amount) -> String

    /// What was found, as plain text.
    /// - Parameter quotesPassage: whether it ends with the longest shared passage, as the earlier form prints it.
    func clause(_ piece: WeighedEvidence, quotesPassage: Bool = true) -> String {
        let passage = quotesPassage ? passage(piece, of: .earlier) : nil
        return switch language {
        case .english: englishClause(for: piece.evidence, passage: passage, money: money)
        case .chinese: chineseClause(for: piece.evidence, passage: passage, money: money)
        }
    }

    /// `for 5.8 bits`
    func direction(_ weight: MatchWeight) -> String {
        switch language {
        case .english: englishDirection(weight)
        case .chinese: chineseDirection(weight)
        }
    }

    /// The shared passage as one of the forms prints it; nil for other evidence.
    func passage(_ piece: WeighedEvidence, of side: Side) -> Text? {
        guard case .sharedPassages(_, let earlier, let later) = piece.evidence else { return nil }
        return side == .earlier ? earlier : later
    }
}

/// Bits with one decimal.
func bits(_ weight: MatchWeight) -> String { PrintedNumber(digits: Int64(weight.tenths), decimals: 1).description }

/// The same with a sign in front of more, too.
func signedBits(_ weight: MatchWeight) -> String { (weight > .zero ? "+" : "") + bits(weight) }

/// At most so much of a form's text as a sentence can carry, between quotes.
func quotedInEvidence(_ text: Text) -> String { "“\(shortened(text.description, to: 60))”" }

extension WeighedEvidence {
    /// Where it is read, the earlier form's place first.
    var places: [Place] { [from, to].compactMap { $0 } }
}
