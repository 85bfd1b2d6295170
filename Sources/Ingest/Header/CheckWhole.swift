extension FormReader {
    /// Notes where the form ends and what no field claimed.
    mutating func noteRest() {
        let last = (firstCell..<lastCell).last { claimed[$0 - firstCell] && !text.rows[text.cells[$0].row].isFurniture }
        form.notes = notes.all
        form.lastLine = last.map { text.cells[$0].line } ?? form.firstLine
        form.unclaimed = unclaimed()
    }

    /// Whether the document ends in the last row of the form.
    var endsInRow: Bool { text.endsInRow && lastCell == text.cells.count }

    /// The line of the first amount of a form behind this one whose head was lost.
    var headlessBehind: LineNumber? { lastCell < limit ? text.headlessForm(text.cells[lastCell].row..<region.rows.upperBound) : nil }

    /// The cells that no field claimed, by row.
    private func unclaimed() -> [Passage] {
        var passages = GrowingPassages()
        var cell = firstCell
        while cell < lastCell {
            let row = text.rows[text.cells[cell].row]
            let cells = cell..<min(row.cells.upperBound, lastCell)
            let rest = row.isFurniture ? [] : cells.filter { !claimed[$0 - firstCell] }
            if let first = rest.first {
                let pieces = rest.map { text.bytes[text.cells[$0].range] }
                passages.add(Text(utf8: Array(pieces.joined(separator: [ASCII.space]))), line: text.cells[first].line)
            }
            cell = cells.upperBound
        }
        return passages.all
    }
}

extension LoneForm {
    /// Reports what a whole form has and this one lacks.
    mutating func checkWhole() {
        if form.project.isEmpty { findings.append(form.finding(.noProjectName, line: form.firstLine)) }
        if endsInRow || !isInList && !hasUnreadTable && (!hasTable || form.indicatorRows.isEmpty || lacksTotal) {
            findings.append(form.finding(.formCutOff, line: form.lastLine))
        }
        if form.fiscalYear == nil {
            var finding = form.finding(.yearUnknown, line: form.firstLine)
            if let yearOutOfRange { finding.found = Text("\(yearOutOfRange)") }
            findings.append(finding)
        }
        if let first = form.unclaimed.first {
            var finding = form.finding(.unclaimedText, line: first.line)
            finding.found = first.text
            finding.expected = Text("\(form.unclaimed.count)")
            findings.append(finding)
        }
    }

    /// A form with points that ends before the sum of its weights or scores, and in a row without one or in a section whose weights are less than its
    /// heading says.
    private var lacksTotal: Bool {
        guard form.kind.rules.isScored, !columnsOfPoints.isEmpty, form.totalWeight.value == nil, form.totalScore.value == nil else {
            return false
        }
        guard let last = form.indicatorRows.last else { return true }
        if columnsOfPoints.contains(.weight) && last.weight == nil || columnsOfPoints.contains(.score) && last.score == nil { return true }
        guard let maximum = last.level1Maximum.flatMap(Points.init) else { return false }
        let section = form.indicatorRows.reversed().prefix { $0.level1 == last.level1 }
        return section.compactMap(\.weight).compactMap(Points.init).reduce(0) { $0 + $1.thousandths } < maximum.thousandths
    }

    /// The findings, with the form's name and year, which were not yet known when they were made.
    func findingsOfForm() -> [Finding] {
        findings.map { finding in
            var finding = finding
            finding.project = form.project
            finding.unit = form.unit
            finding.fiscalYear = form.fiscalYear
            return finding
        }
    }
}
