import FormCollections
import Testing

struct GenerateTests {
    @Test func `equal plans give equal bytes, another seed gives others`() {
        let (one, two, other) = (Collections.hard, Collections.bodies(Collections.plan()), Collections.bodies(Collections.plan(seed: 8)))
        #expect(one.map { $0.documents.map(\.bytes) } == two.map { $0.documents.map(\.bytes) })
        #expect(Collections.gold(one).files.map(\.text) == Collections.gold(two).files.map(\.text))
        #expect(one[0].documents[0].bytes != other[0].documents[0].bytes)
    }

    @Test func `a body does not depend on how many others there are`() {
        var more = Collections.plan()
        more.bodies = 40
        #expect(generateBody(3, of: more).documents.map(\.bytes) == generateBody(3, of: Collections.plan()).documents.map(\.bytes))
    }

    @Test(arguments: Collections.all) func `every end of a tie is a form, and no year has two projects of one name`(plan: CollectionPlan) {
        for body in Collections.bodies(plan) {
            let keys = body.forms.joined().map(\.key)
            #expect(Set(keys.map { "\($0.year) \($0.project)" }).count == keys.count)
            let known = Set(keys)
            for tie in body.ties {
                #expect(tie.from.map(known.contains) ?? true)
                #expect(tie.to.map(known.contains) ?? true)
                if let from = tie.from, let to = tie.to { #expect(from.year < to.year) }
            }
        }
    }

    @Test(arguments: Collections.all) func `splits, merges and recuts have as many ends as their words say`(plan: CollectionPlan) {
        for body in Collections.bodies(plan) {
            for ties in Dictionary(grouping: body.ties, by: \.group).values {
                let (from, to) = (Set(ties.compactMap(\.from)).count, Set(ties.compactMap(\.to)).count)
                switch ties[0].relation {
                case .continued, .renamed: #expect(from == 1 && to == 1)
                case .split: #expect(from == 1 && to >= 2)
                case .merged: #expect(from >= 2 && to == 1)
                case .recut: #expect(from >= 2 && to >= 2)
                case .started: #expect(from == 0 && to == 1)
                case .ended, .notObserved: #expect(from == 1 && to == 0)
                }
            }
        }
    }

    @Test(arguments: Collections.all) func `each project has one fate, and one past unless it is of the first year`(plan: CollectionPlan) {
        for body in Collections.bodies(plan) {
            var (fates, pasts): ([ProjectKey: Set<Int>], [ProjectKey: Set<Int>]) = ([:], [:])
            for tie in body.ties {
                if let from = tie.from { fates[from, default: []].insert(tie.group) }
                if let to = tie.to { pasts[to, default: []].insert(tie.group) }
            }
            for key in body.forms.joined().map(\.key) {
                #expect(fates[key]?.count ?? 0 == (key.year == plan.years.last?.year ? 0 : 1), "\(key)")
                #expect(pasts[key]?.count ?? 0 == (key.year == plan.years[0].year ? 0 : 1), "\(key)")
            }
        }
    }

    @Test func `continued means the same name, renamed another`() {
        for tie in Collections.hard.flatMap(\.ties) {
            if tie.relation == .continued { #expect(tie.from?.project == tie.to?.project) }
            if tie.relation == .renamed { #expect(tie.from?.project != tie.to?.project) }
        }
    }

    @Test func `hardly any tie is unfindable`() {
        let ties = Collections.hard.flatMap(\.ties).filter { $0.from != nil && $0.to != nil }
        #expect(ties.count { $0.traits.contains("unfindable") } * 100 < ties.count)
    }

    @Test func `a hard collection has every kind of fate and many traits`() {
        let ties = Collections.hard.flatMap(\.ties)
        #expect(Set(ties.map(\.relation)) == Set(Relation.allCases))
        let traits = Set(ties.flatMap(\.traits))
        let wanted: Set = [
            "equal_amounts", "figure_blank", "figure_shared", "figure_stated", "gap", "keeps_name", "little_text", "name_light",
            "name_partial", "name_same",
            "name_unlike", "near_namesake", "quoted_name", "scope_changed", "skipped_year", "sum_off", "text_copied", "text_reworded",
            "text_rewritten", "two_unit_names",
        ]
        #expect(wanted.subtracting(traits).isEmpty, "\(wanted.subtracting(traits).sorted())")
    }
}
