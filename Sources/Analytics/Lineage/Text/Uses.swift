/// Who has a run or a word of a body's texts.
struct Uses {
    private var lastProject: Int32 = -1
    private var lastName: Int32 = -1
    private(set) var projects: Int32 = 0
    private(set) var names: Int32 = 0

    /// Projects come one after the other, those of one name too. No branches: whether a project is met for the first time cannot be foretold.
    /// - Returns: 1 where the project is met for the first time, else 0.
    @inline(__always)
    mutating func add(_ project: Int32, name: Int32) -> Int {
        let isNew: Int32 = lastProject == project ? 0 : 1
        projects &+= isNew
        names &+= lastName == name ? 0 : 1
        (lastProject, lastName) = (project, name)
        return Int(isNew)
    }
}

extension [Uses] {
    /// Of nobody: as many as a small body comes to. Those of a large one grow, for its projects have fewer of their own.
    static func ofNobody(expecting count: Int) -> [Uses] { [Uses](repeating: Uses(), count: Swift.min(count, 1 << 16)) }

    /// Adds a project to the uses of what it has.
    /// - Parameters:
    ///   - numbers: of what it has, in any order, as often as it has it; `Numbering.none` stands for nothing.
    ///   - known: how many numbers there are by now.
    /// - Returns: how many different ones it has.
    mutating func add(_ numbers: ArraySlice<UInt32>, known: Int, of project: Int, name: Int) -> Int {
        withUses(known) { uses in
            numbers.withUnsafeBufferPointer { numbers in
                var new = 0
                for number in numbers where number != Numbering.none { new &+= uses[Int(number)].add(Int32(project), name: Int32(name)) }
                return new
            }
        }
    }

    /// As above, of the first `count` numbers; each is moved to the front where it is met for the first time.
    mutating func move(_ numbers: inout [UInt32], count: Int, known: Int, of project: Int, name: Int) -> Int {
        precondition(count <= numbers.count)
        return withUses(known) { uses in
            numbers.withUnsafeMutableBufferPointer { numbers in
                var new = 0
                for place in 0..<count {
                    let number = numbers[place]
                    numbers[new] = number
                    new &+= uses[Int(number)].add(Int32(project), name: Int32(name))
                }
                return new
            }
        }
    }

    /// All that is known has uses then, and some of what comes next: of nobody.
    @inline(__always)
    private mutating func withUses(_ known: Int, _ body: (UnsafeMutableBufferPointer<Uses>) -> Int) -> Int {
        if known > count { self += [Uses](repeating: Uses(), count: Swift.max(known, 2 * count) - count) }
        return withUnsafeMutableBufferPointer { body($0) }
    }
}

/// The projects in order of their names' numbers, those of one name in their own order.
func nameAfterName(_ names: [Int]) -> [Int] {
    ListsByNumber(Array(0..<UInt32(names.count)), by: names.map { UInt32($0) }, count: names.count).values.map { Int($0) }
}
