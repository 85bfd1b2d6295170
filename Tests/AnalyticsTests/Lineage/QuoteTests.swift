import Ingest
import Testing

@testable import Analytics

/// What a text says of the project whose name it prints.
struct QuoteTests {
    private func isPredecessor(_ sentence: String, _ name: String = "滨江绿地养护") throws -> Bool? {
        let forms = [told(2020, "滨江绿地养护", Subject.parks), told(2020, "盲文图书借阅", Subject.library)]
        let after = told(2021, "四季花城", sentence + Subject.parks + Subject.library)
        let found = try #require(tie(name, "四季花城", in: others(2020, 2021) + forms + [after])).evidence
        return found.lazy.compactMap { piece in
            if case .nameQuoted(_, by: .later, let asPredecessor) = piece.evidence { asPredecessor } else { nil }
        }.first
    }

    @Test(arguments: ["本项目由原滨江绿地养护、盲文图书借阅调整而来。", "延续盲文图书借阅和滨江绿地养护的任务。", "滨江绿地养护与盲文图书借阅整合实施。"])
    func `what is said of one name of an enumeration is said of all`(_ sentence: String) throws {
        #expect(try isPredecessor(sentence) == true)
        #expect(try isPredecessor(sentence, "盲文图书借阅") == true)
    }

    @Test(arguments: ["与滨江绿地养护配套实施。", "不含滨江绿地养护已安排的内容。", "参照滨江绿地养护的管理方式执行。"])
    func `another project that is only spoken of is no predecessor`(_ sentence: String) throws {
        #expect(try isPredecessor(sentence) == nil)
    }

    @Test func `a name that stands in a text twice counts where it is said to be what was before`() throws {
        #expect(try isPredecessor("做好与滨江绿地养护的衔接。承接原滨江绿地养护的任务。") == true)
    }

    @Test func `a name inside a longer one is not quoted`() throws {
        let forms = [told(2020, "滨江绿地养护", Subject.parks), told(2020, "滨江绿地养护监理服务", Subject.library)]
        let after = told(2021, "四季花城", "由原滨江绿地养护监理服务调整而来。" + Subject.parks + Subject.library)
        let isQuoted = ["滨江绿地养护", "滨江绿地养护监理服务"].map { name in
            tie(name, "四季花城", in: others(2020, 2021) + forms + [after])?.evidence.contains {
                if case .nameQuoted(_, by: .later, _) = $0.evidence { true } else { false }
            }
        }
        #expect(isQuoted[0] != true && isQuoted[1] == true)
    }

    @Test func `the names that quote one are counted before and after a year, each once`() throws {
        let text = "由滨江绿地养护延伸而来"
        let body = BodyEvidence(
            projectYears([
                told(2018, "盲文图书借阅", text), told(2019, "滨江绿地养护"), told(2020, "四季花城", text), told(2021, "四季花城", text),
                told(2021, "书香社区", text),
            ]), commonness: Commonness([]))
        let name = body.names[1]
        let counts = [Side.earlier, .later].map { side in
            (2017...2022).map { body.quotes.countQuoting(name, side, than: FiscalYear($0)) }
        }
        #expect(counts == [[0, 0, 1, 1, 2, 3], [3, 2, 2, 2, 0, 0]])
        #expect(body.projects.indices.map { body.quotes.quote(of: name, by: $0)?.by } == [0, nil, 2, 3, 4])
        #expect(body.quotes.countQuoting(body.names[0], .later, than: FiscalYear(2000)) == 0)
    }

    @Test func `texts of nothing but names that stand in each other are read in no time`() {
        let names = (7...16).map { String(repeating: "路", count: $0) }
        let text = String(repeating: "路", count: 1_000)
        let forms = names.map { told(2020, $0, text) } + names.map { told(2021, "新" + $0, text) }
        #expect(!story(others(2020, 2021) + forms).isEmpty)
    }
}
