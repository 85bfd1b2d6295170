/// What the rows of a table of indicators say about its last one.
extension FormReader {
    /// A last row without a name whose points are no less than those of all others is 合计, whose label stands elsewhere.
    mutating func readTotalWithoutLabel() {
        guard let last = form.indicatorRows.last, last.level3.isEmpty, last.target == nil, last.score != nil, form.indicatorRows.count > 2,
            let weight = last.weight, let total = Points(weight)
        else { return }
        let others = form.indicatorRows.dropLast().map { $0.weight.flatMap(Points.init)?.thousandths ?? 0 }
        guard others.allSatisfy({ $0 > 0 }), others.reduce(0, +) <= total.thousandths else { return }
        form.indicators.removeLast()
        form.totalWeight = .printed(weight, line: last.line)
        if let score = last.score { form.totalScore = .printed(score, line: last.line) }
    }

    /// 合计 is never less than the weights of the rows: then the number behind it is another's, and neither it nor the next one counts.
    mutating func refuseTotalBelowSum() {
        guard case .printed(let number, let line) = form.totalWeight, let total = Points(number) else { return }
        let weights = form.indicatorRows.lazy.compactMap { $0.weight.flatMap(Points.init)?.thousandths }
        guard weights.reduce(0, +) > total.thousandths else { return }
        form.totalWeight = .unreadable(line: line)
        if case .printed(_, let line) = form.totalScore { form.totalScore = .unreadable(line: line) }
        var finding = finding(.valuesNotAssignable, line: line)
        finding.subject = "合计"
        findings.append(finding)
    }
}
