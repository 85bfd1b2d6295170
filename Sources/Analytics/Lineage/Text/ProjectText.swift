import Ingest

/// The narratives (项目概况, 立项依据, 主要绩效, …) of a project's forms of one year, as they are compared: signs and spaces left out, each number one character.
struct ProjectText: Sendable {
    /// UTF-16 code units; 0 between blocks, so that nothing is compared across them.
    let units: [UInt16]
    /// The first unit of each line of a document, in order.
    private let starts: [Int32]
    private let forms: [ProjectForm]

    /// The text of all narratives of the forms.
    init(_ forms: [ProjectForm]) {
        var units: [UInt16] = []
        var starts: [Int32] = []
        let (all, longest) = bytes(of: forms)
        units.reserveCapacity(all / 3 + longest)
        for form in forms {
            for narrative in form.narratives {
                narrative.eachPassage { _, utf8 in
                    starts.append(Int32(units.count))
                    appendComparable(utf8, to: &units)
                    return true
                }
                units.append(0)
            }
        }
        (self.units, self.starts, self.forms) = (units, starts, forms)
    }

    /// The lines of the documents, in order, with the first unit of each.
    var lines: [(start: Int, place: Place, text: Text)] {
        let passages = forms.lazy.flatMap { form in form.narratives.lazy.flatMap(\.passages).map { (form.source, $0) } }
        return zip(starts, passages).map { start, passage in
            (Int(start), Place(source: passage.0, line: passage.1.line), passage.1.text)
        }
    }

    /// Where the unit at `position` is printed.
    func place(of position: Int) -> Place {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle } else { high = middle }
        }
        return place(ofLine: low)
    }

    private func place(ofLine line: Int) -> Place {
        var rest = line
        for form in forms {
            for narrative in form.narratives {
                let count = narrative.lineCount
                if rest < count { return Place(source: form.source, line: narrative.line(rest)) }
                rest -= count
            }
        }
        preconditionFailure("a text without this line")
    }
}

/// The most bytes that all narratives have, three more for each, and that the longest has.
private func bytes(of forms: [ProjectForm]) -> (all: Int, longest: Int) {
    var (all, longest) = (0, 0)
    for form in forms {
        for narrative in form.narratives {
            all += 3 + narrative.mostBytes
            longest = max(longest, narrative.mostBytes)
        }
    }
    return (all, longest)
}
