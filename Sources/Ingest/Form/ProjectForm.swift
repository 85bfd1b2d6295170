/// One project's filled-in form: the value in the middle, made by Ingest and taken by Analytics and Report.
///
/// It is held by one reference, as several lists hold each form; a form that is changed is copied first where others hold it too.
package struct ProjectForm: Sendable {
    /// Where the form was read: the document's path as the user gave it.
    package var source: Text {
        get { held.contents.source }
        _modify { yield &own.contents.source }
    }
    /// The form's number in its document, from 1.
    package var ordinal: Int {
        get { held.contents.ordinal }
        _modify { yield &own.contents.ordinal }
    }
    package var firstLine: LineNumber {
        get { held.contents.firstLine }
        _modify { yield &own.contents.firstLine }
    }
    package var lastLine: LineNumber {
        get { held.contents.lastLine }
        _modify { yield &own.contents.lastLine }
    }
    package var kind: FormKind {
        get { held.contents.kind }
        _modify { yield &own.contents.kind }
    }
    /// 年度; nil when neither the form, its siblings nor the user says it (a finding says so).
    package var fiscalYear: FiscalYear? {
        get { held.contents.fiscalYear }
        _modify { yield &own.contents.fiscalYear }
    }
    /// Why `fiscalYear` was chosen; nil when it is nil.
    package var yearEvidence: YearEvidence? {
        get { held.contents.yearEvidence }
        _modify { yield &own.contents.yearEvidence }
    }
    /// Its budget is that of 全年预算数, as adjusted in the course of the year: the form prints none of the year's beginning.
    package var isBudgetAdjusted: Bool {
        get { held.contents.isBudgetAdjusted }
        set { own.contents.isBudgetAdjusted = newValue }
    }
    /// 预算执行率 in percent, as printed.
    package var declaredExecutionRate: Reading<PrintedNumber> {
        get { self[.declaredExecutionRate] }
        set { self[.declaredExecutionRate] = newValue }
    }
    /// 权重 of the 合计 row, in points.
    package var totalWeight: Reading<PrintedNumber> {
        get { self[.totalWeight] }
        set { self[.totalWeight] = newValue }
    }
    /// 自评分 of the 合计 row, in points.
    package var totalScore: Reading<PrintedNumber> {
        get { self[.totalScore] }
        set { self[.totalScore] = newValue }
    }
    /// The rows of its tables of indicators. All are made when they are asked for; `indicatorRows` looks at them where they are.
    package var indicators: [Indicator] {
        get { held.contents.indicators.map(\.indicator) }
        set { indicatorRows = PackedIndicators(newValue) }
    }
    package internal(set) var indicatorRows: PackedIndicators {
        get { held.contents.indicators }
        set { own.contents.indicators = newValue }
    }
    /// The narrative blocks (项目概况, 立项依据, 主要绩效, …) in the order of the form; none after `letGoOfNarratives`.
    package var narratives: [Narrative] {
        get { held.narratives.narratives }
        set { own.narratives.narratives = newValue }
    }
    /// Hands over each narrative, without a list of them.
    package func eachNarrative(_ take: (Narrative) -> Void) { held.narratives.each(take) }
    /// How many characters the narratives have at most, and one behind each.
    package var mostCharacters: Int { held.narratives.mostCharacters }
    /// They are all of it, as they were read.
    mutating func setNarratives(_ growing: borrowing GrowingNarratives) { own.narratives = PackedNarratives(growing) }
    /// 说明 below the table, line by line: how to fill the form in, the scale of grades.
    package var notes: [Passage] {
        get { held.contents.notes }
        _modify { yield &own.contents.notes }
    }
    /// What stands inside the form and no field claimed.
    package var unclaimed: [Passage] {
        get { held.contents.unclaimed }
        _modify { yield &own.contents.unclaimed }
    }

    private var held: HeldContents

    /// What is held, by nobody else.
    private var own: HeldContents {
        mutating get {
            becomeOwn()
            return held
        }
    }

    package init(source: Text, ordinal: Int, kind: FormKind, firstLine: LineNumber, lastLine: LineNumber) {
        held = HeldContents(FormContents(source: source, ordinal: ordinal, firstLine: firstLine, lastLine: lastLine, kind: kind))
    }

    /// From now on it shares nothing with the copies that others hold.
    package mutating func becomeOwn() {
        if !isKnownUniquelyReferenced(&held) { held = HeldContents(held.contents, held.narratives) }
    }

    /// Lets go of the narratives, two fifths of what a form takes, in all copies that share them with this one: for who has called `becomeOwn` before
    /// the copies were made, and knows that nobody reads the narratives any more.
    package func letGoOfNarratives() { held.narratives = PackedNarratives() }

    package subscript(field: TextField) -> Reading<Text> {
        get { held.contents.texts[field] }
        set { own.contents.texts[field] = newValue }
    }

    package subscript(field: DateField) -> Reading<FormDate> {
        get { held.contents.dates[field] }
        set { own.contents.dates[field] = newValue }
    }

    package subscript(field: AmountField) -> Reading<Amount> {
        get { held.contents.amounts[field] }
        set { own.contents.amounts[field] = newValue }
    }

    subscript(field: NumberField) -> Reading<PrintedNumber> {
        get { held.contents.numbers[field] }
        set { own.contents.numbers[field] = newValue }
    }

    /// The line of what is printed under a field; nil where its label is not on the form.
    func line(of field: AmountField) -> LineNumber? { held.contents.amounts.line(of: field) }

    func state(of field: AnyField) -> ReadingState {
        switch field {
        case .text(let field): held.contents.texts.state(of: field)
        case .date(let field): held.contents.dates.state(of: field)
        case .amount(let field): held.contents.amounts.state(of: field)
        }
    }

    /// Hands over what is printed under each field, in the order of the cases.
    func eachText(_ take: (TextField, Reading<Text>) -> Void) { held.contents.texts.each(take) }
    func eachDate(_ take: (DateField, Reading<FormDate>) -> Void) { held.contents.dates.each(take) }
    func eachAmount(_ take: (AmountField, Reading<Amount>) -> Void) { held.contents.amounts.each(take) }
    func eachNumber(_ take: (NumberField, Reading<PrintedNumber>) -> Void) { held.contents.numbers.each(take) }

    /// The largest amount in fen, whatever its sign; 0 where there is none.
    var largestAmount: Int64 {
        var largest: Int64 = 0
        eachAmount { largest = max(largest, abs($1.value?.fen ?? 0)) }
        return largest
    }

    /// Puts another text in the place of each but running text, one that says the same, and leaves no room in the lists.
    mutating func replaceTexts(_ replace: (inout Text) -> Void) {
        own.contents.replaceTexts(replace)
        own.narratives.replaceLabels(replace)
    }

    /// Leaves no room in the lists.
    mutating func leaveNoRoom() { own.contents.leaveNoRoom() }

    /// Whether it is the other form, held by the same reference.
    package func isSame(as other: ProjectForm) -> Bool { held === other.held }

    /// 项目名称; empty when it could not be read.
    package var project: Text { self[.project].value ?? .empty }
    /// 申报单位名称, 实施单位 or 预算单位; empty when it could not be read.
    package var unit: Text { self[.unit].value ?? .empty }
    /// `<file name>#<n>`, the form's id.
    package var id: Text {
        let slash = UInt8(ascii: "/")
        let name = source.utf8.lastIndex(of: slash).map { source.utf8[($0 + 1)...] } ?? source.utf8[...]
        var id: [UInt8] = []
        id.reserveCapacity(name.count + 8)
        id += name
        id.append(UInt8(ascii: "#"))
        id.append(contentsOf: String(ordinal).utf8)
        return Text(utf8: id)
    }
}

/// What a form holds.
private struct FormContents {
    var source: Text
    var ordinal: Int
    var firstLine: LineNumber
    var lastLine: LineNumber
    var kind: FormKind
    var fiscalYear: FiscalYear?
    var yearEvidence: YearEvidence?
    var isBudgetAdjusted = false
    var indicators = PackedIndicators()
    var notes: [Passage] = []
    var unclaimed: [Passage] = []
    var texts = Readings<TextField, Text>()
    var dates = Readings<DateField, FormDate>()
    var amounts = Readings<AmountField, Amount>()
    var numbers = Readings<NumberField, PrintedNumber>()
}

/// The one reference. Only `ProjectForm` sees it, which never changes what others hold, but for letting go of the narratives. That is why nobody
/// need ask at each access of the contents whether it overlaps another one.
private final class HeldContents: @unchecked Sendable {
    @exclusivity(unchecked) var contents: FormContents
    /// Beside the contents, so that others may read those while the narratives are let go of.
    var narratives: PackedNarratives

    init(_ contents: FormContents, _ narratives: PackedNarratives = PackedNarratives()) {
        self.contents = contents
        self.narratives = narratives
    }
}

/// A line of text and its place.
package struct Passage: Hashable, Sendable {
    package var text: Text
    package var line: LineNumber

    package init(text: Text, line: LineNumber) {
        self.text = text
        self.line = line
    }
}

extension FormContents {
    fileprivate mutating func leaveNoRoom() {
        texts.leaveNoRoom()
        dates.leaveNoRoom()
        amounts.leaveNoRoom()
        numbers.leaveNoRoom()
        notes.leaveNoRoom()
        unclaimed.leaveNoRoom()
    }

    fileprivate mutating func replaceTexts(_ replace: (inout Text) -> Void) {
        leaveNoRoom()
        texts.replaceValues(replace)
        indicators.replaceTexts(replace)
        for note in notes.indices { replace(&notes[note].text) }
        for passage in unclaimed.indices { replace(&unclaimed[passage].text) }
    }
}

extension Array {
    /// In a list as long as it has elements.
    mutating func leaveNoRoom() {
        if capacity > count { self = map(\.self) }
    }
}
