import FormFixtures
import Testing

@testable import Ingest

/// Lines that nobody wrote with `tongbi ingest`.
@Suite struct BadLinesTests {
    @Test(
        arguments: [
            ("", .notJSON(byte: 1)), ("{", .notJSON(byte: 2)), (#"{"format":1,}"#, .notJSON(byte: 13)), ("{}x", .notJSON(byte: 3)),
            (#"{"format":01}"#, .notJSON(byte: 13)), (#"{"format":1 "a":2}"#, .notJSON(byte: 13)), (#"{"a":"\ud800"}"#, .notJSON(byte: 7)),
            (#"{"a":"\u0000"}"#, .controlCharacter(byte: 7)), ("{\"a\":\"\u{7F}\"}", .controlCharacter(byte: 7)),
            (#"{"a":"\n"}"#, .controlCharacter(byte: 7)), (#"{"a":tru}"#, .notJSON(byte: 6)), ("[1]", .notAnObject), ("7", .notAnObject),
            (String(repeating: "[", count: 100_000), .tooDeep), (String(repeating: #"{"a":"#, count: 100_000), .tooDeep),
            ("{}", .missing(key: "format")), (#"{"format":null}"#, .missing(key: "format")), (#"{"format":2}"#, .otherFormat(2)),
            (#"{"format":"1"}"#, .wrongType(key: "format")), (#"{"format":1.0}"#, .wrongType(key: "format")),
            (#"{"format":1,"format":1}"#, .givenTwice(key: "format")), (#"{"format":99999999999999999999}"#, .outOfRange(key: "format")),
            (#"{"format":1}"#, .missing(key: "record")), (#"{"format":1,"record":"x"}"#, .unknownWord(key: "record", "x")),
            (#"{"format":1,"record":"document"}"#, .missing(key: "source")),
            (#"{"format":1,"record":"document","source":""}"#, .outOfRange(key: "source")),
            (#"{"format":1,"record":"document","source":"a","findings":{}}"#, .wrongType(key: "findings")),
            (#"{"format":1,"record":"document","source":"a","findings":[{"rule":"x"}]}"#, .unknownWord(key: "rule", "x")),
        ] as [(String, LineError)])
    func `is refused with what is wrong with it`(line: String, error: LineError) {
        #expect(throws: error) { try readFormLine(Array(line.utf8)[...]) }
    }

    @Test(
        arguments: [
            (#""ordinal":1"#, #""ordinal":0"#, .outOfRange(key: "ordinal")),
            (#""last_line":9"#, #""last_line":0"#, .outOfRange(key: "last_line")),
            (#""kind":"target""#, #""kind":"Target""#, .unknownWord(key: "kind", "Target")),
            (#""fiscal_year":2020,"#, "", .missing(key: "fiscal_year")),
            (#""fiscal_year":2020"#, #""fiscal_year":20200"#, .outOfRange(key: "fiscal_year")),
            (#""year_evidence":"title""#, #""year_evidence":"narrative""#, .missing(key: "year_mentions")),
            (#""budget_stage":"adjusted""#, #""budget_stage":"final""#, .unknownWord(key: "budget_stage", "final")),
            (#""fen":123"#, #""fen":"123""#, .wrongType(key: "fen")), (#""fen":123"#, #""fen":123.5"#, .wrongType(key: "fen")),
            (#""fen":123"#, #""fen":9223372036854775807"#, .outOfRange(key: "fen")),
            (#""fen":123"#, #""state":"printed""#, .unknownWord(key: "state", "printed")),
            (#""fen":123"#, #""fen":123,"state":"blank""#, .givenTwice(key: "state")), (#""fen":123"#, #""x":1"#, .missing(key: "state")),
            (#""2020-01-31""#, #""2020-02-31""#, .outOfRange(key: "date")), (#""2020-01-31""#, #""2020-1-31""#, .outOfRange(key: "date")),
            (#""90.00""#, #""9e1""#, .outOfRange(key: "number")), (#""90.00""#, #""-0""#, .outOfRange(key: "number")),
            (
                #""executed":{"line":2,"fen":123}"#, #""project":{"line":2,"text":""# + String(repeating: "养", count: 501) + #""}"#,
                .outOfRange(key: "project")
            ),
            (#""90.00""#, #""1234567890123456789""#, .outOfRange(key: "number")), (#""90.00""#, #"".5""#, .outOfRange(key: "number")),
            (#""total_score""#, #""total""#, .unknownWord(key: "fields", "total")),
            (#""start_date""#, #""executed""#, .givenTwice(key: "executed")),
        ] as [(String, String, LineError)])
    func `is refused where one thing in it is wrong`(right: String, wrong: String, error: LineError) throws {
        _ = try readFormLine(Array(line.utf8)[...])
        #expect(line.contains(right))
        #expect(throws: error) { try readFormLine(Array(line.replacing(right, with: wrong).utf8)[...]) }
    }

    @Test func `is read all the same where other programs added keys, nulls, spaces and escapes`() throws {
        let other = line.replacing("{", with: " { ").replacing(",", with: " ,\t").replacing("\"target\"", with: #""t\u0061rget""#)
            .replacing(#""record""#, with: #""shard":[null,{"x":[true,false,-1.5e+3]}],"indicators":null,"record""#)
        guard case .form(let form, _, _) = try readFormLine(Array(other.utf8)[...]) else { return }
        #expect(form.kind == .target && form[.executed].value == Amount(fen: 123))
    }

    @Test func `never makes it crash, and what is read is written as it was read`() throws {
        var random = SplitMix64(seed: 11)
        let lines = writeLines(of: readSampleDocuments()[0]).split(separator: ASCII.lineFeed)
        for _ in 0..<2_000 {
            var line = Array(lines.randomElement(using: &random)!)
            for _ in 0...Int.random(in: 0...2, using: &random) where !line.isEmpty {
                let place = Int.random(in: 0..<line.count, using: &random)
                switch Int.random(in: 0...2, using: &random) {
                case 0: line[place] = UInt8.random(in: 0...255, using: &random)
                case 1: line.remove(at: place)
                default: line.removeLast(min(line.count - 1, place))
                }
            }
            guard case .form(let form, let findings, _)? = try? readFormLine(line[...]) else { continue }
            let again = writeLines(of: IngestedDocument(source: form.source, forms: [form], findings: findings))
            #expect(again.split(separator: ASCII.lineFeed).allSatisfy { (try? readFormLine($0)) != nil })
        }
    }
}

private let line = """
    {"format":1,"record":"form","source":"a.txt","ordinal":1,"first_line":1,"last_line":9,"kind":"target","budget_stage":"adjusted","fiscal_year":2020,\
    "year_evidence":"title","fields":{"executed":{"line":2,"fen":123},"start_date":{"line":3,"date":"2020-01-31"},\
    "total_score":{"line":4,"number":"90.00"}}}
    """
