/// One task of a body with its own money, places, partners and text. A project is one or several strands; splits and merges
/// deal strands out anew, which is what makes money and text of both sides agree.
struct Strand {
    let object: TaskObject
    let action: Int
    let alias: Int
    let details: [String]
    let places: [String]
    var sites: [String]
    var partner: String
    let audience: String
    var brand: String
    var document: String
    /// Yuan a year.
    var budget: Int64
    var sentences: [Sentence]
    var indicators: [TaskIndicator]

    var actionTable: ActionTable { actionTables[action] }
    var objectAlias: String { object.aliases[alias % object.aliases.count] }
    var actionAlias: String { actionTable.aliases[alias % actionTable.aliases.count] }
}

/// An indicator that only this task has.
struct TaskIndicator {
    let name: String
    let unit: String
    var value: Int
    let section: IndicatorSection
}

extension Strand {
    /// Appends one sentence of the task, without its full stop.
    func write(_ sentence: Sentence, unit: String, into text: inout String) {
        let wordings = Facts.wordings(sentence.kind, sentence.fact, actionTable.group)
        let template = wordings[sentence.wording % wordings.count]
        template.render(into: &text, choices: SplitMix64(seed: sentence.choices)) { slot, text in
            switch slot {
            case UInt8(ascii: "o"): text += sentence.usesAlias ? objectAlias : object.name
            case UInt8(ascii: "v"): text += sentence.usesAlias ? actionAlias : actionTable.names[0]
            case UInt8(ascii: "d"): text += detail(sentence.turn)
            case UInt8(ascii: "e"): text += detail(sentence.turn + 1)
            case UInt8(ascii: "f"): text += detail(sentence.turn + 2)
            case UInt8(ascii: "p"): text += places[sentence.turn % 2]
            case UInt8(ascii: "r"): text += places[(sentence.turn + 1) % 2]
            case UInt8(ascii: "s"): text += sites[sentence.turn % 2]
            case UInt8(ascii: "t"): text += sites[(sentence.turn + 1) % 2]
            case UInt8(ascii: "u"): text += partner
            case UInt8(ascii: "a"): text += audience
            case UInt8(ascii: "b"): text += brand
            case UInt8(ascii: "c"): text += document
            case UInt8(ascii: "U"): text += unit
            case UInt8(ascii: "n"): text += String(sentence.figures[0])
            case UInt8(ascii: "m"): text += String(sentence.figures[1])
            default: text += String(sentence.figures[2])
            }
        }
    }

    private func detail(_ position: Int) -> String { details[position % details.count] }
}
