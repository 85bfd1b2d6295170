import Ingest

/// The names of the indicators of a body's projects, each with a number: most are printed by many forms, and are compared with each other again and again.
struct NumberedIndicators: Sendable {
    /// By number, in the order in which they come.
    private(set) var names: [ComparableName] = []
    /// The number of each row's name, form after form.
    private var numbers: [UInt32] = []
    /// By project: the place of its first form in `starts`.
    private var firstForms: [Int] = []
    /// Where the rows of each form begin in `numbers`; one more for the end of the last.
    private var starts = [0]

    init(_ projects: [ProjectYear]) {
        var known = KnownNames()
        for project in projects {
            firstForms.append(starts.count - 1)
            for form in project.forms {
                let rows = form.indicatorRows
                for row in rows.indices { numbers.append(known.number(of: rows.name(ofRow: row), &names)) }
                starts.append(numbers.count)
            }
        }
    }

    /// The numbers of the rows of one of a project's forms, in order.
    func rows(of project: Int, form: Int) -> ArraySlice<UInt32> {
        let place = firstForms[project] + form
        return numbers[starts[place]..<starts[place + 1]]
    }
}

/// Names by what they say, and before that by where they are held: a text that many forms print is held once.
private struct KnownNames {
    private var places = Numbering()
    /// By the number of its place: the number of the name that is held there.
    private var ofPlace: [UInt32] = []
    private var ofName: [ComparableName: UInt32] = [:]

    /// - Parameter names: by number; a new one is appended.
    mutating func number(of text: Text, _ names: inout [ComparableName]) -> UInt32 {
        // The forms hold the text as long as anybody asks here: nothing else comes to be at its place.
        let address = text.utf8.withUnsafeBufferPointer { UInt64(UInt(bitPattern: $0.baseAddress)) }
        let place = places.number(address)
        if place == ofPlace.count { ofPlace.append(number(of: ComparableName(text), &names)) }
        return ofPlace[place]
    }

    private mutating func number(of name: ComparableName, _ names: inout [ComparableName]) -> UInt32 {
        if let number = ofName[name] { return number }
        let number = UInt32(names.count)
        ofName[name] = number
        names.append(name)
        return number
    }
}
