/// A project in one year.
struct Project {
    var name: ProjectName
    var strands: [Strand]
    var budget: Int64
    var executed: Int64
    /// As the last form named it.
    var key: ProjectKey
    /// Whether the year's documents leave it out although it goes on.
    var isHidden = false
    var statedPrior: StatedPrior?
    /// Sentences that name other projects.
    var remarks: [String] = []
    /// Whether the form says next to nothing.
    var hasLittleText = false
    /// Whether another project of the body reads much like it.
    var hasNamesake = false
}

/// The figures of the year before, as a form states them.
struct StatedPrior {
    var budget: Int64
    var executed: Int64?
}
