package import Ingest

/// What tells the lines of one printed unit name from all others, from the line alone: the name as names are compared; the document where the form
/// prints none, or the line is no form's.
package func shardKey(of line: FormLine) -> Text {
    switch line {
    case .form(let form, _, _): shardKey(of: form)
    case .document(let source, _), .passedOver(let source): documentKey(source)
    }
}

/// The key of a form.
package func shardKey(of form: ProjectForm) -> Text {
    guard !form.unit.isEmpty else { return documentKey(form.source) }
    return shardKey(ofUnit: form.unit)
}

func shardKey(ofUnit unit: Text) -> Text { Text(utf8: Array("unit:".utf8) + ComparableName(unit).bytes) }

private func documentKey(_ source: Text) -> Text { Text(utf8: Array("document:".utf8) + source.utf8) }
