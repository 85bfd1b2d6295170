import Ingest

@testable import Analytics

extension BodyEvidence {
    /// With the indicators of the projects.
    init(_ projects: [ProjectYear], commonness: Commonness) {
        self.init(projects, NumberedIndicators(projects), commonness: commonness)
    }
}
