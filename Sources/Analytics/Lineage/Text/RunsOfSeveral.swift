/// Which runs may be of several names of a body: a run of one name alone, as most are, is then neither numbered nor counted.
///
/// A bit says that a name has a run on a place, another that a second name has. Where two runs share a place one may be let through that is of one
/// name; none of several names is ever held back.
struct RunsOfSeveral {
    private var ofOne: [UInt64]
    private var ofMore: [UInt64]
    /// What remains of a hash is its place.
    private let shift: UInt64

    /// - Parameter runs: so many different ones are about to come; an eighth of the places is used by then.
    init(expecting runs: Int) {
        let bits = max(10, Int.bitWidth - (runs * 8).leadingZeroBitCount)
        ofOne = [UInt64](repeating: 0, count: 1 << (bits - 6))
        ofMore = ofOne
        shift = UInt64(64 - bits)
    }

    /// - Parameter hashes: of all runs of a name; 0 stands for none.
    mutating func see(_ hashes: [UInt64]) {
        let shift = shift
        // A place is within both tables.
        ofOne.withUnsafeMutableBufferPointer { ofOne in
            ofMore.withUnsafeMutableBufferPointer { ofMore in
                for hash in hashes {
                    let (word, bit) = place(of: hash, shift)
                    ofMore[word] |= ofOne[word] & bit
                }
                for hash in hashes {
                    let (word, bit) = place(of: hash, shift)
                    ofOne[word] |= bit
                }
            }
        }
    }

    /// Lets a run through, whoever has it.
    mutating func letThrough(_ hash: UInt64) {
        let (word, bit) = place(of: hash, shift)
        ofMore[word] |= bit
    }

    /// - Parameter hashes: of a text, by unit; 0 where no run begins.
    /// - Returns: where the runs begin that may be of several names, and their hashes. No branches: what comes next cannot be foretold.
    func sift(_ hashes: [UInt64]) -> (positions: [Int32], hashes: [UInt64]) {
        var count = 0
        let positions = [Int32](unsafeUninitializedCapacity: hashes.count) { positions, initializedCount in
            for position in hashes.indices {
                let (word, bit) = place(of: hashes[position], shift)
                positions[count] = Int32(truncatingIfNeeded: position)
                count &+= ofMore[word] & bit == 0 || hashes[position] == 0 ? 0 : 1
            }
            initializedCount = count
        }
        return (positions, positions.map { hashes[Int($0)] })
    }
}

@inline(__always)
private func place(of hash: UInt64, _ shift: UInt64) -> (word: Int, bit: UInt64) {
    let place = hash &>> shift
    return (Int(truncatingIfNeeded: place &>> 6), 1 &<< (place & 63))
}
