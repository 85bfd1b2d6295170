/// What the rows of a table of indicators say about its last one.
extension FormReader {
    /// 合计 is never less than the weights of the rows: then the number behind it is another's, and neither it nor the next one counts.
    mutating func refuseTotalBelowSum() {
        guard case .printed(let number, let line) = form.totalWeight, let total = Points(number) else { return }
        let weights = form.indicators.compactMap(\.weight).compactMap(Points.init)
        guard weights.reduce(0, { $0 + $1.thousandths }) > total.thousandths else { return }
        form.totalWeight = .unreadable(line: line)
        if case .printed(_, let line) = form.totalScore { form.totalScore = .unreadable(line: line) }
        var finding = finding(.valuesNotAssignable, line: line)
        finding.subject = "合计"
        findings.append(finding)
    }
}
