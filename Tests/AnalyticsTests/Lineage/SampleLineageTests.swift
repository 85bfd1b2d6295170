import Analytics
import Foundation
import FormFixtures
import Ingest
import Testing

/// The sample documents as they lie on disk: what became of each project is known.
struct SampleLineageTests {
    private static let known = [
        "continued 2019 国际孵化器活动及工作 > 2024 国际孵化器活动及工作", "continued 2019 开展科技金融工作及服务 > 2024 开展科技金融工作及服务",
        "continued 2020 全市创业载体服务体系建设 > 2024 全市创业载体服务体系建设", "continued 2020 创业孵化基地运行保障 > 2024 创业孵化基地运行保障",
        "merged 2019 科技成果转化体系管理服务 > 2024 科技成果转化及相关政策服务工作", "merged 2019 高新技术成果转化及相关工作 > 2024 科技成果转化及相关政策服务工作",
        "not_observed 2020 事业发展专项", "not_observed 2020 企业服务专项", "not_observed 2020 未来公园展厅运营经费",
        "not_observed 2020 科创中心展厅运营经费", "not_observed 2020 科创中心建设工作经费",
        "renamed 2020 中国创新创业大赛（上海赛区） > 2024 “创·在上海”国际创新创业大赛",
        "split 2019 全市孵化器及在孵企业服务 > 2020 中国创新创业大赛（上海赛区）", "split 2019 全市孵化器及在孵企业服务 > 2020 全市创业载体服务体系建设",
        "started 2024 信息化建设项目", "started 2024 信息化运维项目", "started 2024 创新创业服务能力建设", "started 2024 历年结余科研项目支出",
        "started 2024 孵化基地运营及创业孵化服务支出", "started 2024 科技创新创业服务体系建设", "started 2024 项目管理费",
    ].sorted()

    @Test func `exactly the known ties, and nothing else`() throws {
        #expect(story(try ingested().flatMap(\.forms)) == Self.known)
    }

    @Test func `two new projects share work with one that goes on itself`() throws {
        let hints = analyzeForms(try ingested()).bodies.flatMap { $0.lineage.hints.map { "\($0.from.name) > \($0.to.name)" } }
        #expect(Set(hints) == ["创业孵化基地运行保障 > 孵化基地运营及创业孵化服务支出", "创业孵化基地运行保障 > 创新创业服务能力建设"])
    }

    @Test func `other amounts, substituted everywhere, and another order of the documents change nothing`() throws {
        var forms = try ingested().flatMap(\.forms)
        for position in forms.indices {
            for field in AmountField.allCases {
                guard case .printed(let amount, let line) = forms[position][field] else { continue }
                forms[position][field] = .printed(Amount(fen: amount.fen * 7 / 5 + (amount.fen == 0 ? 0 : 100)), line: line)
            }
        }
        #expect(story(forms.reversed()) == Self.known)
    }

    @Test func `other words, substituted everywhere, change no structure`() throws {
        // Each pair of words of equal length, in names, narratives and indicators.
        let words = [("孵化", "育苗"), ("创业", "兴农"), ("科技", "林业"), ("大赛", "展演"), ("上海", "江州"), ("成果转化", "良种推广"), ("创新", "拓荒")]
        func substituted(_ text: String) -> String { words.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) } }
        let forms = try samples().flatMap { name, text in
            ingestDocument(Array(substituted(text).utf8), source: Text(name)).forms
        }
        #expect(story(forms) == Self.known.map(substituted).sorted())
    }

    private func samples() throws -> [(name: String, text: String)] {
        let folder = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self))
        }
    }

    private func ingested() throws -> [IngestedDocument] {
        try samples().map { ingestDocument(Array($0.text.utf8), source: Text($0.name)) }
    }
}
