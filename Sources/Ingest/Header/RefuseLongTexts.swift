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
        let long = printed.indices.filter { printed[$0].cells.reduce(0) { $0 + text.cells[$1].range.count } > longestField }
        guard !long.isEmpty else { return }
        let isLong = Set(long)
        levels = levels.map { level in level.flatMap { isLong.contains($0) ? nil : $0 } }
        for first in long.map({ text.cells[printed[$0].cells[0]] }) { reportTooLong(text.text(in: first.range), words, line: first.line) }
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
