/// Numbers whose last digits stand in a line below.
extension FormReader {
    /// Whether the rest of a number stands directly below it in its column, one row below or two: a narrow cell broke it.
    func goesOnBelow(_ pieces: [LabelledValue.Piece]) -> Bool {
        guard pieces.count == 1, let number = pieces.first else { return false }
        let own = text.cells[number.cell]
        let isTable = text.rows[own.row].isTable
        for row in (own.row + 1)..<max(own.row + 1, min(own.row + 3, region.rows.upperBound))
        where text.rows[row].isTable == isTable && !text.rows[row].isFurniture {
            let below = text.rows[row].cells.first { other in
                isTable
                    ? text.cells[other].column == own.column
                    : text.displayColumns(text.cells[other]).overlaps(text.displayColumns(own))
            }
            if let below { return isRest(below, of: number.range) }
        }
        return false
    }

    /// Whether a cell makes one number with the digits above it: it begins with a point, or has so few digits that nothing claimed.
    private func isRest(_ cell: Int, of number: Range<Int>) -> Bool {
        let rest = text.bytes[text.cells[cell].range]
        let parts = text.bytes[number].array + rest.array
        guard parts.allSatisfy(isPartOfNumber), digitGroups(parts) != nil else { return false }
        return rest.first == ASCII.period || rest.count <= 3 && cell >= firstCell && cell < lastCell && !claimed[cell - firstCell]
    }
}
