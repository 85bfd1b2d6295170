import Analytics
import Ingest

/// The evidence of a tie as one readable list: what speaks for it, the strongest first, then what speaks against it, then what says nothing; each
/// piece with its weight in bits and the places it is read from.
func evidenceSentences(_ tie: Tie, in language: Language) -> String {
    let words = EvidenceWords(tie: tie, language: language, money: { grouped($0.plainYuan) + " yuan" })
    return (tie.speakingFor + tie.speakingAgainst + tie.sayingNothing).map { piece in
        let places = [piece.from, piece.to].compactMap { $0 }.map { "\($0.source):\($0.line)" }
        return words.direction(piece.weight) + ": " + words.clause(piece) + (places.isEmpty ? "" : " (\(places.joined(separator: " / ")))")
    }.joined(separator: "; ")
}

/// Where it was decided, and why.
func words(of decision: Decision, in language: Language) -> String {
    switch language {
    case .english: englishClause(for: .decision(line: decision.line, reason: decision.reason), passage: nil, money: { _ in "" })
    }
}

extension Tie {
    /// The strongest first.
    var speakingFor: [WeighedEvidence] { strongestFirst { $0 > .zero } }
    /// The strongest first.
    var speakingAgainst: [WeighedEvidence] { strongestFirst { $0 < .zero } }
    var sayingNothing: [WeighedEvidence] { evidence.filter { $0.weight == .zero } }

    private func strongestFirst(_ isWanted: (MatchWeight) -> Bool) -> [WeighedEvidence] {
        largestFirst(evidence.filter { isWanted($0.weight) }) { Int64($0.weight.tenths.magnitude) }
    }
}

/// Puts the evidence of one tie into words.
struct EvidenceWords {
    let tie: Tie
    let language: Language
    /// An amount with its unit, or without where that was said before.
    let money: (Amount) -> String

    /// What was found, as plain text.
    /// - Parameter quotesPassage: whether it ends with the longest shared passage, as the earlier form prints it.
    func clause(_ piece: WeighedEvidence, quotesPassage: Bool = true) -> String {
        switch language {
        case .english: englishClause(for: piece.evidence, passage: quotesPassage ? passages(piece)?.from : nil, money: money)
        }
    }

    /// `for 5.8 bits`
    func direction(_ weight: MatchWeight) -> String {
        switch language {
        case .english: englishDirection(weight)
        }
    }

    /// The shared passage as each form prints it, the earlier form's first; nil for other evidence.
    func passages(_ piece: WeighedEvidence) -> (from: Text, to: Text)? {
        guard case .sharedPassages(_, let compared) = piece.evidence else { return nil }
        return (
            piece.from.flatMap { tie.from.printed(compared, at: $0) } ?? compared,
            piece.to.flatMap { tie.to.printed(compared, at: $0) } ?? compared
        )
    }
}

/// Bits with one decimal.
func bits(_ weight: MatchWeight) -> String { PrintedNumber(digits: Int64(weight.tenths), decimals: 1).description }

/// The same with a sign in front of more, too.
func signedBits(_ weight: MatchWeight) -> String { (weight > .zero ? "+" : "") + bits(weight) }
