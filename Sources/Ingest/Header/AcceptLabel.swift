/// Which words that look like a label are one: among the head's fields nearly all, in running text few.
extension FormReader {
    /// In running text a word counts as a label only where a row begins, and only if it stands alone or before a colon.
    func accepts(_ match: LabelMatch) -> Bool {
        let cell = text.cells[match.first.cell]
        if case .notes = open { return match.hasColon && cell.gap.startsRow && isAdministrative(match.label) }
        guard inNarrative else { return acceptsInHead(match) }
        if text.rows[cell.row].isTable { return cell.gap >= .tableCell && match.next.offset == text.cells[match.next.cell].end }
        guard cell.gap.startsRow, match.first.offset == cell.start, !beginsGoals(match) else { return false }
        guard !isBeforeAmount(match) else { return false }
        let isAlone = match.next.cell + 1 >= limit || text.cells[match.next.cell + 1].gap.startsRow
        switch match.label {
        case .narrative, .text, .date, .period, .executionRate, .other:
            return match.hasColon || match.words.count > 6 && (isAlone || isFollowedByWideGap(match) || isFollowedByDate(match))
        case .fundsHeading where isFollowedByHeading(match): return true
        case .money, .fundsHeading:
            return match.hasColon || match.unit != nil || isAlone || isFollowedByNumber(match) || isFollowedByLabel(match)
        case .heading: return isAlone && (match.words.count >= 12 || cell.gap == .blankLine && match.words.count >= 6)
        case .moneyUnit, .notes: return match.hasColon
        case .column: return false
        }
    }

    /// 当年预算100万元 in running text tells of an amount.
    private func isBeforeAmount(_ match: LabelMatch) -> Bool {
        guard case .money = match.label, !match.hasColon, match.unit == nil else { return false }
        return match.next.offset < text.cells[match.next.cell].end
    }

    /// 项目总目标：… as the first words of 总目标及阶段性目标 is text.
    func beginsGoals(_ match: LabelMatch) -> Bool {
        guard match.label == .narrative, case .narrative = open, let last = narratives.last, last.pieces.isEmpty else { return false }
        return match.next.offset < text.cells[match.next.cell].end && foldedScalars(last.label).starts(with: bothGoals)
    }

    func isAdministrative(_ label: Label) -> Bool {
        if case .other = label { return true }
        return false
    }

    func acceptsInHead(_ match: LabelMatch) -> Bool {
        switch match.label {
        case .column: text.rows[text.cells[match.first.cell].row].isTable || !values.isEmpty
        case .heading: match.first.offset == text.cells[match.first.cell].start && !(match.words.count <= 6 && isProjectOpen)
        case .moneyUnit: match.hasColon
        case .date: !isHeadOfSchedule(match)
        case .fundsHeading: match.hasColon || match.unit != nil || !isProjectOpen || announcesFunds(match)
        default: true
        }
    }

    /// The heading of the table of funds is soon followed by an amount's label; a line of a project's name that reads …项目经费 is not.
    func announcesFunds(_ match: LabelMatch) -> Bool {
        let cell = text.cells[match.first.cell]
        if text.rows[cell.row].isTable { return true }
        for next in match.next.cell..<min(match.next.cell + 5, limit) where match.next.offset <= text.cells[next].start {
            if case .money = text.matchLabel(at: start(of: next), limit: limit)?.label { return true }
        }
        return false
    }

    /// A name may end in a line that is a word of a heading by itself.
    var isProjectOpen: Bool {
        guard case .value(let index) = open, case .text = values[index].match.label else { return false }
        return true
    }

    /// In text laid out in columns a label stands in a column of its own.
    func isFollowedByWideGap(_ match: LabelMatch) -> Bool {
        match.next.cell + 1 < limit && text.cells[match.next.cell + 1].gap == .wide
    }

    func isFollowedByDate(_ match: LabelMatch) -> Bool {
        guard case .date = match.label, match.next.cell + 1 < limit else { return false }
        return text.parseDate(text.join([text.cells[match.next.cell + 1]])) != nil
    }

    func isFollowedByNumber(_ match: LabelMatch) -> Bool {
        match.next.cell + 1 < limit && text.beginsWithDigit(text.cells[match.next.cell + 1].range)
    }

    /// 项目资金申请（万元） behind 项目资金情况.
    private func isFollowedByHeading(_ match: LabelMatch) -> Bool {
        guard match.next.cell + 1 < limit else { return false }
        let next = text.matchLabel(at: start(of: match.next.cell + 1), limit: limit)
        return next?.label == .fundsHeading && next?.unit != nil
    }

    /// Whether 开始时间 or 结束时间 is the head of a column, as the two end a row that begins with other words: 实施内容 开始时间 结束时间.
    private func isHeadOfSchedule(_ match: LabelMatch) -> Bool {
        let row = text.rows[text.cells[match.first.cell].row]
        guard !row.isTable, !match.hasColon, row.cells.count < 16 else { return false }
        let labels = text.labels(inRow: text.cells[match.first.cell].row)
        guard labels.count > 1, labels.suffix(2).map(\.label) == [.date(.start), .date(.end)], let start = labels.dropLast().last,
            let end = labels.last, start.next.cell + 1 == end.first.cell, end.next.cell + 1 == row.cells.upperBound,
            match.first == start.first || match.first == end.first
        else { return false }
        return start.first.cell > row.cells.lowerBound && labels.dropLast(2).allSatisfy { $0.next.cell + 1 < start.first.cell }
    }

    func isFollowedByLabel(_ match: LabelMatch) -> Bool {
        guard match.next.cell + 1 < limit else { return false }
        let next = text.matchLabel(at: start(of: match.next.cell + 1), limit: limit)
        if case .money = next?.label { return true }
        return false
    }
}

private let bothGoals = foldedScalars("总目标及")
