/// How hostile a collection is to simple methods.
package enum Difficulty: String, CaseIterable, Sendable {
    case easy, hard, large
}

/// How often what happens: parts of a body's projects, or probabilities.
struct Habits {
    /// Of each project from one year of forms to the next, in the order of `ProjectEvent`.
    let events: [Double]
    let namesakes: Double
    let littleText: Double
    let quotes: Double
    let decoyQuotes: Double
    /// How likely a figure of the year before is stated for a project that changed its name, was split, or was merged.
    let statedPrior: Double
    /// How likely text is copied, reworded, or written anew.
    let copying: [Double]
    let nameTaken: Double
    /// Forms that also hold a sentence of another project, by a slip of the hand.
    let slips: Double
    /// Single places that tasks share, for each twenty projects.
    let sharedSites: Int
    /// Things that a small body looks after.
    let objects: Int
    /// New projects that other bodies have too, under the same name and in the same words.
    let commonTasks: Double
    let officeShare: Double

    init(_ difficulty: Difficulty) {
        switch difficulty {
        case .easy:
            events = [0.66, 0.09, 0.05, 0.03, 0.05, 0.04, 0, 0.06, 0.02]
            (namesakes, littleText, quotes, decoyQuotes, statedPrior) = (0.05, 0.02, 0.3, 0.02, 0.85)
            (copying, nameTaken, officeShare) = ([0.8, 0.2, 0], 0, 0.1)
            (slips, sharedSites, objects, commonTasks) = (0, 0, 20, 0.02)
        case .hard:
            events = [0.42, 0.1, 0.07, 0.1, 0.07, 0.06, 0.02, 0.09, 0.04]
            (namesakes, littleText, quotes, decoyQuotes, statedPrior) = (0.3, 0.1, 0.17, 0.12, 0.5)
            (copying, nameTaken, officeShare) = ([0.35, 0.4, 0.25], 0.05, 0.15)
            (slips, sharedSites, objects, commonTasks) = (0.12, 16, 7, 0.1)
        case .large:
            events = [0.52, 0.08, 0.05, 0.08, 0.06, 0.05, 0.015, 0.08, 0.03]
            (namesakes, littleText, quotes, decoyQuotes, statedPrior) = (0.15, 0.08, 0.17, 0.08, 0.5)
            (copying, nameTaken, officeShare) = ([0.4, 0.4, 0.2], 0.02, 0.06)
            (slips, sharedSites, objects, commonTasks) = (0.08, 16, 7, 0.01)
        }
    }
}

/// What can happen to one project from one year of forms to the next.
enum ProjectEvent: Int, CaseIterable {
    case goesOn, lightRename, partRename, unlikeRename, split, merge, recut, ends, skips
}
