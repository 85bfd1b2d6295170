import Analytics
import Ingest

/// The evidence of a tie as one readable list in UTF-8: what speaks for it, the strongest first, then what speaks against it; each piece with its
/// weight in bits and the places it is read from.
func evidenceSentences(_ tie: Tie, in language: Language) -> [UInt8] {
    let words = EvidenceWords(language: language, money: { yuan($0, in: language) })
    let marks = language.punctuation
    var sentences: [UInt8] = []
    for place in tie.strongestFirst(where: { $0 > .zero }) + tie.strongestFirst(where: { $0 < .zero }) {
        let piece = tie.evidence[place]
        if !sentences.isEmpty { sentences += marks.clauses.utf8 }
        sentences += words.direction(piece.weight).utf8
        sentences += marks.colon.utf8
        sentences += words.clause(piece).utf8
        append(piece, to: &sentences, marks)
    }
    return sentences
}

/// The places of a piece, in brackets; nothing where there is none.
private func append(_ piece: WeighedEvidence, to sentence: inout [UInt8], _ marks: Punctuation) {
    if let from = piece.from { append(from, to: &sentence, behind: marks.brackets.open) }
    if let to = piece.to { append(to, to: &sentence, behind: piece.from == nil ? marks.brackets.open : " / ") }
    if piece.from != nil || piece.to != nil { sentence += marks.brackets.close.utf8 }
}

private func append(_ place: Place, to sentence: inout [UInt8], behind mark: String) {
    sentence += mark.utf8
    // What is no UTF-8 is repaired.
    sentence += place.source.description.utf8
    sentence.append(UInt8(ascii: ":"))
    sentence += String(place.line).utf8
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
    var speakingFor: [WeighedEvidence] { strongestFirst { $0 > .zero }.map { evidence[$0] } }
    /// The strongest first.
    var speakingAgainst: [WeighedEvidence] { strongestFirst { $0 < .zero }.map { evidence[$0] } }

    /// Their places in the evidence.
    fileprivate func strongestFirst(where isWanted: (MatchWeight) -> Bool) -> [Int] {
        // As of nearly all ties, by one name.
        if evidence.count == 1 { return isWanted(evidence[0].weight) ? [0] : [] }
        let weights = evidence.map(\.weight)
        var places = weights.indices.filter { isWanted(weights[$0]) }
        places.sort { (weights[$1].tenths.magnitude, $0) < (weights[$0].tenths.magnitude, $1) }
        return places
    }
}

/// Puts the evidence of one tie into words.
struct EvidenceWords {
    let language: Language
    /// An amount with its unit, or without where that was said before.
    let money: (Amount) -> String

    /// What was found, as plain text.
    /// - Parameter quotesPassage: whether it ends with the longest shared passage, as the earlier form prints it and, where numbers or signs differ, the later one.
    func clause(_ piece: WeighedEvidence, quotesPassage: Bool = true) -> String {
        let passage = quotesPassage ? passage(piece, of: .earlier) : nil
        return switch language {
        case .english: englishClause(for: piece.evidence, passage: passage, isLittle: piece.weight < .zero, money: money)
        case .chinese: chineseClause(for: piece.evidence, passage: passage, isLittle: piece.weight < .zero, money: money)
        }
    }

    /// `for 5.8 bits`; of no weight that is zero.
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
