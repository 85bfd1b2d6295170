import FormFixtures
import Ingest
import Testing

@testable import Analytics

struct AnalyzeFormsTests {
    private let documents = makeDocuments([
        told(2020, "滨江绿地养护", Subject.parks, budget: 5), told(2021, "四季花城", Subject.parks, budget: 6), makeForm(nil, "", budget: 7),
    ])

    @Test func `running text is let go of when everything was found in it`() {
        let analysis = analyzeForms(documents)
        #expect(analysis.forms.count == 3 && analysis.forms.allSatisfy { $0.narratives.isEmpty })
    }

    @Test func `forms that somebody else holds stay as they are`() {
        let before = documents.flatMap(\.forms).map(\.narratives)
        _ = analyzeForms(documents)
        #expect(documents.flatMap(\.forms).map(\.narratives) == before && before.contains { !$0.isEmpty })
    }
}
