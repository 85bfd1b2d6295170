/// Everything about one body: its documents and the right answers.
package struct BodyCollection: Sendable {
    package let documents: [WrittenDocument]
    package let ties: [Tie]
    /// By year, as the documents print them.
    package let forms: [[FilledForm]]
    /// All names that the body prints.
    package let units: [String]
}

/// Makes the forms of one body of a collection. Bodies do not depend on each other, so that a large collection needs little memory.
package func generateBody(_ body: Int, of plan: CollectionPlan) -> BodyCollection {
    var history = BodyHistory(plan: plan, body: body)
    let forms = history.live()
    let documents = zip(history.years, forms).map { writeDocument($1, body: body, year: $0) }
    return BodyCollection(documents: documents, ties: history.ties, forms: forms, units: history.units.all)
}
