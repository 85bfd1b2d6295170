/// Who has a run or a word of a body's texts.
struct Uses {
    private var lastProject: Int32 = -1
    private var lastName: Int32 = -1
    private(set) var projects: Int32 = 0
    private(set) var names: Int32 = 0

    /// Projects come one after the other, those of one name too.
    /// - Returns: whether the project is met for the first time.
    @inline(__always)
    mutating func add(_ project: Int32, name: Int32) -> Bool {
        if lastProject == project { return false }
        lastProject = project
        projects += 1
        if lastName != name { names += 1 }
        lastName = name
        return true
    }
}

extension [Uses] {
    /// Adds a project to the uses of what it has.
    /// - Parameters:
    ///   - numbers: of what it has, in any order, as often as it has it; `Numbering.none` stands for nothing.
    ///   - known: how many numbers there are by now.
    /// - Returns: how many different ones it has.
    mutating func count(_ numbers: ArraySlice<UInt32>, known: Int, of project: Int, name: Int) -> Int {
        var count = 0
        add(numbers, known: known, of: project, name: name) { _ in count += 1 }
        return count
    }

    /// As above; hands over each number when it is met for the first time.
    @inline(__always)
    mutating func add(_ numbers: ArraySlice<UInt32>, known: Int, of project: Int, name: Int, _ take: (UInt32) -> Void) {
        append(contentsOf: repeatElement(Uses(), count: known - count))
        // All that is known has uses by now.
        withUnsafeMutableBufferPointer { uses in
            numbers.withUnsafeBufferPointer { numbers in
                for number in numbers where number != Numbering.none {
                    if uses[Int(number)].add(Int32(project), name: Int32(name)) { take(number) }
                }
            }
        }
    }
}

/// The projects in order of their names' numbers, those of one name in their own order.
func nameAfterName(_ names: [Int]) -> [Int] {
    ListsByNumber(Array(0..<UInt32(names.count)), by: names.map { UInt32($0) }, count: names.count).values.map { Int($0) }
}
