/// What an amount's cell has.
enum ListAmount: Equatable {
    case blank
    /// As if it were in 万元, in fen.
    case amount(Int64)
    case unreadable

    var value: Int64? {
        switch self {
        case .blank: 0
        case .amount(let fen): fen
        case .unreadable: nil
        }
    }
}

/// A row of a list.
struct ListEntry {
    /// With the amounts, where it has several lines.
    let row: Int
    var rows: Range<Int>
    var sort: Sort
    /// By column of money.
    var amounts: [ListAmount] = []
    /// The last row up to this one that is a project, by its number among the rows.
    fileprivate(set) var lastProject: Int?

    init(row: Int, sort: Sort) { (self.row, rows, self.sort) = (row, row..<(row + 1), sort) }

    enum Sort {
        case project
        /// More of the project above.
        case more
        /// The end of the name above.
        case restOfName
        /// Another project, or the end of the name above.
        case perhapsMore
        /// Amounts without a name.
        case nameless
        /// A project, or a group of those below.
        case perhapsGroup
        /// 合计
        case total
        /// 小计
        case partTotal
        case shifted
        /// A line between the tables of two pages.
        case text
    }
}

extension [ListEntry] {
    mutating func add(_ entry: ListEntry) {
        var entry = entry
        entry.lastProject = entry.sort == .project ? count : last?.lastProject
        append(entry)
    }
}

extension ListColumn.Role {
    /// Whether what stands in the column is words, which may go on in the next line.
    var isWords: Bool {
        switch self {
        case .label(.text), .label(.narrative), .label(.column(.remark)), .label(.notes): true
        default: false
        }
    }
}

extension ListColumn {
    var isMoney: Bool {
        if case .label(.money) = role { return true }
        return false
    }

    /// 其中：财政拨款, in the unit of what it is a part of.
    var isSource: Bool {
        if case .label(.money(let label)) = role { return label.sort == .source }
        return false
    }

    /// Whether what it has is the project's, rather than that of an indicator or a text.
    var isOfProject: Bool {
        switch role {
        case .label(.text), .label(.money), .number: true
        default: false
        }
    }
}
