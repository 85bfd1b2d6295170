import FormFixtures
import Testing

@testable import Ingest

struct PackedNarrativesTests {
    private let narratives = [
        Narrative(label: "项目概况", passages: [Passage(text: "养护道路12.5公里，", line: 3), Passage(text: "全覆盖", line: 4)]),
        Narrative(label: "立项依据", passages: []),
        Narrative(label: "主要绩效", passages: [Passage(text: Text(String(repeating: "路", count: 50_000)), line: 2)]),
    ]

    @Test func `blocks come back as they were, also those without a line`() {
        var packed = PackedNarratives()
        #expect(packed.narratives.isEmpty)
        packed.narratives = narratives
        #expect(packed.narratives == narratives)
        packed.narratives.removeFirst()
        packed.narratives.append(narratives[0])
        #expect(packed.narratives == [narratives[1], narratives[2], narratives[0]])
    }

    @Test func `a label is replaced where it is held`() {
        var packed = PackedNarratives()
        packed.narratives = narratives
        packed.replaceLabels { if $0 == "主要绩效" { $0 = "绩效" } }
        #expect(packed.narratives.map(\.label) == ["项目概况", "立项依据", "绩效"])
        #expect(packed.narratives.map(\.passages) == narratives.map(\.passages))
    }

    @Test func `a form lets go of them in all copies that share them, and in no other`() {
        var form = makeForm(2020, "道路养护", budget: 9)
        form.narratives = narratives
        var own = form
        own.becomeOwn()
        let copy = own
        own.letGoOfNarratives()
        #expect(copy.narratives.isEmpty && form.narratives == narratives && copy.project == "道路养护")
    }
}
