import Testing

@testable import Ingest

struct PackedIndicatorsTests {
    private let rows: [Indicator] = {
        var first = Indicator(
            level1: "产出", level2: "数量", level3: "养护里程",
            target: IndicatorTarget(comparison: .atLeast, value: PrintedNumber(digits: 125, decimals: 1), unit: "公里", text: "12.5公里"),
            actual: "13公里", weight: PrintedNumber(digits: 1_500, decimals: 2), score: PrintedNumber(digits: -5, decimals: 1),
            explanation: "按季度", remark: "无", line: 70_000)
        first.level1Maximum = PrintedNumber(digits: .max)
        var second = Indicator(level1: "产出", level3: "制度健全", target: IndicatorTarget(text: .empty), line: 7)
        second.weight = PrintedNumber(digits: .min, decimals: 18)
        return [first, second, Indicator(level3: "", line: 1)]
    }()

    @Test func `rows come back as they were`() {
        let packed = PackedIndicators(rows)
        #expect(packed.map(\.indicator) == rows && packed.count == 3)
        #expect(packed.last?.indicator == rows.last)
        #expect(PackedIndicators().isEmpty && PackedIndicators([rows[2]]).map(\.indicator) == [rows[2]])
    }

    @Test func `a thousand rows with texts of their own come back, and texts that stand twice are held once`() {
        let rows = (0..<1_000).map { Indicator(level1: "产出", level3: Text("第\($0 % 700)段"), remark: Text("备注\($0 / 2)"), line: $0 + 1) }
        #expect(PackedIndicators(rows).map(\.indicator) == rows)
        var packer = IndicatorPacker()
        for row in rows { packer.add(row) }
        #expect(packer.texts.count == 1 + 700 + 500 && Set(packer.texts).count == packer.texts.count)
    }

    @Test func `each cell can be asked for alone`() {
        let packed = PackedIndicators(rows)
        #expect(packed[0].comparison == .atLeast && packed[0].targetValue == PrintedNumber(digits: 125, decimals: 1))
        #expect(packed[0].targetUnit == "公里" && packed[0].targetText == "12.5公里" && packed[0].line == 70_000)
        #expect(packed[1].hasTarget && packed[1].comparison == nil && packed[1].targetValue == nil && packed[1].score == nil)
        #expect(!packed[2].hasTarget && packed[2].target == nil && packed[2].level3.isEmpty)
    }

    @Test func `one who looks moves from row to row, and a row that is not there has nothing`() {
        for table in [PackedIndicators(rows), PackedIndicators()] {
            var row = PackedIndicator(of: table, row: -1)
            #expect(!row.isThere && !row.hasTarget && row.indicator == Indicator(level3: .empty, line: 0))
            for position in table.indices {
                row.row = position
                #expect(row.isThere && row.indicator == rows[position])
            }
        }
    }

    @Test func `every sign comes back, and more texts than a byte can number`() {
        let signs: [Comparison?] = [nil, .equal, .atLeast, .more, .atMost, .less]
        let many = (1...700).map { line in
            Indicator(level3: Text("指标\(line)"), target: IndicatorTarget(comparison: signs[line % 6], text: Text("\(line)")), line: line)
        }
        #expect(PackedIndicators(many).map(\.indicator) == many)
    }

    @Test func `a text that rows repeat is replaced once`() {
        var packed = PackedIndicators(rows)
        var seen: [Text] = []
        packed.replaceTexts {
            seen.append($0)
            if $0 == "产出" { $0 = "产出指标" }
        }
        #expect(seen.count { $0 == "产出" } == 1 && !seen.contains(.empty))
        #expect(packed.map(\.level1) == ["产出指标", "产出指标", .empty])
    }
}
