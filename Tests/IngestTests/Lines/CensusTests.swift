import Foundation
import Testing

@testable import Ingest

@Suite struct CensusTests {
    private let names = Census.Names(
        forms: 3, bodies: 2, joined: [["unit:甲", "unit:乙"]], years: [FiscalYear(2020)], figureYears: [FiscalYear(2019), FiscalYear(2020)],
        findings: [Census.KeyedFinding(key: "unit:甲", finding: Finding(.oneBodyTwoNames, source: "a.txt", line: 3))])

    private func table(_ counts: [Int: UInt8]) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: Census.places)
        for (place, count) in counts { table[place] = count }
        return table
    }

    @Test func `a census is read as it was written`() throws {
        for counts: [Int: UInt8] in [[:], [0: 1], [Census.places - 1: 255], [5: 1, 6: 2, 8: 3, 12: 4, 13: 5, 70_000: 6]] {
            let census = Census(names: names, commonness: table(counts))
            #expect(try readCensus(census.line[...]) == census)
        }
        let alone = Census(names: nil, commonness: nil)
        #expect(try readCensus(alone.line[...]) == alone)
    }

    @Test func `counts add up to 255 and no further, and names of one collection only`() {
        var sum = Census(names: names, commonness: nil)
        let fits = [
            sum.add(Census(names: nil, commonness: table([1: 200, 2: 3]))),
            sum.add(Census(names: names, commonness: table([1: 100, 3: 4]))),
        ]
        #expect(fits == [true, true])
        #expect(sum == Census(names: names, commonness: table([1: 255, 2: 3, 3: 4])))
        var other = names
        other.forms = 4
        let isOther = !sum.add(Census(names: other, commonness: nil))
        #expect(isOther)
    }

    @Test func `Base64 is that of everyone`() {
        for length in 0..<20 {
            let bytes = (0..<length).map { UInt8($0 * 37 & 255) }
            #expect(String(decoding: base64(bytes), as: UTF8.self) == Data(bytes).base64EncodedString())
            #expect(unbase64(base64(bytes)) == bytes)
        }
        #expect(unbase64(Array("AAA".utf8)) == nil && unbase64(Array("A*==".utf8)) == nil)
    }

    @Test(arguments: ["AAAA", "gICAgIAA", "AAE=", "/////w=="])
    func `a table that does not fit is refused`(commonness: String) {
        let line = #"{"format":1,"record":"census","commonness":"\#(commonness)"}"#
        // Empty runs are a table of zeros; all others here end too early or go too far.
        let isTable = commonness == "AAAA"
        #expect((try? readCensus(Array(line.utf8)[...])) == nil || isTable)
    }
}
