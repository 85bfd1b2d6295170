import Ingest

extension Finding {
    /// A finding about a stated amount and the one it is compared with: both amounts in plain yuan, both places. Its subject is what is measured.
    init(_ rule: FindingRule, of stated: Observation, against other: Observation) {
        self.init(rule, source: stated.place.source, line: stated.place.line)
        project = stated.project
        unit = stated.unit
        fiscalYear = stated.year
        otherSource = other.place.source
        otherLine = other.place.line
        subject = Text(stated.measure.rawValue)
        found = Text(stated.amount.plainYuan)
        expected = Text(other.amount.plainYuan)
    }
}
