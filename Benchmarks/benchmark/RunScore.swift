import FormCollections

/// `benchmark score GOLD_DIR REPORT_DIR`
func runScore(_ arguments: [String]) throws -> Int32 {
    let folder = try folders(arguments, count: 2)
    let bodies = try Bodies(CSVRecords(read("bodies-gold.csv", in: folder[0])))
    let gold = try TieList(gold: CSVRecords(read("lineage-gold.csv", in: folder[0])), bodies)
    let found = try TieList(report: CSVRecords(read("lineage.csv", in: folder[1])), bodies)
    writeOutput(scoreTable(Score(gold: gold, found: found)))
    return 0
}

/// `benchmark names GOLD_DIR`
func runNames(_ arguments: [String]) throws -> Int32 {
    let folder = try folders(arguments, count: 1)
    let bodies = try Bodies(CSVRecords(read("bodies-gold.csv", in: folder[0])))
    let gold = try TieList(gold: CSVRecords(read("lineage-gold.csv", in: folder[0])), bodies)
    let projects = try projectsOfForms(CSVRecords(read("forms-gold.csv", in: folder[0])), bodies)
    let (threshold, found) = bestNameMatching(projects, gold: gold)
    writeOutput("Names alone, alike from \(threshold) on (character-bigram Dice, the best threshold for these data)\n\n")
    writeOutput(scoreTable(Score(gold: gold, found: found)))
    return 0
}
