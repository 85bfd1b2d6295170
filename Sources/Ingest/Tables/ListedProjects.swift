/// The projects of a list, of the rows that are theirs.
extension CellText {
    /// Puts the rows of each project together.
    func takeProjects(_ entries: [ListEntry], _ list: inout ProjectList) {
        let merged = list.columns.filter { $0.role == .label(.text(.unit)) || $0.role == .label(.text(.department)) }.map(\.place)
        var above: [Int: Range<Int>] = [:]
        var projects: [ListedProject] = []
        for entry in entries {
            let cells = self.cells(ofRow: entry.row, under: list.head) ?? []
            switch entry.sort {
            case .project, .nameless, .perhapsGroup:
                var project = ListedProject(rows: entry.rows)
                project.isNameUncertain = entry.sort == .nameless
                project.year = list.place(.year).flatMap { place in cells.first { $0.column == place } }.flatMap { year($0.cells) }
                for place in merged {
                    if let own = cells.first(where: { $0.column == place })?.cells, !dittoWords.contains(words(ofCells: own)) {
                        above[place] = own
                    } else if list.head.extents.isEmpty, let carried = above[place] {
                        project.carried[place] = carried
                    }
                }
                projects.append(project)
            case .total, .partTotal:
                above = [:]
                rows[entry.row].isFurniture = true
            case .shifted:
                above = [:]
                if !projects.isEmpty { projects[projects.count - 1].shiftedRows.insert(entry.row) }
                if cells.contains(where: { isAmount($0.cells) }) || !rows[entry.row].isTable || projects.isEmpty,
                    projects.last?.isShifted != true
                {
                    projects.append(ListedProject(rows: entry.row..<(entry.row + 1), isShifted: true))
                }
            case .perhapsMore where !projects.isEmpty: projects[projects.count - 1].isNameUncertain = true
            case .restOfName where !projects.isEmpty: projects[projects.count - 1].restOfName = entry.row
            case .more, .restOfName, .perhapsMore, .text: break
            }
            if !projects.isEmpty, entry.sort != .total, entry.sort != .partTotal {
                projects[projects.count - 1].rows = projects[projects.count - 1].rows.lowerBound..<entry.rows.upperBound
            }
        }
        list.projects = projects
        guard let name = list.place(.label(.text(.project))) else { return }
        list.areNamesNumbered = projects.allSatisfy { project in
            project.isNameUncertain || project.isShifted
                || cells(ofRow: project.rows.lowerBound, under: list.head)?.first { $0.column == name }.map { endOfNumber($0.cells) != nil }
                    ?? true
        }
    }

    /// 2025 or 2025年, in a column of years.
    private func year(_ range: Range<Int>) -> FiscalYear? {
        yearInFront(words(ofCells: range))
    }

    /// Where the number ends that stands in front of a name: 1.道路养护, （2）道路养护.
    func endOfNumber(_ range: Range<Int>) -> Int? {
        let cell = cells[range.lowerBound]
        var (index, digits) = (cell.start, 0)
        while index < cell.end {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            index += length
            if isDigit(folded), digits < 3 {
                digits += 1
            } else if digits > 0, signsBehindNumber.contains(folded) {
                return index < cell.end && !isDigit(fold(scalar(in: bytes, at: index).value)) ? index : nil
            } else if folded != UInt32(ASCII.openParenthesis) || digits > 0 {
                return nil
            }
        }
        return nil
    }
}

private let dittoWords = WordSet(["同上", "〃", "\"", "″", "”", "'' ", "''"])
