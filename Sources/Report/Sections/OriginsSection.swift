import Analytics
import Ingest

extension ReportPage {
    /// Where everything is from: the documents, the rules, the files.
    mutating func writeOrigins() {
        heading(.origins)
        writeDocuments()
        writeAudit()
        subheading(.files)
        let tables = ReportPart.allCases.map { "[\($0.file)](\($0.file))\(punctuation.colon)" + words(.fileContents($0)) }
        list(tables + (charts.isEmpty ? [] : ["[charts](charts)\(punctuation.colon)" + words(.chart(.folder))]))
    }

    private mutating func writeDocuments() {
        subheading(.documents)
        let documents = analysis.documents(first: DocumentPlaces.mostNumbered)
        table(
            [right(.number), left(.document), left(.forms), left(.years), left(.body), right(.errors)],
            Array(analysis.sources.indices), limit: DocumentPlaces.mostNumbered, from: "forms.csv"
        ) { page, row in
            let document = documents[row]
            return [
                "\(row + 1)", escaped(document.source, limit: .max), page.words(forms: document.kinds), page.range(document.years),
                page.bodies(document.bodies), "\(document.errors)",
            ]
        }
    }

    private func words(forms kinds: [(FormKind, Int)]) -> String {
        kinds.isEmpty ? words(.noForms) : kinds.map { words(.kindCount($0, $1)) }.joined(separator: punctuation.items)
    }

    private func range(_ years: [FiscalYear]) -> String {
        guard let first = years.first, let last = years.last else { return missing }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    private func bodies(_ names: [Text]) -> String {
        guard names.count <= 2 else { return "\(names.count)" }
        return names.isEmpty ? missing : names.map(bodyName).joined(separator: punctuation.items)
    }

    /// What was looked for, how often, and how often that was not possible.
    private mutating func writeAudit() {
        subheading(.audit)
        paragraph(.auditNote)
        list(
            analysis.audit.map { count in
                let definition = count.rule.definition(threshold: analysis.changeThreshold)
                return "`\(count.rule.rule.rawValue)`\(punctuation.colon)" + words(.wording(definition)) + punctuation.sentences
                    + words(.auditCount(found: count.found, checked: count.checked, unchecked: count.unchecked))
            })
    }
}
