/// What only all forms of a document tell together. The forms themselves need not be kept for it: a long document is read in sections, once for
/// this and once more for its forms.
struct DocumentFacts: Sendable {
    /// How many forms there are.
    private(set) var forms = 0
    private(set) var amounts = AmountCount()
    private var kinds = [FormKind: KindFacts]()
    /// The document begins with a form whose head was lost.
    var beginsHeadless = false
    /// The last form has no table of indicators: the document ends in it.
    private var endsInHead = false

    init() {}

    /// - Parameter forms: in the order of the document, with ordinals from 1 and the years that they say themselves.
    init(_ forms: [LoneForm]) {
        self.forms = forms.count
        amounts = AmountCount(forms)
        endsInHead = forms.last.map { !$0.hasTable && !$0.isInList } ?? false
        for kind in FormKind.allCases {
            let siblings = forms.filter { $0.form.kind == kind }
            if !siblings.isEmpty { kinds[kind] = KindFacts(siblings) }
        }
    }

    /// Adds what the forms tell that come next in the document.
    mutating func add(_ next: DocumentFacts) {
        for (kind, facts) in next.kinds { kinds[kind, default: KindFacts()].add(facts, formsBefore: forms) }
        forms += next.forms
        amounts.add(next.amounts)
        beginsHeadless = beginsHeadless || next.beginsHeadless
        if next.forms > 0 { endsInHead = next.endsInHead }
    }

    /// The document begins with the rest of a form and ends with the beginning of one.
    var arePagesOutOfOrder: Bool { beginsHeadless && endsInHead }

    func usualFields(of kind: FormKind) -> [UsualField] { kinds[kind]?.usualFields ?? [] }

    /// The year that those forms of a kind agree on that say one.
    func year(of kind: FormKind) -> FiscalYear? {
        guard let years = kinds[kind]?.years, years.count == 1 else { return nil }
        return years.first
    }

    /// The fields of each form that no other of its kind in the document leaves blank, in order of the forms. Fewer than three forms say nothing.
    var lonelyBlanks: [LonelyBlanks] {
        FormKind.allCases.flatMap { kinds[$0]?.lonelyBlanks ?? [] }.sorted { $0.ordinal < $1.ordinal }
    }
}

/// What the forms of one kind tell.
private struct KindFacts: Sendable {
    private var forms = 0
    /// How many print each amount, and the first of them; in order of `AmountField.allCases`.
    private var amounts = [(printing: Int, first: UsualField?)](repeating: (0, nil), count: AmountField.allCases.count)
    private(set) var years: Set<FiscalYear> = []
    /// In order of `AnyField.all`.
    private var blanks = [Blanks](repeating: .none, count: AnyField.all.count)

    /// The forms that leave a field blank, where all others print it.
    private enum Blanks: Equatable {
        case none
        /// By its number in the document.
        case one(Int)
        /// More than one, or one that does not print the field's label or where it cannot be read.
        case others

        func and(_ next: Blanks, formsBefore: Int) -> Blanks {
            switch (self, next) {
            case (_, .none): self
            case (.none, .one(let ordinal)): .one(ordinal + formsBefore)
            default: .others
            }
        }
    }

    init() {}

    init(_ siblings: [LoneForm]) {
        forms = siblings.count
        for (index, field) in AmountField.allCases.enumerated() {
            let printing = siblings.indices.lazy.filter { siblings[$0].form.line(of: field) != nil }
            amounts[index] = (printing.count, printing.first.flatMap { UsualField(field, in: siblings[$0]) })
        }
        years = Set(siblings.compactMap(\.form.fiscalYear))
        for (index, field) in AnyField.all.enumerated() { blanks[index] = Self.blanks(field, in: siblings) }
    }

    private static func blanks(_ field: AnyField, in siblings: [LoneForm]) -> Blanks {
        var blanks = Blanks.none
        for sibling in siblings.indices {
            switch field.state(on: siblings[sibling].form) {
            case .printed: continue
            case .blank where blanks == .none: blanks = .one(siblings[sibling].form.ordinal)
            default: return .others
            }
        }
        return blanks
    }

    mutating func add(_ next: KindFacts, formsBefore: Int) {
        forms += next.forms
        for index in amounts.indices {
            amounts[index].printing += next.amounts[index].printing
            amounts[index].first = amounts[index].first ?? next.amounts[index].first
        }
        years.formUnion(next.years)
        for index in blanks.indices { blanks[index] = blanks[index].and(next.blanks[index], formsBefore: formsBefore) }
    }

    /// The amounts whose labels at least half of the forms print.
    var usualFields: [UsualField] { amounts.filter { $0.printing * 2 >= forms }.compactMap(\.first) }

    var lonelyBlanks: [LonelyBlanks] {
        guard forms > 2 else { return [] }
        var fields: [Int: [String]] = [:]
        for (index, field) in AnyField.all.enumerated() {
            if case .one(let ordinal) = blanks[index] { fields[ordinal, default: []].append(field.word) }
        }
        return fields.map { LonelyBlanks(ordinal: $0.key, others: forms - 1, fields: $0.value) }
    }
}
