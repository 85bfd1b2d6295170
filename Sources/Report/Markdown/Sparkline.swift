import Ingest

/// Amounts as a line of blocks, one for each year: as high as the amount is against the largest one, `·` where it is unknown.
/// - Returns: nil where fewer than two are known.
func sparkline(_ amounts: [Amount?]) -> String? {
    let known = amounts.compactMap { $0?.fen }
    guard known.count > 1, let largest = known.max() else { return nil }
    return amounts.map { amount in amount.map { block($0.fen, of: largest) } ?? "·" }.joined()
}

private let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

/// Zero and what is negative have the lowest block.
private func block(_ fen: Int64, of largest: Int64) -> String {
    guard fen > 0 else { return blocks[0] }
    // Rounded up in eighths, without leaving the range of a number.
    let eighth = largest / 8
    return blocks.indices.first { fen <= (Int64($0) + 1) * eighth }.map { blocks[$0] } ?? blocks[7]
}
