import Testing

@testable import FormCollections

struct SentenceTemplateTests {
    @Test func `slots are filled and one option of each choice is taken`() {
        var text = ""
        SentenceTemplate("对{o}[开展|组织]{v}").render(into: &text, choices: SplitMix64(seed: 1)) { slot, text in
            text += slot == UInt8(ascii: "o") ? "河道" : "监测"
        }
        #expect(["对河道开展监测", "对河道组织监测"].contains(text))
    }

    @Test func `every sentence of the tables can be written`() {
        for kind in [SentenceKind.work, .goal, .need, .group] {
            for group in ActionGroup.allCases {
                for fact in 0..<Facts.count(kind, group) {
                    for template in Facts.wordings(kind, fact, group) {
                        var text = ""
                        template.render(into: &text, choices: SplitMix64(seed: 3)) { slot, _ in
                            #expect("ovdefprstuabcnmkU".utf8.contains(slot))
                        }
                        #expect(!text.contains("{") && !text.contains("[") && !text.contains("|"))
                    }
                }
            }
        }
    }

    @Test func `no other word for an object or a work has a pair of characters in common with it`() {
        for object in (Domain.all + [Domain.office]).flatMap(\.objects) {
            for alias in object.aliases { #expect(bigrams(object.name).isDisjoint(with: bigrams(alias)), "\(object.name) \(alias)") }
        }
        for action in actionTables {
            for alias in action.aliases {
                #expect(action.names.allSatisfy { bigrams($0).isDisjoint(with: bigrams(alias)) }, "\(action.names) \(alias)")
            }
        }
    }
}
