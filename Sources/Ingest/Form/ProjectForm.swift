/// One project's filled-in form: the value in the middle, made by Ingest and taken by Analytics and Report.
///
/// It is held by one reference, as several lists hold each form; a form that is changed is copied first where others hold it too.
package struct ProjectForm: Sendable {
    /// Where the form was read: the document's path as the user gave it.
    package var source: Text {
        get { contents.source }
        _modify { yield &own.source }
    }
    /// The form's number in its document, from 1.
    package var ordinal: Int {
        get { contents.ordinal }
        _modify { yield &own.ordinal }
    }
    package var firstLine: LineNumber {
        get { contents.firstLine }
        _modify { yield &own.firstLine }
    }
    package var lastLine: LineNumber {
        get { contents.lastLine }
        _modify { yield &own.lastLine }
    }
    package var kind: FormKind {
        get { contents.kind }
        _modify { yield &own.kind }
    }
    /// 年度; nil when neither the form, its siblings nor the user says it (a finding says so).
    package var fiscalYear: FiscalYear? {
        get { contents.fiscalYear }
        _modify { yield &own.fiscalYear }
    }
    /// Why `fiscalYear` was chosen; nil when it is nil.
    package var yearEvidence: YearEvidence? {
        get { contents.yearEvidence }
        _modify { yield &own.yearEvidence }
    }
    /// 预算执行率 in percent, as printed.
    package var declaredExecutionRate: Reading<PrintedNumber> {
        get { contents.declaredExecutionRate }
        _modify { yield &own.declaredExecutionRate }
    }
    /// 权重 of the 合计 row, in points.
    package var totalWeight: Reading<PrintedNumber> {
        get { contents.totalWeight }
        _modify { yield &own.totalWeight }
    }
    /// 自评分 of the 合计 row, in points.
    package var totalScore: Reading<PrintedNumber> {
        get { contents.totalScore }
        _modify { yield &own.totalScore }
    }
    package var indicators: [Indicator] {
        get { contents.indicators }
        _modify { yield &own.indicators }
    }
    /// The narrative blocks (项目概况, 立项依据, 主要绩效, …) in the order of the form.
    package var narratives: [Narrative] {
        get { contents.narratives }
        _modify { yield &own.narratives }
    }
    /// 说明 below the table, line by line: how to fill the form in, the scale of grades.
    package var notes: [Passage] {
        get { contents.notes }
        _modify { yield &own.notes }
    }
    /// What stands inside the form and no field claimed.
    package var unclaimed: [Passage] {
        get { contents.unclaimed }
        _modify { yield &own.unclaimed }
    }

    private var contents: FormContents

    /// `contents`, held by nobody else.
    private var own: FormContents {
        mutating get {
            if !isKnownUniquelyReferenced(&contents) { contents = FormContents(contents) }
            return contents
        }
    }

    package init(source: Text, ordinal: Int, kind: FormKind, firstLine: LineNumber, lastLine: LineNumber) {
        contents = FormContents(source, ordinal, kind, firstLine, lastLine)
    }

    package subscript(field: TextField) -> Reading<Text> {
        get { contents.texts[field] }
        set { own.texts[field] = newValue }
    }

    package subscript(field: DateField) -> Reading<FormDate> {
        get { contents.dates[field] }
        set { own.dates[field] = newValue }
    }

    package subscript(field: AmountField) -> Reading<Amount> {
        get { contents.amounts[field] }
        set { own.amounts[field] = newValue }
    }

    /// 项目名称; empty when it could not be read.
    package var project: Text { self[.project].value ?? .empty }
    /// 申报单位名称, 实施单位 or 预算单位; empty when it could not be read.
    package var unit: Text { self[.unit].value ?? .empty }
    /// `<file name>#<n>`, the form's id.
    package var id: Text {
        let slash = UInt8(ascii: "/")
        let name = source.utf8.lastIndex(of: slash).map { source.utf8[($0 + 1)...] } ?? source.utf8[...]
        return Text(utf8: Array(name) + Array("#\(ordinal)".utf8))
    }
}

/// What a form holds. Only `ProjectForm` sees it, which never changes what others hold.
private final class FormContents: @unchecked Sendable {
    var source: Text
    var ordinal: Int
    var firstLine: LineNumber
    var lastLine: LineNumber
    var kind: FormKind
    var fiscalYear: FiscalYear?
    var yearEvidence: YearEvidence?
    var declaredExecutionRate: Reading<PrintedNumber> = .notOnForm
    var totalWeight: Reading<PrintedNumber> = .notOnForm
    var totalScore: Reading<PrintedNumber> = .notOnForm
    var indicators: [Indicator] = []
    var narratives: [Narrative] = []
    var notes: [Passage] = []
    var unclaimed: [Passage] = []
    var texts = Readings<TextField, Text>()
    var dates = Readings<DateField, FormDate>()
    var amounts = Readings<AmountField, Amount>()

    init(_ source: Text, _ ordinal: Int, _ kind: FormKind, _ firstLine: LineNumber, _ lastLine: LineNumber) {
        (self.source, self.ordinal, self.kind, self.firstLine, self.lastLine) = (source, ordinal, kind, firstLine, lastLine)
    }

    init(_ other: FormContents) {
        source = other.source
        ordinal = other.ordinal
        firstLine = other.firstLine
        lastLine = other.lastLine
        kind = other.kind
        fiscalYear = other.fiscalYear
        yearEvidence = other.yearEvidence
        declaredExecutionRate = other.declaredExecutionRate
        totalWeight = other.totalWeight
        totalScore = other.totalScore
        indicators = other.indicators
        narratives = other.narratives
        notes = other.notes
        unclaimed = other.unclaimed
        texts = other.texts
        dates = other.dates
        amounts = other.amounts
    }
}

/// A block of running text of a form under its label, kept for lineage.
package struct Narrative: Hashable, Sendable {
    /// The label as the vocabulary knows it: 项目概况, 主要绩效.
    package var label: Text
    package var passages: [Passage]

    package init(label: Text, passages: [Passage]) {
        self.label = label
        self.passages = passages
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

/// The readings of the fields that a form prints.
private struct Readings<Field: CaseIterable & Equatable & Sendable, Value: Sendable>: Sendable {
    /// In the order of the cases, so that equal readings are equal whatever was read first.
    private var printed: [(field: Field, reading: Reading<Value>)] = []

    subscript(field: Field) -> Reading<Value> {
        get {
            for own in printed where own.field == field { return own.reading }
            return .notOnForm
        }
        set {
            printed.removeAll { $0.field == field }
            if case .notOnForm = newValue { return }
            let later = Field.allCases.drop { $0 != field }.dropFirst()
            let place = printed.firstIndex { later.contains($0.field) } ?? printed.count
            printed.insert((field, newValue), at: place)
        }
    }
}
