import FormFixtures
import Testing

@testable import Ingest

/// Texts as JSON strings, also of packed bytes.
struct JSONTextTests {
    @Test(
        arguments: [
            ("", #""""#), ("项目", #""项目""#), ("a\"b\\c", #""a\"b\\c""#), ("行\n尾", #""行\n尾""#), ("\u{01}\u{1F}\t", #""\u0001\u001f\u0009""#),
            ("长长长长长长长长长\"", #""长长长长长长长长长\"""#), ("1234567\u{7F}", "\"1234567\u{7F}\""),
        ])
    func `what needs an escape gets one`(text: String, json: String) {
        #expect(written(Array(text.utf8)) == Array(json.utf8))
        #expect(writtenPacked(text) == Array(json.utf8))
    }

    @Test func `a sign that needs an escape is found at every place`() {
        for length in 0..<40 {
            for place in 0..<length {
                for sign in [UInt8(0), 0x1F, ASCII.quote, ASCII.backslash] {
                    var text = [UInt8](repeating: 0x7E, count: length)
                    text[place] = sign
                    if written(text).count <= length + 2 { Issue.record("\(length) \(place) \(sign)") }
                }
            }
        }
    }

    private func written(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        appendJSONString(text, to: &bytes)
        return bytes
    }

    private func writtenPacked(_ text: String) -> [UInt8] {
        var bytes = GrowingBytes(room: 1)
        let narrative = Narrative(label: "", passages: [Passage(text: Text(text), line: 1)])
        narrative.eachPackedLine { _, packed in
            bytes.append(jsonStringPacked: packed)
            return true
        }
        return bytes.array
    }

    @Test(arguments: [
        PrintedNumber(digits: 0), PrintedNumber(digits: 9_000, decimals: 2), PrintedNumber(digits: -5, decimals: 1),
        PrintedNumber(digits: 5, decimals: 3),
        PrintedNumber(digits: .min, decimals: 18), PrintedNumber(digits: .max), PrintedNumber(digits: .min),
        PrintedNumber(digits: 7, decimals: 25),
    ])
    func `a printed number is written as a person reads it`(number: PrintedNumber) {
        var bytes = GrowingBytes()
        bytes.append(number)
        #expect(String(decoding: bytes.array, as: UTF8.self) == number.description)
    }
}
