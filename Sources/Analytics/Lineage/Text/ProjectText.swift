import Ingest

/// The narratives (项目概况, 立项依据, 主要绩效, …) of a project's forms of one year, as they are compared: signs and spaces left out, each number one character.
struct ProjectText: Sendable {
    /// UTF-16 code units; 0 between blocks, so that nothing is compared across them.
    let units: [UInt16]
    /// The first unit of each line of a document, in order.
    private let starts: [Int32]
    let forms: [ProjectForm]

    /// The text of all narratives of the forms.
    init(_ forms: [ProjectForm]) {
        var starts: [Int32] = []
        starts.reserveCapacity(32 * forms.count)
        let most = forms.reduce(0) { $0 + $1.mostCharacters }
        units = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: most) { room in
            var written = ComparableUnits(room)
            for form in forms {
                form.eachNarrative { narrative in
                    narrative.eachPackedLine { _, packed in
                        starts.append(Int32(written.count))
                        written.append(packed: packed)
                        return true
                    }
                    written.endBlock()
                }
            }
            return Array(written.units)
        }
        (self.starts, self.forms) = (starts, forms)
    }

    /// Where the unit at `position` is printed.
    func place(of position: Int) -> Place { place(ofLine: line(of: position)) }

    /// The line that the unit at `position` is printed on, counted from 0 through all narratives.
    func line(of position: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= position { low = middle } else { high = middle }
        }
        return low
    }

    /// The first unit of a line; behind the last line the end of the text.
    func start(ofLine line: Int) -> Int { line < starts.count ? Int(starts[line]) : units.count }
    /// The first unit behind a line.
    func end(ofLine line: Int) -> Int { start(ofLine: line + 1) }

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
