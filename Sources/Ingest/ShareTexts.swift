/// Texts that many forms print are held once: three of four are printed elsewhere too, such as names of units, levels of indicators and passages
/// that come back each year.
package struct SharedTexts: Sendable {
    private var texts: [Text] = []
    /// Open addressing: the upper half of a place is that of the text's mixed bytes, the lower its number, from 1; 0 where the place is free.
    private var places = [UInt64](repeating: 0, count: 1 << 12)

    package init() {}

    /// All that a document came to.
    package mutating func share(_ document: inout IngestedDocument) {
        for form in document.forms.indices { share(&document.forms[form]) }
        for finding in document.findings.indices { share(&document.findings[finding]) }
    }

    /// Changes nothing but where the texts are held, and leaves no room in the lists.
    package mutating func share(_ form: inout ProjectForm) { form.replaceTexts { shared($0) } }

    /// As for a form.
    package mutating func share(_ finding: inout Finding) {
        finding.project = shared(finding.project)
        finding.unit = shared(finding.unit)
        finding.subject = shared(finding.subject)
        finding.found = shared(finding.found)
        finding.expected = shared(finding.expected)
    }

    private mutating func shared(_ text: Text) -> Text {
        if text.isEmpty { return .empty }
        if texts.count * 2 >= places.count { grow() }
        let mixed = text.mixedBytes
        var place = Int(truncatingIfNeeded: mixed) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place] & 0xFFFF_FFFF)
            if places[place] >> 32 == mixed >> 32, texts[number - 1].hasBytes(of: text) { return texts[number - 1] }
            place = (place + 1) & (places.count - 1)
        }
        texts.append(text)
        places[place] = (mixed & ~0xFFFF_FFFF) | UInt64(texts.count)
        return text
    }

    private mutating func grow() {
        places = [UInt64](repeating: 0, count: places.count * 4)
        for (number, text) in texts.enumerated() {
            let mixed = text.mixedBytes
            var place = Int(truncatingIfNeeded: mixed) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = (mixed & ~0xFFFF_FFFF) | UInt64(number + 1)
        }
    }
}
