/// One project's filled-in form: the value in the middle, made by Ingest and taken by Analytics and Report.
package struct ProjectForm: Sendable {
    /// Where the form was read: the document's path as the user gave it.
    package var source: Text
    /// The form's number in its document, from 1.
    package var ordinal: Int
    package var firstLine: LineNumber
    package var lastLine: LineNumber
    package var kind: FormKind
    /// 年度; nil when neither the form, its siblings nor the user says it (a finding says so).
    package var fiscalYear: FiscalYear?
    /// Why `fiscalYear` was chosen; nil when it is nil.
    package var yearEvidence: YearEvidence?
    /// 预算执行率 in percent, as printed.
    package var declaredExecutionRate: Reading<PrintedNumber> = .notOnForm
    /// 权重 of the 合计 row, in points.
    package var totalWeight: Reading<PrintedNumber> = .notOnForm
    /// 自评分 of the 合计 row, in points.
    package var totalScore: Reading<PrintedNumber> = .notOnForm
    package var indicators: [Indicator] = []
    /// The narrative blocks (项目概况, 立项依据, 主要绩效, …) in the order of the form.
    package var narratives: [Narrative] = []
    /// 说明 below the table, line by line: how to fill the form in, the scale of grades.
    package var notes: [Passage] = []
    /// What stands inside the form and no field claimed.
    package var unclaimed: [Passage] = []

    private var texts = Readings<TextField, Text>()
    private var dates = Readings<DateField, FormDate>()
    private var amounts = Readings<AmountField, Amount>()

    package init(source: Text, ordinal: Int, kind: FormKind, firstLine: LineNumber, lastLine: LineNumber) {
        self.source = source
        self.ordinal = ordinal
        self.kind = kind
        self.firstLine = firstLine
        self.lastLine = lastLine
    }

    package subscript(field: TextField) -> Reading<Text> {
        get { texts[field] }
        set { texts[field] = newValue }
    }

    package subscript(field: DateField) -> Reading<FormDate> {
        get { dates[field] }
        set { dates[field] = newValue }
    }

    package subscript(field: AmountField) -> Reading<Amount> {
        get { amounts[field] }
        set { amounts[field] = newValue }
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
