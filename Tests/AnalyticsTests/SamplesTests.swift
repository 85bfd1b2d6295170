import Analytics
import FormFixtures
import Ingest
import Testing

private let analysis = analyzeForms(sampleDocuments())

struct SamplesTests {
    @Test func `the incubator's project is followed over both unit names, with the year before as its form states it`() throws {
        let body = try #require(analysis.bodies.first { $0.names.count == 2 })
        #expect(body.name == "上海市科技创新中心")
        let series = try #require(body.series.first { $0.name == "创业孵化基地运行保障" })
        #expect(series.years.map(\.year.number) == [2019, 2020, 2024])
        #expect(series.years.map { $0.budget?.amount.plainYuan } == ["8000000.00", "7500000.00", "7480000.00"])
        #expect(series.years.map { $0.executed?.amount.plainYuan } == ["8000000.00", nil, nil])
        #expect(series.years.map { $0.budget?.basis } == [.statedNextYear, .ownForm, .ownForm])
        #expect(series.changes.last?.percent?.description == "-0.27")
        #expect(series.changes.last?.annualPercent?.description == "-0.07")
    }

    @Test func `three bodies are told apart`() {
        let names: [[Text]] = [["上海市中小企业发展服务中心"], ["上海市科技创新中心", "上海市科技创业中心"], ["上海推进科技创新中心建设办公室"]]
        #expect(analysis.bodies.map(\.names) == names)
    }

    @Test func `what was found is the rate that was rounded up, the figure of a project that was split and the two names of one body`() {
        let findings = analysis.findingsBeforeAudit
        #expect(findings.map(\.rule) == [.statedFigureOfPredecessor, .oneBodyTwoNames])
        let rate = analysis.findings.first { $0.rule == .rateDiffers }
        #expect(rate?.found == "100.00" && rate?.expected == "99.90")
    }

    @Test func `the order of the documents does not matter`() {
        let reversed = analyzeForms(sampleDocuments().reversed())
        #expect(reversed.bodies.map(\.name) == analysis.bodies.map(\.name))
        #expect(reversed.bodies.map { $0.series.map(\.name) } == analysis.bodies.map { $0.series.map(\.name) })
        #expect(reversed.findings == analysis.findings)
    }
}
