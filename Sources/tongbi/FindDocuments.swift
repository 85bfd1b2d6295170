import Ingest

/// A document to read.
struct Document: Equatable, Sendable {
    enum Origin: Hashable {
        case file(Text)
        case standardInput
        /// Standard input that was read, for it is short or cannot be copied.
        case held([UInt8])
        /// A copy of standard input.
        case copy(OpenFile)
    }

    let origin: Origin
    /// The name in reports and messages: the path as the user gave it, normalised; `(standard input)` for `-`.
    let source: Text
    /// In bytes, as far as it is known beforehand.
    let size: Int

    init(file path: Text, size: Int = 0) {
        origin = .file(path)
        source = path.displayed
        self.size = size
    }

    init(standardInput origin: Origin, size: Int = 0) {
        self.origin = origin
        source = "(standard input)"
        self.size = size
    }

    static let standardInput = Document(standardInput: .standardInput)
}

/// What the paths on the command line lead to, the same in whatever order they were given.
struct FoundDocuments {
    /// Sorted by source; no file twice, whatever its names.
    var documents: [Document] = []
    /// What could not be looked into.
    var findings: [Finding] = []
    /// Files in folders that are not named like text.
    var passedOver: [Text] = []
}

/// Looks for documents in files and, through all subfolders, in folders.
/// - Parameter decisions: the decisions file; no document of a folder.
func findDocuments(_ inputs: [Text], decisions: Text? = nil) -> FoundDocuments {
    var search = DocumentSearch(decisions: decisions)
    if inputs.contains("-") { search.addStandardInput() }
    for path in Set(inputs.filter { $0 != "-" }.map(\.normalisedPath)).sorted() { search.visitNamed(path) }
    return search.result()
}
