/// The texts of a document that were met last, so that one which recurs is held once: levels, units and names of indicators, labels, names of units.
/// Three of four do.
///
/// Of all texts that come to one place only the last is known: what is forgotten is made again, and the table never grows.
final class KnownTexts {
    /// Whether an access overlaps another one need not be asked: none lasts longer than a call.
    @exclusivity(unchecked) private var places = [Text](repeating: .empty, count: 1 << 10)

    /// Texts that were written to come to one place only push one another out.
    func text(_ utf8: UnsafeBufferPointer<UInt8>) -> Text {
        if utf8.isEmpty { return .empty }
        let bytes = UnsafeRawBufferPointer(utf8)
        let place = Int(hashed(bytes, seed: 0) >> 54)
        let isKnown = places[place].utf8.withUnsafeBytes { $0.count == bytes.count && areEqualBytes($0, bytes) }
        if !isKnown { places[place] = Text(utf8: Array(utf8)) }
        return places[place]
    }
}
