/// A form from which a page is missing: what stands behind it may be another form's, whose head is lost.
extension FormReader {
    /// Refuses amounts between which and the project's name a page is missing: no sum proves that they are its own.
    mutating func refuseAmountsBehindMissingPages() {
        let gaps = text.pageGaps
        guard !gaps.isEmpty, let name = form[.project].line else { return }
        let isApart = { line in gaps.contains { ($0.line < line) != ($0.line < name) } }
        refuseAmounts(where: isApart)
        if let line = form.declaredExecutionRate.line, isApart(line) { refuseRate() }
    }

    /// Says where pages are missing.
    mutating func reportMissingPages() {
        for gap in text.pageGaps where gap.line > form.firstLine && gap.line < form.lastLine {
            var finding = finding(.pageMissing, line: gap.line)
            (finding.found, finding.expected) = (Text("\(gap.after)"), Text("\(gap.before)"))
            findings.append(finding)
        }
    }
}
