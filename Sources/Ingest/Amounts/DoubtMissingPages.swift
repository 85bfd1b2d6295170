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

extension LoneForm {
    /// Refuses amounts on other pages than the project's name, where the pages of the document are out of their order.
    mutating func refuseAmountsOnNextPages() {
        if let nextPage { findings += form.refuseAmounts(amountWords) { $0 >= nextPage } }
    }
}

extension CellText {
    /// The first line behind the name, or the beginning, of a form that begins a page.
    func nextPage(_ region: FormRegion) -> LineNumber? {
        let first = (region.projectRow ?? region.rows.lowerBound) + 1
        guard region.placeInList == nil, first < region.rows.upperBound else { return nil }
        return (first..<region.rows.upperBound).first { rows[$0].afterPageBreak }.map { rows[$0].line }
    }
}
