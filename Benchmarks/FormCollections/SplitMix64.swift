/// A small generator of random numbers: the same seed gives the same numbers on every machine.
package struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A generator of its own for a part of the whole: neighbouring numbers give unrelated sequences.
    init(seed: UInt64, part: Int) {
        var mixer = SplitMix64(seed: seed ^ (UInt64(bitPattern: Int64(part)) &* 0xD6E8_FEB8_6659_FD93))
        state = mixer.next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Evenly from 0 up to `bound`, which is above 0.
    mutating func below(_ bound: Int) -> Int {
        Int(((next() >> 32) &* UInt64(bound)) >> 32)
    }

    mutating func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// Evenly from 0 to 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// The position of one of `weights`, as likely as its part of their sum.
    mutating func weighted(_ weights: [Double]) -> Int {
        var rest = unit() * weights.reduce(0, +)
        for (position, weight) in weights.enumerated() {
            rest -= weight
            if rest < 0 { return position }
        }
        return weights.count - 1
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var mixed = elements
        for last in stride(from: mixed.count - 1, to: 0, by: -1) { mixed.swapAt(last, below(last + 1)) }
        return mixed
    }
}
