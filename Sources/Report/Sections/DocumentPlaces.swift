import Ingest

/// How the report names places: `2:45`, line 45 of document 2. Too many documents to be listed have no numbers, but their paths below the folder
/// that they are all in.
struct DocumentPlaces {
    /// So many documents are listed, and have numbers.
    static let mostNumbered = 60

    let areNumbered: Bool
    /// With the slash at its end; empty where documents have numbers, or no folder in common.
    let folder: Text
    private let numbers: [Text: Int]

    init(_ sources: [Text]) {
        areNumbered = sources.count <= Self.mostNumbered
        numbers = areNumbered ? Dictionary(sources.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first }) : [:]
        folder = areNumbered ? .empty : sharedFolder(sources)
    }

    /// As Markdown.
    subscript(source: Text, line: LineNumber) -> String {
        numbers[source].map { "\($0):\(line)" } ?? path(source) + ":\(line)"
    }

    /// A document by its path, as Markdown.
    func path(_ source: Text) -> String {
        let isInFolder = source.utf8.starts(with: folder.utf8)
        return escaped(isInFolder ? Text(utf8: Array(source.utf8.dropFirst(folder.utf8.count))) : source, limit: .max)
    }
}

/// The beginning that all paths have in common, to its last slash.
private func sharedFolder(_ paths: [Text]) -> Text {
    guard let first = paths.first?.utf8 else { return .empty }
    let count = paths.reduce(first.count) { count, path in zip(first.prefix(count), path.utf8).prefix { $0 == $1 }.count }
    let slash = first.prefix(count).lastIndex(of: UInt8(ascii: "/"))
    return slash.map { Text(utf8: Array(first[...$0])) } ?? .empty
}
