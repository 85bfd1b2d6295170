/// The score as Markdown.
package func scoreTable(_ score: Score) -> String {
    var text = "| what | precision | recall | F1 | right | found | there |\n|---|---:|---:|---:|---:|---:|---:|\n"
    for (name, tally) in score.rows {
        text +=
            "| \(name) | \(part(tally.precision)) | \(part(tally.recall)) | \(part(tally.f1)) | \(tally.right) | \(tally.found) | \(tally.there) |\n"
    }
    text += "| ties between bodies | | | | | \(score.betweenBodies) | 0 |\n"
    if score.unknown > 0 { text += "\n\(score.unknown) rows name a relation, year or unit that the collection does not have.\n" }
    text += "\n| ties with the trait | recall | found | there |\n|---|---:|---:|---:|\n"
    for (name, tally) in score.traits { text += "| \(name) | \(part(tally.recall)) | \(tally.right) | \(tally.there) |\n" }
    return text
}

/// Four digits after the point, rounded.
private func part(_ value: Double?) -> String {
    guard let value else { return "" }
    let digits = String(Int((value * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return padded.dropLast(4) + "." + padded.suffix(4)
}
