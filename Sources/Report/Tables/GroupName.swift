import Analytics
import Ingest

/// The name of a group in `lineage.csv`: its relation, and twelve digits made of the place where its first earlier project is named. No group has it
/// from how many others there are, so that it is the same wherever a body is analysed.
func groupName(_ group: LineageGroup) -> String {
    let place = group.from[0].place
    let digits = String(hash(Array("\(place.source):\(place.line)".utf8)) >> 16, radix: 16)
    return "\(group.relation.rawValue)-" + String(repeating: "0", count: 12 - digits.count) + digits
}

/// FNV-1a with a final mix.
private func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15
}
