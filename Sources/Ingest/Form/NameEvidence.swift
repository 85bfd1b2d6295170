/// Why two printed unit names were taken for one body (`FindingRule.oneBodyTwoNames`), or may be one (`perhapsOneBody`).
package enum NameEvidence: Hashable, Sendable {
    /// `count` project names go on from one unit name to the other; `example` is the first of them.
    case sameProjects(count: Int, example: Text)
    /// So many budgets that forms of the one state of the year before are to the fen those of the other's forms; `example` is the greatest, in yuan.
    case statedFigures(count: Int, example: Text)
    /// The last forms of the one are of an earlier year than the first ones of the other.
    case oneAfterTheOther(last: FiscalYear, first: FiscalYear)
    /// Both names begin with this place.
    case samePlace(Text)
    /// One document, of few units, prints both names.
    case sameDocument(Text)
    /// Both print the same 主管部门.
    case sameDepartment(Text)
    /// The names differ in few characters.
    case similarNames
    /// A decision says so, on this line of the decisions file.
    case decision(source: Text, line: LineNumber)
}
