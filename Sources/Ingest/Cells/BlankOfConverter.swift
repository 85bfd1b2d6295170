/// What converters write where a cell of a table is blank.
extension CellSplitter {
    /// Removes what one cell of a table was split into, where it stands for a blank: `Col3` and `Unnamed: 3` are names given to columns without a
    /// head, `NaN` and `None` the values of empty cells.
    /// - Parameter first: the first of what it was split into.
    mutating func removeBlank(from first: Int) {
        let count = text.cells.count - first
        guard count == 1 || count == 2 else { return }
        let bytes = text.bytes.soFar
        let content = bytes[text.cells[first].range]
        guard let lead = content.first, leads.contains(lead) else { return }
        let isBlank =
            count == 1
            ? blanks.contains { content.elementsEqual($0) } || content.starts(with: "Col".utf8) && isColumn(content.dropFirst(3))
            : content.elementsEqual("Unnamed:".utf8) && isColumn(bytes[text.cells[first + 1].range])
        guard isBlank else { return }
        text.words.removeAll(from: text.cells[first].words.lowerBound)
        text.cells.removeAll(from: first)
    }

    private func isColumn(_ digits: some Collection<UInt8>) -> Bool { digits.count <= 3 && digits.allSatisfy(isDigit) }
}

private let blanks = ["NaN".utf8, "nan".utf8, "None".utf8]
private let leads = Set("CUNn".utf8)
