/// A table of indicators as found in a form: its head and the cells below it.
struct IndicatorTable {
    var header: ColumnHeader
    var cells: Range<Int>
    /// What stands in other columns is the project's, not its indicators'.
    var isInList = false
}

/// A cell of the table of indicators: one cell of a Markdown row, or one run of text without white space.
struct IndicatorCell {
    /// The raw cells that it is made of.
    var cells: Kept<Int>
    var gap: Gap
    var row: Int
    var line: LineNumber
    /// Table column, or printed column of its middle in aligned text.
    var place: Int
    /// The printed columns that it takes up; empty in tables.
    var extent: Range<Int>
    /// Printed width, where a Chinese character counts 2.
    var width: Int
    var words: Words
    /// What the words are or begin with.
    var meaning: IndicatorWords.Meaning
    var looks: Looks
    /// The line above it is one whole cell, with the border behind it: it is no more of that.
    var followsWholeCell = false

    /// What a cell looks like, before its place is considered.
    struct Looks: OptionSet {
        let rawValue: UInt16
        static let firstLevel = Looks(rawValue: 1)
        static let secondLevel = Looks(rawValue: 2)
        /// `=100%`, `≥90`: begins with a sign.
        static let sign = Looks(rawValue: 4)
        /// Nothing but a sign.
        static let bareSign = Looks(rawValue: 8)
        /// A number with a short unit: 4660份, 90%.
        static let quantity = Looks(rawValue: 16)
        /// Nothing but a number.
        static let number = Looks(rawValue: 32)
        /// 健全, 有效: a target in words.
        static let targetWord = Looks(rawValue: 64)
        /// Has the punctuation of running text, or words of explanations.
        static let prose = Looks(rawValue: 128)
        /// 合计, 总分
        static let total = Looks(rawValue: 256)
        /// A dash or slash that stands for nothing.
        static let placeholder = Looks(rawValue: 512)
        /// A number with what may stand behind one in a column of points: 28分, or 28（扣2）, 2、8, of which nobody knows what it means.
        static let markedPoints = Looks(rawValue: 1024)
        /// A number with a percent sign behind it: rarely points, 30%.
        static let percentage = Looks(rawValue: 2048)

        /// Whether it can hardly be anything but a value.
        var isValue: Bool { !isDisjoint(with: [.sign, .quantity, .number, .placeholder]) }
        var isLevel: Bool { !isDisjoint(with: [.firstLevel, .secondLevel]) }
    }

    /// How many pages ended in the table before it.
    var page = 0
    /// How many lines stand above it in the table; blank lines count as one.
    var height = 0
    /// 绩效指标 beside the table, or a part of it.
    var isSideHeading = false
    /// Points in brackets or the beginning, middle or end of a known level, as narrow cells leave it.
    var isPartOfLevel = false
    /// The points in brackets behind a first level: 投入与管理(36分).
    var maximum: PrintedNumber?
}
