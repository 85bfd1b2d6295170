/// The first levels of all rows, as far as sums prove them; empty where they do not.
struct LevelProof {
    var levels: [Int?]
}

extension FormReader {
    /// Puts weights and scores to the names of separate lists in their order, if the sums prove it: the weights of each section add up to its
    /// maximum, all weights and all scores to the 合计 row, and no score exceeds its weight. Else the cells stay empty, and a finding says so.
    mutating func proveLists(
        _ lists: PointLists, _ rows: IndicatorRows, _ weights: inout [PrintedNumber?], _ scores: inout [PrintedNumber?]
    ) -> LevelProof {
        let count = lists.rows.count
        guard count > 0, lists.numbers.count == 2 * count else { return unproved(lists) }
        let halves = (Array(lists.numbers[..<count]), Array(lists.numbers[count...]))
        let pairs = (
            stride(from: 0, to: 2 * count, by: 2).map { lists.numbers[$0] }, stride(from: 1, to: 2 * count, by: 2).map { lists.numbers[$0] }
        )
        var proofs: [(weights: [PrintedNumber?], scores: [PrintedNumber?], levels: [Int?])] = []
        for (first, second) in [halves, pairs] {
            var tried = (weights, scores)
            for (offset, row) in lists.rows.enumerated() { (tried.0[row], tried.1[row]) = (first[offset], second[offset]) }
            if let levels = proof(rows, weights: tried.0, scores: tried.1) { proofs.append((tried.0, tried.1, levels)) }
        }
        guard let proved = proofs.first, proofs.allSatisfy({ $0.weights == proved.weights && $0.scores == proved.scores }) else {
            return unproved(lists)
        }
        (weights, scores) = (proved.weights, proved.scores)
        return LevelProof(levels: proved.levels)
    }

    private mutating func unproved(_ lists: PointLists) -> LevelProof {
        var finding = finding(.sumsDoNotProve, line: lists.firstLine)
        finding.found = Text("\(lists.rows.count) + \(lists.numbers.count)")
        finding.otherSource = form.source
        finding.otherLine = lists.lastLine
        findings.append(finding)
        return LevelProof(levels: [])
    }

    private func proof(_ rows: IndicatorRows, weights: [PrintedNumber?], scores: [PrintedNumber?]) -> [Int?]? {
        guard let total = form.totalWeight.value.flatMap(Points.init), let scored = form.totalScore.value.flatMap(Points.init),
            sum(of: weights[...]) == total, sum(of: scores[...]) == scored
        else { return nil }
        for case (let weight?, let score?) in zip(weights, scores) {
            guard let weight = Points(weight), let score = Points(score), score.thousandths <= weight.thousandths else { return nil }
        }
        return sections(rows, weights.compactMap { $0.flatMap(Points.init)?.thousandths })
    }

    /// The section of each row, if the rows in their order fill all sections exactly in exactly one way. A row that stands directly behind a
    /// section's label which was printed out of its order belongs to that section.
    private func sections(_ rows: IndicatorRows, _ weights: [Int64]) -> [Int?]? {
        let levels = distinctSections(rows.levels1)
        guard weights.count == rows.rows.count, !levels.isEmpty else { return nil }
        var left: [Int64] = []
        for level in levels {
            guard let maximum = rows.levels1[level].maximum.flatMap(Points.init) else { return nil }
            left.append(maximum.thousandths)
        }
        var output = [Int?](repeating: nil, count: weights.count)
        for (row, level) in displaced(rows.levels1, levels, rowCount: weights.count) {
            output[row] = level
            left[levels.firstIndex(of: level) ?? 0] -= weights[row]
        }
        var section = 0
        for row in weights.indices where output[row] == nil {
            while section < left.count, left[section] == 0 { section += 1 }
            guard section < left.count, left[section] >= weights[row], weights[row] > 0 else { return nil }
            left[section] -= weights[row]
            output[row] = levels[section]
        }
        return left.allSatisfy { $0 == 0 } ? output : nil
    }

    /// One level for each section, in the order in which forms print them.
    private func distinctSections(_ levels: [PrintedLevel]) -> [Int] {
        var seen: [Words] = []
        let first = levels.indices.filter { index in
            defer { seen.append(levels[index].words) }
            return !seen.contains(levels[index].words)
        }
        return first.sorted { (rank(levels[$0]), $0) < (rank(levels[$1]), $1) }
    }

    private func rank(_ level: PrintedLevel) -> Int { IndicatorWords.shared.rank(ofFirstLevel: level.words) }

    /// The rows directly behind a label that was printed before the label of an earlier section.
    private func displaced(_ levels: [PrintedLevel], _ sections: [Int], rowCount: Int) -> [(row: Int, level: Int)] {
        var output: [(Int, Int)] = []
        for index in sections {
            guard let next = levels.indices.first(where: { $0 > index }), rank(levels[next]) < rank(levels[index]) else { continue }
            for row in levels[index].row..<max(levels[index].row, min(levels[next].row, rowCount)) { output.append((row, index)) }
        }
        return output
    }
}
