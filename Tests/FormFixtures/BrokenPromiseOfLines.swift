package import Ingest

/// What reading lines of JSON promises, whatever their bytes are: a line is refused, or its form is written and read again as it was.
/// - Parameter bytes: lines, each ended by a line feed.
/// - Returns: the documents that were read, and what was broken, in words; nil where all was kept.
package func readLinesWatched(_ bytes: [UInt8]) -> (documents: [IngestedDocument], broken: String?) {
    var collected = CollectedLines()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let read = try? readFormLine(line) else { continue }
        try? collected.add(read)
    }
    let documents = collected.documents
    for document in documents {
        let written = writeLines(of: document)
        var again = CollectedLines()
        for line in written.split(separator: UInt8(ascii: "\n")) {
            guard let read = try? readFormLine(line), (try? again.add(read)) != nil else {
                return (documents, "a line that was written cannot be read: \(String(decoding: line, as: UTF8.self))")
            }
        }
        let writtenAgain = again.documents.flatMap { writeLines(of: $0) }
        if writtenAgain != written {
            return (documents, "lines change when they are read and written again")
        }
    }
    return (documents, nil)
}
