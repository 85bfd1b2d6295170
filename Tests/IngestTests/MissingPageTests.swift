import FormFixtures
import Testing

@testable import Ingest

/// Pages that a document lacks, as the printed numbers of the others show.
struct MissingPageTests {
    /// The text of a page, with its number.
    private static let pages: [@Sendable (String, Int) -> String] = [
        { "\($0)- \($1) -\n" }, { "\($0)第 \($1) 页 共 400 页\n\u{C}" }, { "\u{C}— \($1) —\n\($0)" }, { "\($0)           \($1)/400\n" },
    ]

    /// A sample as pages with numbers, without one of them.
    private static func text(_ lines: [String], linesOfPage: Int, without missing: Int? = nil, _ page: (String, Int) -> String) -> String {
        stride(from: 0, to: lines.count, by: linesOfPage).enumerated().filter { $0.offset != missing }.map { number, start in
            page(lines[start..<min(start + linesOfPage, lines.count)].joined(), number + 7)
        }.joined()
    }

    @Test(arguments: zip(Samples.documents, [41, 23, 23, 31, 31]))
    func `no form gets amounts from behind a missing page`(sample: Samples.Document, linesOfPage: Int) {
        let lines = lines(of: sample.bytes).map { String(decoding: $0, as: UTF8.self) }.filter { $0 != "- 4 -\n" }
        let pageCount = (lines.count + linesOfPage - 1) / linesOfPage
        for page in Self.pages {
            let whole = ingest(Self.text(lines, linesOfPage: linesOfPage, page))
            #expect(!whole.findings.contains { $0.rule == .pageMissing })
            let forms = Dictionary(whole.forms.map { ($0.project, $0) }) { first, _ in first }
            var said = 0
            for missing in 1..<(pageCount - 1) {
                let rest = ingest(Self.text(lines, linesOfPage: linesOfPage, without: missing, page))
                said += rest.findings.contains { $0.rule == .pageMissing } ? 1 : 0
                for form in rest.forms {
                    guard let own = forms[form.project] else { continue }
                    for field in AmountField.allCases {
                        guard let amount = form[field].value, amount.fen != 0 else { continue }
                        #expect(amount == own[field].value, "page \(missing) is missing: \(field) of \(form.project)")
                    }
                }
            }
            #expect(said > 1)
        }
    }

    private static func gaps(_ text: String) -> [PageGap] {
        let cells = splitCells(Array(text.utf8))
        defer { withExtendedLifetime(cells) {} }
        markPageFurniture(cells)
        return cells.pageGaps
    }

    private static func pages(_ numbers: [Int], _ print: (Int) -> String = { "- \($0) -" }) -> String {
        numbers.map { "项目名称 道路养护\n\(print($0))\n" }.joined()
    }

    @Test func `a page without a number is there where its break is`() {
        let numbers = [1, 2, nil, 4, 5, 6, 7] as [Int?]
        let text = numbers.map { "\u{C}" + ($0.map { "- \($0) -\n" } ?? "") + "项目名称 道路养护\n" }.joined()
        #expect(Self.gaps(text).isEmpty)
        #expect(Self.gaps(text.replacing("\u{C}项目名称", with: "项目名称")).count == 1)
    }

    @Test func `the number of a page is not that of all pages`() {
        #expect(Self.gaps(Self.pages([1, 2, 4, 5]) { "共40页 第\($0)页" }).map(\.after) == [4])
    }

    @Test func `a page that was lost or exchanged is a gap`() {
        #expect(Self.gaps(Self.pages([1, 2, 4, 5])) == [PageGap(line: 4, before: 2, after: 4)])
        #expect(Self.gaps(Self.pages([1, 3, 4, 5, 6, 8, 9, 10])).map(\.after) == [3, 8])
        #expect(Self.gaps(Self.pages([1, 2, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12])).map(\.line) == [6, 8, 10])
    }

    @Test func `a number that is misprinted, printed twice or counts anew is none`() {
        #expect(Self.gaps(Self.pages([6, 7, 3, 9, 10])).isEmpty)
        #expect(Self.gaps(Self.pages([1, 2, 3, 4, 5, 6, 4, 7, 8])).isEmpty && Self.gaps(Self.pages([3, 4, 5, 6, 7, 4, 8, 9])).isEmpty)
        #expect(Self.gaps(Self.pages([3, 3, 4, 4, 5])).isEmpty)
        #expect(Self.gaps(Self.pages([1, 2, 3, 1, 2, 1, 2])).isEmpty)
        #expect(Self.gaps(Self.pages([3, 12, 40, 41, 17, 2, 3])).isEmpty)
        #expect(Self.gaps(Self.pages([1, 2, 3]) { "- \($0) -\n第\($0 + 40)页" }).isEmpty)
    }

    @Test func `where the pages stand in reverse, no form gets amounts from behind the end of a page`() {
        let form = { (name: String, total: String) in
            "财政项目支出绩效目标表\n（2022年度）\n项目名称： \(name)\n申报单位名称： 某市公路中心\n\u{C}项目总预算（元）： \(total) 项目当年预算（元）： \(total)\n"
                + "一级目标 二级目标 三级目标 指标目标值\n产出目标 数量 养护里程 >=46公里\n\u{C}"
        }
        let pages = (form("道路养护", "6,150,000") + form("桥梁检测", "8,400,000")).split(separator: "\u{C}")
        let document = ingest(pages.reversed().joined(separator: "\u{C}"))
        #expect(document.forms.map(\.project) == ["桥梁检测", "道路养护"])
        #expect(document.forms.allSatisfy { $0[.totalBudget].value == nil && $0[.currentBudget].value == nil })
        #expect(Set(document.findings.map(\.rule)).isSuperset(of: [.noProjectName, .amountInDoubt, .formCutOff]))
        let cut = ingest(pages.dropFirst().joined(separator: "\u{C}"))
        #expect(cut.forms.map { $0[.totalBudget].value?.fen } == [840_000_000])
    }
}
