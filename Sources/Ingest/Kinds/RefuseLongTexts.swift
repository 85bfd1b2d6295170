/// What a form prints once and the tables of a report repeat in each row: no name, no other field of the head and no level of indicators is as long
/// as a page.
extension FormReader {
    /// Whether a text is too long for a field of the head, which a finding says.
    /// - Parameter words: the field's label as printed.
    mutating func isTooLong(_ content: Text, _ words: Text, line: LineNumber) -> Bool {
        guard content.utf8.count > longestField else { return false }
        reportTooLong(content, words, line: line)
        return true
    }

    /// Empties levels that are too long for one.
    mutating func refuseLongLevels(_ levels: inout RowLevels, _ rows: IndicatorRows) {
        refuseLong(&levels.level1, of: rows.levels1, "一级指标", rows)
        refuseLong(&levels.level2, of: rows.levels2, "二级指标", rows)
    }

    private mutating func refuseLong(_ levels: inout [Int?], of printed: [PrintedLevel], _ words: Text, _ rows: IndicatorRows) {
        for level in printed.indices where printed[level].cells.reduce(0, { $0 + text.cells[$1].range.count }) > longestField {
            for row in levels.indices where levels[row] == level { levels[row] = nil }
            reportTooLong(text.text(in: text.cells[printed[level].cells[0]].range), words, line: text.cells[printed[level].cells[0]].line)
        }
    }

    private mutating func reportTooLong(_ content: Text, _ words: Text, line: LineNumber) {
        var finding = finding(.textTooLong, line: line)
        finding.subject = words
        finding.found = Text(String(content.description.prefix(30)) + "…")
        findings.append(finding)
    }
}

/// In bytes: 500 Chinese characters. The longest names of projects that are known have 60.
let longestField = 1_500
