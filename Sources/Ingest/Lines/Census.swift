/// What only a whole collection of forms tells, so that a part of it can be analysed as within the whole: what its unit names mean, which years
/// there are, and how common its texts are. A census may know only the one or the other; such parts add up.
package struct Census: Sendable, Equatable {
    /// What names and years tell; nil in a census of texts alone.
    package var names: Names?
    /// In how many bodies runs of text occur, by place in the table of `Commonness`; nil in a census of names alone.
    package var commonness: [UInt8]?

    package init(names: Names?, commonness: [UInt8]?) {
        self.names = names
        self.commonness = commonness
    }

    /// What needs no texts.
    package struct Names: Sendable, Equatable {
        /// How many forms and bodies there are.
        package var forms: Int
        package var bodies: Int
        /// Shard keys that are one body, where a body has several: each list and the lists in order.
        package var joined: [[Text]]
        /// The years of all forms, in order.
        package var years: [FiscalYear]
        /// The years that any amount belongs to, in order.
        package var figureYears: [FiscalYear]
        /// Why names were joined.
        package var findings: [KeyedFinding]

        package init(
            forms: Int, bodies: Int, joined: [[Text]], years: [FiscalYear], figureYears: [FiscalYear], findings: [KeyedFinding]
        ) {
            (self.forms, self.bodies, self.joined) = (forms, bodies, joined)
            (self.years, self.figureYears, self.findings) = (years, figureYears, findings)
        }
    }

    /// A finding and the shard key of a unit name of the body that it is about.
    package struct KeyedFinding: Sendable, Equatable {
        package var key: Text
        package var finding: Finding

        package init(key: Text, finding: Finding) {
            self.key = key
            self.finding = finding
        }
    }
}

extension Census {
    /// How many places the table of texts has.
    package static let places = 1 << 22

    /// Adds another part of the same census.
    /// - Returns: false where both have names, and not the same: these come from the whole collection and do not add up.
    package mutating func add(_ other: Census) -> Bool {
        if let theirs = other.names {
            guard names == nil || names == theirs else { return false }
            names = theirs
        }
        guard let theirs = other.commonness else { return true }
        var table = commonness ?? [UInt8](repeating: 0, count: Self.places)
        for place in table.indices {
            let (sum, overflow) = table[place].addingReportingOverflow(theirs[place])
            table[place] = overflow ? .max : sum
        }
        commonness = table
        return true
    }
}
