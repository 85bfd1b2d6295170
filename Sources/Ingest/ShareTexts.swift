/// Texts that many forms print are held once: three of four are printed elsewhere too, such as names of units and levels of indicators. Running text
/// is not: most of it is printed once, and it is packed.
package struct SharedTexts: Sendable {
    private var known = TextTable()

    package init() {}

    /// All that a document came to.
    package mutating func share(_ document: inout IngestedDocument) {
        for form in document.forms.indices { share(&document.forms[form]) }
        for finding in document.findings.indices { share(&document.findings[finding]) }
    }

    /// Changes nothing but where the texts are held, and leaves no room in the lists.
    package mutating func share(_ form: inout ProjectForm) {
        form.replaceTexts { known.share(&$0) }
    }

    /// As for a form.
    package mutating func share(_ finding: inout Finding) {
        known.share(&finding.project)
        known.share(&finding.unit)
        known.share(&finding.subject)
        known.share(&finding.found)
        known.share(&finding.expected)
    }
}
