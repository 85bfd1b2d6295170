/// What the command says, in both languages: the one place that words it.
protocol Worded {
    var english: String { get }
    var chinese: String { get }
}

extension Worded {
    /// In the language of the messages: without a full stop, to follow `tongbi: error: ` or a place.
    var sentence: String {
        switch Messages.language {
        case .english: english
        case .chinese: chinese
        }
    }
}
