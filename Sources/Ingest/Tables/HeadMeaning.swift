/// What the cells of a column's head say of the amounts under it: of which year they are, and what.
struct HeadMeaning {
    var year: HeadYear?
    var sort: HeadSort?
    /// The money unit behind the words.
    var unit: MoneyUnit?
    /// The label that the words are, where they are one.
    var label: LabelMatch?
    /// Words that say nothing, as 资金情况 above 预算数 and 执行数.
    var isNeutral = false
}

/// The year of a column, seen from the year of the form.
enum HeadYear {
    /// 本年, 2025年 on a form of 2025
    case own
    /// 上年, 2024年 on a form of 2025
    case last
    /// Any other.
    case another
    /// 三年合计, 2025-2027年: all years of the project.
    case all
}

/// What a column has amounts of.
enum HeadSort: Equatable {
    /// 预算数, 申请数, 预算安排
    case budget
    /// 年初预算数, where an adjusted one may stand beside it
    case initial
    /// 全年预算数
    case adjusted
    /// 执行数, 决算数
    case executed
    /// 合计, 资金总额: of what stands above, or of the sources beside it
    case total
    /// 财政拨款, 其他资金
    case source(MoneyLabel)
}

extension CellText {
    /// What a cell of a head says.
    /// - Parameter own: the fiscal year of the form.
    func headMeaning(_ cells: Range<Int>, own: FiscalYear?) -> HeadMeaning {
        var meaning = HeadMeaning()
        var words = words(ofCells: cells)
        if words.last == UInt32(ASCII.closeParenthesis), let open = words.lastIndex(of: UInt32(ASCII.openParenthesis)) {
            var inside = words[(open + 1)..<(words.endIndex - 1)]
            if let colon = inside.lastIndex(of: UInt32(ASCII.colon)) { inside = inside[(colon + 1)...] }
            meaning.unit = unitOfMoney(inside)
            guard meaning.unit != nil || inside.count <= 1 else { return HeadMeaning(label: wholeLabel(cells)) }
            words = words[..<open]
        }
        meaning.label = wholeLabel(cells)
        meaning.unit = meaning.unit ?? meaning.label?.unit
        (meaning.year, words) = headYear(words, own: own)
        if words.isEmpty { return meaning }
        if let sort = headSorts[words] {
            meaning.sort = sort
        } else if let label = meaning.label?.label {
            read(label, words, &meaning)
        } else {
            // 2025年某项目 tells of no amounts of 2025.
            meaning.year = nil
            meaning.isNeutral = isSituation(words)
        }
        return meaning
    }

    private func read(_ label: Label, _ words: Words, _ meaning: inout HeadMeaning) {
        switch label {
        case .money(let money):
            switch money {
            case .currentBudget, .annualFunds: meaning.sort = .budget
            case .initialBudget: meaning.sort = .initial
            case .adjustedBudget: meaning.sort = .adjusted
            case .executed: meaning.sort = .executed
            case .priorBudget: (meaning.year, meaning.sort) = (.last, .budget)
            case .priorExecuted: (meaning.year, meaning.sort) = (.last, .executed)
            case .totalBudget: (meaning.year, meaning.sort) = (.all, .total)
            case .totalFunds:
                meaning.sort = .total
                if meaning.year == nil, wordsOfAllYears.contains(where: { words.starts(with: $0) }) { meaning.year = .all }
            // 上年结转 is money of this year.
            case .carryover: (meaning.year, meaning.sort) = (nil, .source(money))
            case .totalFiscal, .annualFiscal, .fiscal, .other: meaning.sort = .source(money)
            }
        case .fundsHeading, .heading: meaning.isNeutral = true
        default: meaning.year = nil
        }
    }

    /// The year that words begin with, and the words behind it.
    private func headYear(_ words: Words, own: FiscalYear?) -> (HeadYear?, Words) {
        for (prefix, year) in yearWords where words.starts(with: prefix) { return (year, words.dropFirst(prefix.count)) }
        let digits = words.prefix(while: isDigit)
        guard digits.count == 4 else { return (nil, words) }
        var rest = words.dropFirst(4)
        let number = digits.reduce(0) { $0 * 10 + digitValue($1) }
        guard FiscalYear.ofForms.contains(number) else { return (nil, words) }
        if let sign = rest.first, signsBetweenYears.contains(sign) {
            rest = rest.dropFirst().drop(while: isDigit)
            guard rest.first == Chinese.year else { return (.another, rest) }
            return (.all, withoutYearSign(rest))
        }
        guard rest.isEmpty || rest.first == Chinese.year else { return (nil, words) }
        let year: HeadYear = own.map { $0 == FiscalYear(number) ? .own : $0.previous == FiscalYear(number) ? .last : .another } ?? .another
        return (year, withoutYearSign(rest))
    }

    private func withoutYearSign(_ words: Words) -> Words {
        let rest = words.first == Chinese.year ? words.dropFirst() : words
        return rest.first == Chinese.degree ? rest.dropFirst() : rest
    }

    private func isSituation(_ words: Words) -> Bool { words.count <= 12 && words.suffix(2).elementsEqual(situation) }
}

extension CellText {
    /// What stands under the cells of a head, read from top to bottom; nil where that is none of our amounts, or not certain.
    /// - Parameter hasYears: other columns of the table are of other years, so that 合计 is of all of them.
    func amount(_ path: [HeadMeaning], hasYears: Bool) -> MoneyLabel? {
        guard let last = path.last, !path.dropLast().contains(where: { $0.sort == nil && $0.year == nil && !$0.isNeutral }) else {
            return nil
        }
        let above = path.dropLast().compactMap(\.sort).last
        let year = path.compactMap(\.year).last
        guard let sort = last.sort ?? (last.year == nil ? nil : above ?? .budget) else { return nil }
        switch sort {
        case .source(let label):
            guard year ?? .own == .own, above == nil || above == .budget || above == .initial || above == .total else { return nil }
            return label == .fiscal || label == .totalFiscal ? .annualFiscal : label
        case .total where above == nil && year == nil && hasYears: return .totalFunds
        case .total:
            guard let above else { return label(year ?? .own, .total) }
            return label(year ?? .own, above == .total ? .budget : above)
        default:
            // 预算数 of one source.
            if case .source = above { return nil }
            return label(year ?? .own, sort)
        }
    }

    private func label(_ year: HeadYear, _ sort: HeadSort) -> MoneyLabel? {
        switch (year, sort) {
        case (_, .source(let source)): year == .own ? source : nil
        case (.own, .budget), (.own, .total): .annualFunds
        case (.own, .initial): .initialBudget
        case (.own, .adjusted): .adjustedBudget
        case (.own, .executed): .executed
        case (.last, .budget), (.last, .initial), (.last, .total): .priorBudget
        case (.last, .executed): .priorExecuted
        case (.all, .budget), (.all, .total): .totalFunds
        default: nil
        }
    }
}

/// Words before what a column has amounts of.
private let yearWords: [(words: [UInt32], year: HeadYear)] =
    ([
        ("上年度", .last), ("上年", .last), ("上一年度", .last), ("上一年", .last), ("本年度", .own), ("本年", .own), ("当年", .own), ("三年", .all),
        ("中期", .all), ("实施期", .all), ("全周期", .all), ("以前年度", .another), ("以后年度", .another), ("下年", .another), ("下一年", .another),
    ] as [(String, HeadYear)]).map { (foldedScalars(Text($0.0)), $0.1) }

private let signsBetweenYears = ScalarSet("-~至—～")
private let situation = foldedScalars("情况")
private let wordsOfAllYears = ["项目总投资", "总投资", "项目总资金", "项目总金额"].map { foldedScalars(Text($0)) }

/// What columns have amounts of, without the year in front.
private let headSorts = WordTable<HeadSort>(
    ([
        (
            .budget,
            [
                "预算", "预算数", "预算额", "预算金额", "预算安排", "预算安排数", "安排", "安排数", "安排金额", "资金安排", "申请", "申请数", "申请金额", "申请资金", "申报", "申报数",
                "申报金额", "计划", "计划数", "计划安排", "资金需求", "需求", "资金", "金额", "支出预算", "项目支出", "项目支出预算", "项目预算", "项目金额", "项目资金", "预算资金", "资金额度",
                "资金金额", "拟安排资金", "拟安排金额", "预算支出", "批复数", "批复预算", "批复金额", "审定数", "审定金额", "审核数", "核定数", "核定金额", "下达数", "下达金额", "年度预算",
                "年度预算数", "年度资金总额", "项目经费", "资金预算",
            ]
        ),
        (.initial, ["年初预算", "年初预算数"]),
        (.adjusted, ["全年预算", "全年预算数", "调整预算", "调整预算数", "调整后预算", "调整后预算数"]),
        (.executed, ["执行", "执行数", "执行金额", "预算执行数", "预算执行", "决算", "决算数", "决算金额", "实际支出", "实际支出数", "实际执行数", "支出数", "全年执行数", "全年执行", "全年支出"]),
        (.total, ["合计", "总计", "小计", "总额", "共计", "资金合计", "预算合计"]),
    ] as [(HeadSort, [String])]).flatMap { sort, words in words.map { (key: $0, value: sort) } }
        + ["其他", "其它"].map { (key: $0, value: .source(.other)) })
