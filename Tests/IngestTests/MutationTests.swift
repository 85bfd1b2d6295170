import FormFixtures
import Foundation
import Testing

@testable import Ingest

/// Random and randomly damaged documents, the same in every run.
struct MutationTests {
    /// How many times as many variants as usual, for a long run: `TONGBI_VARIANTS=100 swift test -c release --filter MutationTests`.
    private static let factor = ProcessInfo.processInfo.environment["TONGBI_VARIANTS"].flatMap { Int($0) } ?? 1

    @Test(arguments: Samples.forms.map { ($0, 6 * factor) } + Samples.heads.map { ($0, 30 * factor) })
    func `a damaged form never crashes and every place is inside the file`(document: Samples.Document, variants: Int) {
        var random = SplitMix64(seed: UInt64(document.bytes.count))
        for variant in 0..<variants {
            var bytes = document.bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                Mutation.allCases.randomElement(using: &random)!.apply(to: &bytes, using: &random)
            }
            expectPlacesInside(bytes)
            if variant % 6 == 0, let broken = brokenPromise(inSectionsOf: bytes) { Issue.record("\(document.name) in sections: \(broken)") }
        }
    }

    @Test(arguments: Samples.heads)
    func `a lost line loses its own amounts only`(document: Samples.Document) {
        let rows = lines(of: document.bytes)
        let form = ingestDocument(document.bytes, source: "a.txt").forms[0]
        for index in rows.indices where rows[index].count > 1 {
            let rest = Array((rows[..<index] + rows[(index + 1)...]).joined())
            let result = ingestDocument(rest, source: "a.txt")
            for field in AmountField.allCases {
                guard let amount = result.forms.first?[field].value else { continue }
                #expect(amount == form[field].value, "\(document.name):\(index + 1) \(field)")
            }
        }
    }

    @Test(arguments: Samples.heads)
    func `two lines in the wrong order exchange no amounts`(document: Samples.Document) {
        let form = ingestDocument(document.bytes, source: "a.txt").forms[0]
        for index in lines(of: document.bytes).indices.dropLast() {
            var rows = lines(of: document.bytes)
            rows.swapAt(index, index + 1)
            let result = ingestDocument(Array(rows.joined()), source: "a.txt")
            for field in AmountField.allCases {
                guard let amount = result.forms.first?[field].value else { continue }
                #expect(amount == form[field].value, "\(document.name):\(index + 1) \(field)")
            }
        }
    }

    @Test(arguments: 1...20)
    func `random bytes never crash and have no form`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<(20 * Self.factor) {
            let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            expectPlacesInside(bytes)
        }
    }

    @Test(arguments: 1...20)
    func `random words of forms never crash`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<(10 * Self.factor) {
            var bytes = Array("项目绩效自评价\n项目名称：\n".utf8)
            for _ in 0..<60 { Mutation.insertWord.apply(to: &bytes, using: &random) }
            expectPlacesInside(bytes)
        }
    }

    private func expectPlacesInside(_ bytes: [UInt8]) {
        let result = ingestDocument(bytes, source: "a.txt")
        let count = lineCount(bytes)
        #expect(reportedLines(result).allSatisfy { (1...count).contains($0) }, "\(bytes.count) bytes")
    }

    /// Lines end in a line feed, a carriage return or both; what follows the last end is a line too. UTF-16 has at most as many.
    private func lineCount(_ bytes: [UInt8]) -> Int {
        var count = 1
        for (index, byte) in bytes.enumerated() {
            let isPair = byte == ASCII.lineFeed && index > 0 && bytes[index - 1] == ASCII.carriageReturn
            if (byte == ASCII.lineFeed || byte == ASCII.carriageReturn) && !isPair { count += 1 }
        }
        return count
    }
}
