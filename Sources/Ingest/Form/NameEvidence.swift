/// Why two printed unit names were taken for one body (`FindingRule.oneBodyTwoNames`).
package enum NameEvidence: Hashable, Sendable {
    /// `count` project names go on from one unit name to the other; `example` is the first of them.
    case sameProjects(count: Int, example: Text)
    /// One document, of few units, prints both names.
    case sameDocument(Text)
    /// Both print the same 主管部门.
    case sameDepartment(Text)
    /// The names differ in few characters.
    case similarNames
    /// A decision says so, on this line of the decisions file.
    case decision(source: Text, line: LineNumber)
}
