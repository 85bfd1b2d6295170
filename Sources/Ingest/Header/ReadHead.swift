extension FormReader {
    /// Reads texts, dates and the printed rate of the head.
    mutating func readHead() {
        unclaimAmounts()
        for index in values.indices where values[index].match.label == .text(.project) { dropAmounts(behindName: index) }
        for index in values.indices where values[index].pieces.count > 1 { dropDamagedLines(of: index) }
        for value in values {
            switch value.match.label {
            case .text(let field): readText(field, value)
            case .date(let field): readDate(field, value)
            case .period: readPeriod(value)
            case .moneyUnit: readUnitName(value)
            case .executionRate where !value.pieces.isEmpty || form.declaredExecutionRate.line == nil:
                readDeclaredRate(value)
            default: continue
            }
        }
        readUnitBehindCode()
        readNarratives()
    }

    /// An amount where words are expected, or under the heading of the table of funds, is nobody's: it may have lost its label. Nor is one of another
    /// year, 2021年预算数, this form's.
    private mutating func unclaimAmounts() {
        for index in values.indices where isWords(values[index].match.label) {
            guard values[index].pieces.contains(where: { text.isLongAmount($0.range) }) else { continue }
            for piece in values[index].pieces where text.isLongAmount(piece.range) { unclaim(piece.cell) }
            values[index].pieces.removeAll { text.isLongAmount($0.range) }
        }
        for value in values where value.match.label == .other && text.qualifier(of: value.match) != nil {
            for cell in [value.match.first.cell] + value.pieces.map(\.cell) { unclaim(cell) }
        }
    }

    /// An amount behind a name is that of a cell beside it, and what follows it is no more of the name.
    private mutating func dropAmounts(behindName index: Int) {
        if let last = values[index].pieces.last, let amount = amountBehindWords(last.range) {
            values[index].pieces[values[index].pieces.count - 1].range = last.range.lowerBound..<amount
            values[index].pieces.append(.init(range: amount..<last.range.upperBound, cell: last.cell))
        }
        let pieces = values[index].pieces
        guard let first = pieces.indices.dropFirst().first(where: { text.isLongAmount(pieces[$0].range, decimals: 2) }) else { return }
        var finding = finding(.valuesNotAssignable, line: text.cells[pieces[first].cell].line)
        finding.subject = text.text(in: values[index].match.words)
        finding.found = text.asPrinted(Array(pieces[first...]))
        findings.append(finding)
        for piece in pieces[first...] where piece.cell != pieces[first - 1].cell { unclaim(piece.cell) }
        values[index].pieces.removeSubrange(first...)
    }

    /// Where an amount begins that is printed directly behind a name's last word: 道路养护1,200.00, whose two cells became one.
    private func amountBehindWords(_ range: Range<Int>) -> Int? {
        let digits = text.bytes[range].reversed().prefix(while: isPartOfNumber).count
        let amount = (range.upperBound - digits)..<range.upperBound
        return amount.lowerBound > range.lowerBound && text.isLongAmount(amount, decimals: 2) ? amount.lowerBound : nil
    }

    private func isWords(_ label: Label) -> Bool {
        switch label {
        case .text(.project): false
        case .text, .fundsHeading: true
        default: false
        }
    }

    func finding(_ rule: FindingRule, line: LineNumber?) -> Finding { form.finding(rule, line: line) }

    // MARK: Texts

    private mutating func readText(_ field: TextField, _ value: LabelledValue) {
        let read = reading(of: value)
        switch (form[field], read) {
        case (.printed(let first, let line), .printed(let second, let other)):
            guard first != second, field == .project || field == .unit else { return }
            reportTwoValues(of: value, (second, other), (first, line))
        case (.printed, _): return
        default: form[field] = read
        }
    }

    private mutating func reportTwoValues(
        of value: LabelledValue, _ second: (text: Text, line: LineNumber), _ first: (text: Text, line: LineNumber)
    ) {
        var finding = finding(.twoValues, line: second.line)
        finding.subject = text.text(in: value.match.words)
        finding.found = second.text
        finding.expected = first.text
        finding.otherSource = form.source
        finding.otherLine = first.line
        findings.append(finding)
    }

    private mutating func reading(of value: LabelledValue) -> Reading<Text> {
        let content = name(of: value)
        if content.isEmpty { return .blank(line: value.line) }
        if isTooLong(content, text.text(in: value.match.words), line: value.line) { return .unreadable(line: value.line) }
        guard text.isDecodable(content), !namesNothing(content) else { return .unreadable(line: value.line) }
        return .printed(content, line: value.pieces.first.map { text.cells[$0.cell].line } ?? value.line)
    }

    /// Whether a text has no letter, or says that it stands elsewhere: —, 12.5, 〃, 同上. Projects that print it are not one project.
    private func namesNothing(_ content: Text) -> Bool {
        let words = foldedScalars(content)
        return !words.contains { $0 >= 0x3400 || $0 | 0x20 >= 97 && $0 | 0x20 <= 122 } || placeholders.contains(words)
    }

    /// What the value says, where it is a name without its code.
    func name(of value: LabelledValue) -> Text {
        withoutStamp(withoutCodeBehind(withoutCode(text.text(value), value.match.label), value.match), value.match.label)
    }

    /// 某局016001 under 主管部门及代码 is 某局: the label says that the code is no part of the name.
    private func withoutCodeBehind(_ content: Text, _ match: LabelMatch) -> Text {
        guard match.label == .text(.department) else { return content }
        let label = foldedScalars(text.bytes, text.cells[match.next.cell].start..<match.next.offset)
        guard label.suffix(3).contains(lastOfCode) else { return content }
        let name = content.utf8.dropLast(content.utf8.reversed().prefix(while: isDigit).count)
        return content.utf8.count - name.count < 3 || name.isEmpty ? content : Text(utf8: Array(name))
    }

    /// 某局（盖章） is 某局, and （盖章） alone no name: the bracket says where the stamp goes.
    private func withoutStamp(_ content: Text, _ label: Label) -> Text {
        guard label == .text(.unit) || label == .text(.department) else { return content }
        let stamp = brackets.first { content.utf8.count >= $0.utf8.count && content.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
        return stamp.map { Text(utf8: content.utf8.dropLast($0.utf8.count)) } ?? content
    }

    /// `310000220035-道路养护`, `[0017]道路养护` and `[310000220035]道路养护` are 道路养护: a code in front of a name is not part of it. A project's
    /// name may begin with a short number, as 110 or a year, but not with one that begins with 0.
    private func withoutCode(_ content: Text, _ label: Label) -> Text {
        guard [.text(.project), .text(.unit), .text(.department)].contains(label) else { return content }
        let signs = signsAroundCode.first { content.utf8.starts(with: $0.before.utf8) } ?? ("", "-")
        let rest = content.utf8.dropFirst(signs.before.utf8.count)
        let code = rest.prefix { isDigit($0) || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
        let digits = code.count { $0 <= ASCII.nine }
        let name = rest.dropFirst(code.count + signs.behind.utf8.count)
        let least = label == .text(.project) && code.first != ASCII.zero ? 6 : 3
        guard code.count >= least, digits * 2 >= code.count, !name.isEmpty, rest.dropFirst(code.count).starts(with: signs.behind.utf8)
        else {
            return content
        }
        return Text(utf8: Array(name))
    }

    /// 单位： is the money unit before 万元, and the public body's name before what is no money: 人民币, 美元. 金额单位： never is.
    private mutating func readUnitName(_ value: LabelledValue) {
        guard !value.pieces.isEmpty, form[.unit].line == nil, foldedScalars(text.bytes, value.match.words) == unitWord,
            !text.isMoney(value.pieces.map(\.range))
        else { return }
        form[.unit] = reading(of: value)
    }

    // MARK: Dates

    /// The first date that is printed counts; another one under a second label is reported.
    private mutating func readDate(_ field: DateField, _ value: LabelledValue) {
        let read = readDate(value)
        switch (form[field], read) {
        case (.printed(let first, let line), .printed(let second, let other)):
            guard first != second else { return }
            reportTwoValues(of: value, (Text(second.description), other), (Text(first.description), line))
        case (.printed, _): return
        case (_, .blank) where form[field].line != nil: return
        default: form[field] = read
        }
    }

    private mutating func readDate(_ value: LabelledValue) -> Reading<FormDate> {
        let content = text.text(value)
        if content.isEmpty { return .blank(line: value.line) }
        return text.parseDate(content).map { .printed($0, line: value.line) } ?? unreadable(.dateNotReadable, value)
    }

    /// 项目起止时间 gives the start and the end where it prints two dates; a length such as 一年 gives neither, and months or years without days stay
    /// unclaimed.
    private mutating func readPeriod(_ value: LabelledValue) {
        let dates = text.dates(in: text.text(value))
        guard dates.count == 2 else {
            if foldedScalars(text.text(value)).count(where: isDigit) >= 4 { for piece in value.pieces { unclaim(piece.cell) } }
            return
        }
        if form[.start].value == nil { form[.start] = .printed(dates[0], line: value.line) }
        if form[.end].value == nil { form[.end] = .printed(dates[1], line: value.line) }
    }

    // MARK: Rates

    /// The rate under its label, or in the table of funds; two different ones count for nothing.
    mutating func readDeclaredRate(_ value: LabelledValue) {
        let (wasWithoutSign, rate) = (isRateWithoutSign, readRate(value.pieces, line: value.line))
        switch (form.declaredExecutionRate, rate) {
        case (.printed(let first, let line), .printed(let second, let other)):
            isRateWithoutSign = isRateWithoutSign && wasWithoutSign
            guard first.isOther(than: second) else { return }
            reportTwoValues(of: value, (Text("\(second)"), other), (Text("\(first)"), line))
            (form.declaredExecutionRate, haveTwoRates) = (.unreadable(line: other), true)
        case (.printed, _): isRateWithoutSign = wasWithoutSign
        case (.unreadable, _) where haveTwoRates: return
        default: form.declaredExecutionRate = rate
        }
    }

    /// No project spends more than a thousand percent of its budget: such a figure is something else.
    private func isPlausible(_ rate: NumberToken) -> Bool {
        let whole = rate.digits / [1, 10, 100, 1000, 10_000, 100_000][min(rate.decimals, 5)]
        return abs(whole) <= 1000
    }

    /// A printed rate in percent, with or without the sign.
    mutating func readRate(_ pieces: [LabelledValue.Piece], line: LineNumber) -> Reading<PrintedNumber> {
        let words = text.joinRanges(pieces.map(\.range))
        guard !words.isEmpty, !foldedScalars(words).allSatisfy(isSignOfBlank) else {
            return .blank(line: line)
        }
        let numbers = pieces.count { piece in foldedScalars(text.bytes, piece.range).contains(where: isDigit) }
        if numbers == 1, !isCutOff(pieces), case .number(let token) = parseNumber(words.utf8, 0..<words.utf8.count), isPlausible(token) {
            let rest = foldedScalars(words.utf8, token.end..<words.utf8.count)
            isRateWithoutSign = rest.isEmpty
            if rest.isEmpty || rest == [UInt32(ASCII.percent)] { return .printed(token.printed, line: line) }
        }
        var finding = finding(.numberNotReadable, line: line)
        finding.subject = "预算执行率"
        finding.found = text.asPrinted(pieces)
        findings.append(finding)
        return .unreadable(line: line)
    }

}

private let placeholders = Set(["同上", "同前", "同左", "略", "(略)", "无", "见附件", "详见附件", "null", "NULL", "N/A"].map { foldedScalars($0) })
private let signsAroundCode: [(before: String, behind: String)] = [
    (before: "[", behind: "]"), ("【", "】"), ("（", "）"), ("(", ")"), ("〔", "〕"),
]

private let unitWord = foldedScalars("单位")
/// 码 of 编码 and 代码
private let lastOfCode: UInt32 = 0x7801
/// What brackets say where a form is stamped.
let placesOfStamp = ["盖章", "公章", "签章"]
private let brackets = placesOfStamp.flatMap { ["（\($0)）", "(\($0))"] }

extension ProjectForm {
    /// A finding about the form, with its name and year as far as they are known.
    func finding(_ rule: FindingRule, line: LineNumber?) -> Finding {
        var finding = Finding(rule, source: source, line: line)
        finding.project = project
        finding.unit = unit
        finding.fiscalYear = fiscalYear
        return finding
    }
}
