/// Rows of a list of which a converter left out the cells that merged ones above take up, so that all others stand too far to the left:
///
///     | 单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
///     | 某局 | 道路养护 | 30.00 | 产出指标 | 数量指标 | 养护里程 | 20公里 |
///     | 产出指标 | 质量指标 | 验收合格率 | 100% | |||
extension CellText {
    /// Moves the cells of such a row below their heads. The levels of its indicator say how far; what stands before them must fit there.
    func moveBelowHeads(_ row: Int, _ list: ProjectList) {
        guard list.hasIndicators, list.head.extents.isEmpty, rows[row].isTable else { return }
        let own = cellsByColumn(row)
        if let amount = amountBehindWideUnit(own, list) {
            for cell in amount { cells[cell].column += 1 }
            rows[row].width = list.head.width
            return
        }
        guard let first = own.firstIndex(where: { IndicatorWords.shared.meaning(words(ofCells: $0.cells)).isLevel }),
            let place = placeOfLevel(first, own, list), place >= own[first].column
        else { return }
        let shift = place - own[first].column
        let width = max(list.head.width, (list.columns.last?.place ?? 0) + 1)
        guard let last = own.last, last.column + shift < width, fit(own[..<first], shift, list) else { return }
        for cell in rows[row].cells { cells[cell].column += shift }
        rows[row].width = list.head.width
    }

    /// The amount of a row that has a unit, in a cell as wide as two columns, and what all its projects cost.
    private func amountBehindWideUnit(_ own: [(column: Int, cells: Range<Int>)], _ list: ProjectList) -> Range<Int>? {
        guard own.count == 2, let project = list.place(.label(.text(.project))), own[1].column == project, own[0].column == project - 1,
            list.columns.contains(where: { $0.place == project + 1 && $0.isMoney }), isAmount(own[1].cells), !isAmount(own[0].cells)
        else { return nil }
        return own[1].cells
    }

    /// In which column the first level of a row stands: of two it is 一级指标, of one what its words say.
    private func placeOfLevel(_ first: Int, _ own: [(column: Int, cells: Range<Int>)], _ list: ProjectList) -> Int? {
        let meaning = IndicatorWords.shared.meaning(words(ofCells: own[first].cells))
        let areTwo = first + 1 < own.count && IndicatorWords.shared.meaning(words(ofCells: own[first + 1].cells)).isLevel
        if areTwo { return meaning.contains(.firstLevel) ? list.place(.label(.column(.level1))) : nil }
        guard meaning.contains(.firstLevel) != meaning.contains(.secondLevel) else { return nil }
        return list.place(.label(.column(meaning.contains(.firstLevel) ? .level1 : .level2)))
    }

    /// Whether cells fit where they come to stand: an amount below each head of amounts and nowhere else, and a name below 项目名称.
    private func fit(_ own: ArraySlice<(column: Int, cells: Range<Int>)>, _ shift: Int, _ list: ProjectList) -> Bool {
        let isNamed = own.isEmpty || own.contains { $0.column + shift == list.place(.label(.text(.project))) }
        return isNamed
            && own.allSatisfy { cell in
                let column = list.columns.first { $0.place == cell.column + shift }
                return isAmount(cell.cells) == (column?.isMoney ?? false)
            }
    }
}
