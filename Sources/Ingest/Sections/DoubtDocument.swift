/// How many amounts the forms of a document print, and how many of them were damaged.
struct AmountCount: Sendable {
    private var read = 0
    private var damaged = 0

    init() {}

    /// A zero says nothing: what befell the others may have left it as it was.
    init(_ forms: [LoneForm]) {
        for form in forms {
            form.form.eachAmount { read += $1.value?.fen ?? 0 == 0 ? 0 : 1 }
            damaged += form.damagedAmounts
        }
    }

    mutating func add(_ next: AmountCount) {
        read += next.read
        damaged += next.damaged
    }

    /// Whether more were damaged than could be read: what befell them may have left other numbers of these.
    var isInDoubt: Bool { damaged > read }
}

extension LoneForm {
    /// Refuses all amounts, of a document most of whose amounts are damaged.
    mutating func refuseAmounts() { findings += form.refuseAmounts(amountWords) { _ in true } }
}
