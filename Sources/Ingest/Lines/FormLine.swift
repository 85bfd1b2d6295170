/// What a line of `tongbi ingest` says (`docs/lines.md`).
package enum FormLine: Sendable {
    /// A form and what was found in it. `lonely` are the fields that it leaves blank and all others of its kind in the document fill in.
    case form(ProjectForm, findings: [Finding], lonely: LonelyBlanks?)
    /// A document without forms, or what was found in a document and belongs to none of its forms.
    case document(Text, findings: [Finding])
    /// A file that a folder passed over, since it is not named like text.
    case passedOver(Text)
}

extension FormLine {
    /// The version of the lines' format. A line of another version is refused.
    package static let format = 1

    /// The value of `record`, by which the kinds of lines are told apart.
    enum Record: String {
        case form
        case document
        case passedOver = "passed_over"
    }
}

/// The fields that one form alone leaves blank among all forms of its kind in its document.
///
/// Only the whole document shows it, and the forms of one document may be analysed apart: so the line carries it.
package struct LonelyBlanks: Hashable, Sendable {
    /// The number of the form in its document.
    package var ordinal: Int
    /// How many other forms of its kind the document has, all of which fill these fields in; at least two.
    package var others: Int
    /// The raw values of `TextField`, `DateField` and `AmountField`.
    package var fields: [String]

    package init(ordinal: Int, others: Int, fields: [String]) {
        self.ordinal = ordinal
        self.others = others
        self.fields = fields
    }
}
