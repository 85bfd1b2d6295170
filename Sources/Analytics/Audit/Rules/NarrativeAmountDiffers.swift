import Ingest

extension AuditRule {
    static let narrativeAmountDiffers = AuditRule(
        .narrativeAmountDiffers,
        sentence: Wording(
            "the text of “{project}” says “{found}”; the amounts of the form are others, such as {yuan:expected} {other}",
            "“{project}”的文字写明“{found}”，与表内金额不符，如{yuan:expected}（{other}）"),
        definition: Wording(
            "a text names the project's budget or funds as a whole with an amount in 万元 or 亿元 that is none of the form's amounts, at the precision "
                + "printed; amounts of other years and those said to be approximate are left out.",
            "文字中以万元或亿元写明的项目预算或资金总额，按其精度与表内各项金额均不符；其他年度及约数不计。"),
        check: eachAudited { audited in
            let form = audited.form
            let said = audited.texts.map { text in (text, wholeAmounts(in: text, of: form)) }.filter { !$0.1.isEmpty }
            guard !said.isEmpty else { return .none }
            let amounts = AmountField.allCases.compactMap { form[$0].value }
            guard let own = form.budget.value, let line = form.budget.line else {
                return .some(nil)
            }
            return said.flatMap { text, said in
                let others = said.filter { said in !amounts.contains(where: said.includes) }
                return zip(others, text.lines(at: others.map(\.range.lowerBound))).map { other, place in
                    var finding = Finding(.narrativeAmountDiffers, of: form, line: place)
                    finding.found = text.text(other.range)
                    finding.expected = Text(own.plainYuan)
                    finding.compare(with: Place(source: form.source, line: line))
                    return finding
                }
            }
        })
}

/// An amount that a text names as the whole of a project's money.
private struct SaidAmount {
    let number: PrintedNumber
    /// Yuan in one of its unit, as a power of ten.
    let power: Int
    let range: Range<Int>

    /// Whether the amount is this one when it is rounded, or cut, to the decimals printed.
    func includes(_ amount: Amount) -> Bool {
        let last = PrintedNumber(digits: 1, decimals: number.decimals)
        guard number.decimals <= power + 2, let fen = number.digits(withDecimals: power + 2),
            let unit = last.digits(withDecimals: power + 2)
        else { return true }
        let (difference, overflow) = amount.fen.subtractingReportingOverflow(fen)
        return !overflow && difference.magnitude < unit.magnitude
    }
}

private let wholes = [
    "预算总额", "项目总预算", "项目预算", "年度预算", "预算资金总额", "项目资金总额", "项目总资金", "项目经费总额", "申请预算总额", "年度资金申请总额", "总预算金额",
].map { $0.unicodeScalars.map(\.value) }
private let between = Set("为是共计合约安排总额金达到人民币:：".unicodeScalars.map(\.value))
private let approximate = Set("约近超余逾".unicodeScalars.map(\.value))

/// One bit for each character that a whole begins with, by its last six bits: most others need no second look.
private let firstOfWholes = wholes.reduce(UInt64(0)) { $0 | 1 << UInt64($1[0] & 63) }
/// 元, which every amount ends in.
private let yuan: UInt32 = 0x5143

private func wholeAmounts(in text: RunningText, of form: ProjectForm) -> [SaidAmount] {
    guard text.hasNumber, text.characters.contains(yuan) else { return [] }
    var places: [(whole: Int, start: Int)] = []
    let (characters, firstOfWholes) = (text.characters, firstOfWholes)
    for position in characters.indices where firstOfWholes >> UInt64(characters[position] & 63) & 1 == 1 {
        for whole in wholes.indices where wholes[whole][0] == characters[position] && text.has(wholes[whole], at: position) {
            places.append((whole, position))
        }
    }
    places.sort { ($0.whole, $0.start) < ($1.whole, $1.start) }
    var ends: Set<Int> = []
    return places.compactMap { wholeAmount(in: text, at: $0.start, wholes[$0.whole].count, of: form) }
        .filter { ends.insert($0.range.upperBound).inserted }
}

private func wholeAmount(in text: RunningText, at start: Int, _ length: Int, of form: ProjectForm) -> SaidAmount? {
    let characters = text.characters
    guard isOfYear(characters[max(0, start - 12)..<start], form.fiscalYear) else { return nil }
    var position = start + length
    while position < characters.count, between.contains(characters[position]) {
        if approximate.contains(characters[position]) { return nil }
        position += 1
    }
    guard position < characters.count, isDigit(characters[position]), let (number, end) = readNumber(characters, position),
        end + 1 < characters.count, characters[end + 1] == yuan, let power = powerOfTen(characters[end])
    else { return nil }
    guard end + 2 == characters.count || !approximate.contains(characters[end + 2]) else { return nil }
    return SaidAmount(number: number, power: power, range: start..<end + 2)
}

private let otherYears = ["上年", "去年", "往年", "次年", "明年", "三年", "五年"].map { $0.unicodeScalars.map(\.value) }

/// Whether the words before name no other year than the form's.
private func isOfYear(_ words: ArraySlice<UInt32>, _ year: FiscalYear?) -> Bool {
    for other in otherYears where words.indices.contains(where: { words[$0...].starts(with: other) }) { return false }
    var position = words.startIndex
    while position < words.endIndex {
        guard isDigit(words[position]), let (number, end) = readNumber(Array(words), position - words.startIndex) else {
            position += 1
            continue
        }
        if FiscalYear.ofForms ~= Int(number.digits), number.digits != year.map({ Int64($0.number) }) { return false }
        position = words.startIndex + end
    }
    return true
}
