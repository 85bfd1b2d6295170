extension Candidates {
    /// Calls `body` with each of the connected groups of a few pairs; each group is in order.
    /// - Parameter pairs: put into the order of their groups.
    @inline(__always)
    func forEachGroup(of pairs: inout [Int], _ body: (ArraySlice<Int>) -> Void) {
        var start = 0
        while start < pairs.count {
            let end = gather(&pairs, from: start)
            sort(&pairs, start..<end)
            body(pairs[start..<end])
            start = end
        }
    }

    /// In place: most groups have one pair.
    @inline(__always)
    private func sort(_ pairs: inout [Int], _ range: Range<Int>) {
        for place in range.dropFirst() {
            var place = place
            while place > range.lowerBound, pairs[place - 1] > pairs[place] {
                pairs.swapAt(place - 1, place)
                place -= 1
            }
        }
    }

    /// Puts the pairs that are connected with the one at `start` behind it.
    /// - Returns: where they end.
    private func gather(_ pairs: inout [Int], from start: Int) -> Int {
        var (end, next) = (start + 1, start)
        while next < end {
            let pair = self.pairs[pairs[next]].pair
            for other in end..<pairs.count where touches(pair, self.pairs[pairs[other]].pair) {
                pairs.swapAt(other, end)
                end += 1
            }
            next += 1
        }
        return end
    }

    private func touches(_ one: ProjectPair, _ other: ProjectPair) -> Bool { one.from == other.from || one.to == other.to }

    /// A few pairs cut into their connected groups, in order of their first pairs; each group is in order.
    func connected(_ pairs: [Int]) -> [[Int]] {
        if pairs.count > Account.mostWeighed { return connectedMany(pairs.sorted()) }
        var (pairs, groups): ([Int], [[Int]]) = (pairs, [])
        forEachGroup(of: &pairs) { groups.append(Array($0)) }
        return groups.sorted { $0[0] < $1[0] }
    }

    /// Without comparing each with each.
    private func connectedMany(_ pairs: [Int]) -> [[Int]] {
        var (ofFrom, ofTo): ([Int: Int], [Int: Int]) = ([:], [:])
        var joined = JoinedNames(count: pairs.count)
        for (place, position) in pairs.enumerated() {
            let pair = self.pairs[position].pair
            for other in [ofFrom.updateValue(place, forKey: pair.from), ofTo.updateValue(place, forKey: pair.to)] {
                if let other { _ = joined.join(NamePair(place, other)) }
            }
        }
        return joined.groups.map { group in group.map { pairs[$0] } }
    }
}
