import Foundation
import Testing

@testable import Ingest

/// The five documents of `samples`.
enum Samples {
    struct Document: Sendable, CustomTestStringConvertible, CustomDebugStringConvertible {
        let name: String
        let bytes: [UInt8]
        var testDescription: String { name }
        var debugDescription: String { name }
    }

    static let documents: [Document] = [
        "2019-evaluations-technology-innovation-center.txt", "2020-targets-sme-service-center.txt", "2020-targets-sti-center-office.txt",
        "2020-targets-technology-innovation-center.txt", "2024-applications-technology-innovation-center.md",
    ].map { Document(name: $0, bytes: Array(try! Data(contentsOf: folder.appending(path: $0)))) }

    static let ingested = documents.map { ingestDocument($0.bytes, source: Text("samples/" + $0.name)) }

    /// Each form's lines as a document of its own.
    static let forms: [Document] = zip(documents, ingested).flatMap { document, ingested in
        let lines = lines(of: document.bytes)
        let starts = ingested.forms.map { $0.firstLine - 1 } + [lines.count]
        return zip(starts, starts.dropFirst()).enumerated().map { index, range in
            Document(name: "\(document.name)#\(index + 1)", bytes: Array(lines[range.0..<range.1].joined()))
        }
    }

    /// The heads of the same: running text cut to its first line, the table of indicators to one row. For tests that read many variants.
    static let heads = forms.map { form in
        let parsed = ingestDocument(form.bytes, source: "a.txt").forms[0]
        let long = Set(parsed.narratives.flatMap { $0.passages.dropFirst().map(\.line) })
        let end = parsed.indicators.first?.line ?? parsed.lastLine
        let kept = lines(of: form.bytes).enumerated().filter { $0.offset < end && !long.contains($0.offset + 1) }
        return Document(name: form.name, bytes: Array(kept.map(\.element).joined()))
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "samples")
}

/// The lines of a text, each with its line feed.
func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var output: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == ASCII.lineFeed {
        output.append(bytes[start...index])
        start = index + 1
    }
    if start < bytes.count { output.append(bytes[start...]) }
    return output
}
