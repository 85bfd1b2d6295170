import Analytics
import Ingest

/// The evidence of a tie as one readable list: each piece with its weight in bits and the places it is read from.
func evidenceSentences(_ tie: Tie, in language: Language) -> String {
    tie.evidence.map { "\(signed($0.weight)) \(clause(for: $0.evidence, in: language))\(places($0))" }.joined(separator: "; ")
}

/// What was found, in words.
func clause(for evidence: Evidence, in language: Language) -> String {
    switch language {
    case .english: englishClause(for: evidence)
    }
}

/// Bits with one decimal and a sign.
func signed(_ weight: MatchWeight) -> String {
    (weight > .zero ? "+" : "") + PrintedNumber(digits: Int64(weight.tenths), decimals: 1).description
}

private func places(_ piece: WeighedEvidence) -> String {
    let places = [piece.from, piece.to].compactMap { $0 }.map { "\($0.source):\($0.line)" }
    return places.isEmpty ? "" : " (\(places.joined(separator: " / ")))"
}
