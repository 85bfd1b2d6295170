/// A field of whatever type.
package enum AnyField: Hashable, Sendable {
    case text(TextField)
    case date(DateField)
    case amount(AmountField)

    package static let all = TextField.allCases.map(text) + DateField.allCases.map(date) + AmountField.allCases.map(amount)

    /// The raw value of the field; nil where no field has it.
    package init?(word: String) {
        guard let field = Self.all.first(where: { $0.word == word }) else { return nil }
        self = field
    }

    /// The raw value of the field.
    package var word: String {
        switch self {
        case .text(let field): field.rawValue
        case .date(let field): field.rawValue
        case .amount(let field): field.rawValue
        }
    }

    /// 项目名称, 计划开始日期
    package var term: Text {
        switch self {
        case .text(let field): field.term
        case .date(let field): field.term
        case .amount(let field): field.term
        }
    }

    /// What the form says under it, whatever its value.
    package func state(on form: ProjectForm) -> ReadingState { form.state(of: self) }

    /// nil where the form does not print its label.
    package func line(on form: ProjectForm) -> LineNumber? {
        switch self {
        case .text(let field): form[field].line
        case .date(let field): form[field].line
        case .amount(let field): form[field].line
        }
    }
}

/// What a reading is, whatever its value.
package enum ReadingState: String {
    case notOnForm
    case blank
    case printed
    case unreadable
}

extension Reading {
    var state: ReadingState {
        switch self {
        case .notOnForm: .notOnForm
        case .blank: .blank
        case .printed: .printed
        case .unreadable: .unreadable
        }
    }
}
