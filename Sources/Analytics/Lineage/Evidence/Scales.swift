import Ingest

/// What was found and where both forms print it, as it is shown.
struct Sign {
    let evidence: Evidence
    let from: Place?
    let to: Place?

    init(_ evidence: Evidence, from: Place? = nil, to: Place? = nil) {
        self.evidence = evidence
        self.from = from
        self.to = to
    }
}

extension WeighedEvidence {
    init(_ sign: Sign, _ weight: MatchWeight) { self.init(sign.evidence, weight, from: sign.from, to: sign.to) }
}

/// Adds up what speaks for and against a pair, and keeps each piece where it is to be shown. Most pairs are weighed and never shown: for them no name
/// and no place is looked up.
struct Scales {
    private(set) var weight: MatchWeight = .zero
    /// For and against, in the order in which it is weighed; empty where it is not kept.
    private(set) var evidence: [WeighedEvidence] = []
    private let keepsEvidence: Bool
    /// What the signs of the texts that speak for the pair may still weigh: they say the same in part.
    private var room = LineageWeights.mostText

    init(keepsEvidence: Bool) { self.keepsEvidence = keepsEvidence }

    /// - Parameter sign: looked up only where it is kept.
    @inline(__always)
    mutating func add(_ weight: MatchWeight, _ sign: @autoclosure () -> Sign) {
        self.weight += weight
        if keepsEvidence { evidence.append(WeighedEvidence(sign(), weight)) }
    }

    /// Holds all signs of the texts that speak for the pair together to so much; asked for before any of them is added.
    mutating func limitText(to most: Int) { room = min(room, most) }

    /// Adds a sign of the texts: all that speak for a tie weigh no more than `mostText` together.
    /// - Returns: what it weighs.
    @inline(__always) @discardableResult
    mutating func addText(_ weight: MatchWeight, _ sign: @autoclosure () -> Sign) -> MatchWeight {
        guard weight > .zero else {
            add(weight, sign())
            return weight
        }
        let limited = MatchWeight(tenths: min(weight.tenths, room))
        room -= limited.tenths
        add(limited, sign())
        return limited
    }
}
