package import Foundation
package import Ingest

/// The forms of the five sample documents as a person read them (`Tests/Fixtures/sample-forms.json`), one document a source. The fixture has no
/// lines, so each value is given one of its own, counted through the document.
package func sampleDocuments() -> [IngestedDocument] {
    let bytes = try! Data(contentsOf: fixturesFolder.appending(path: "sample-forms.json"))
    let forms = try! JSONDecoder().decode([SampleForm].self, from: bytes)
    let sources = forms.map(\.source).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return sources.map { source in
        var line = 0
        let own = forms.filter { $0.source == source }.map { $0.form(&line) }
        return IngestedDocument(source: Text("samples/" + source), forms: own, findings: [])
    }
}

/// The sample documents as `Ingest` reads them.
package func readSampleDocuments() -> [IngestedDocument] {
    let folder = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
    let files = try! FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return files.sorted { $0.lastPathComponent < $1.lastPathComponent }.map {
        ingestDocument([UInt8](try! Data(contentsOf: $0)), source: Text("samples/" + $0.lastPathComponent))
    }
}

/// `Tests/Fixtures`
package let fixturesFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

private struct SampleForm: Decodable {
    let source: String
    let ordinal: Int
    let kind: String
    let fiscal_year: Int
    let project: String?
    let unit: String?
    let department: String?
    let office: String?
    let nature: String?
    let category: String?
    let performance_type: String?
    let government_purchase: String?
    let recurring: String?
    let grade: String?
    let start_date: String?
    let end_date: String?
    let evaluation_date: String?
    let amounts: [String: Decimal?]
    let total_weight: Decimal?
    let total_score: Decimal?
    let indicators: [SampleIndicator]

    func form(_ line: inout Int) -> ProjectForm {
        let first = line + 1
        var form = ProjectForm(
            source: Text("samples/" + source), ordinal: ordinal, kind: FormKind(rawValue: kind)!, firstLine: first, lastLine: first)
        form.fiscalYear = FiscalYear(fiscal_year)
        form.yearEvidence = kind == "evaluation" ? .narrative(times: 5) : .title
        for (field, value) in texts {
            line += 1
            form[field] = value.map { .printed(Text($0), line: line) } ?? .notOnForm
        }
        for (field, value) in dates {
            line += 1
            form[field] = value.map { .printed(date($0), line: line) } ?? .notOnForm
        }
        for field in AmountField.allCases {
            guard let value = amounts[field.rawValue] else { continue }
            line += 1
            form[field] = value.map { .printed(Amount(fen: hundredths($0)), line: line) } ?? .blank(line: line)
        }
        if let rate = amounts["declared_execution_rate"] ?? nil {
            form.declaredExecutionRate = .printed(PrintedNumber(digits: hundredths(rate), decimals: 2), line: line)
        }
        if let total_weight { form.totalWeight = .printed(whole(total_weight), line: line) }
        if let total_score { form.totalScore = .printed(whole(total_score), line: line) }
        form.indicators = indicators.map { indicator in
            line += 1
            return indicator.indicator(line)
        }
        line += 1
        form.lastLine = line
        return form
    }

    private var texts: [(TextField, String?)] {
        [
            (.project, project), (.unit, unit), (.department, department), (.office, office), (.nature, nature), (.category, category),
            (.performanceType, performance_type), (.governmentPurchase, government_purchase), (.recurring, recurring), (.grade, grade),
        ]
    }

    private var dates: [(DateField, String?)] { [(.start, start_date), (.end, end_date), (.evaluation, evaluation_date)] }
}

private struct SampleIndicator: Decodable {
    let level1: String?
    let level2: String?
    let level3: String
    let target: String?
    let weight: Decimal?
    let score: Decimal?

    func indicator(_ line: Int) -> Indicator {
        Indicator(
            level1: Text(level1 ?? ""), level2: Text(level2 ?? ""), level3: Text(level3), target: target.map(parsedTarget),
            weight: weight.map(whole), score: score.map(whole), line: line)
    }
}

private func hundredths(_ number: Decimal) -> Int64 { NSDecimalNumber(decimal: number * 100).int64Value }

private func whole(_ number: Decimal) -> PrintedNumber {
    let digits = hundredths(number)
    return digits % 100 == 0 ? PrintedNumber(digits: digits / 100) : PrintedNumber(digits: digits, decimals: 2)
}

private func date(_ text: String) -> FormDate {
    let parts = text.split(separator: "-").map { Int($0)! }
    return FormDate(year: parts[0], month: parts[1], day: parts[2])
}

/// `≥90.00(%)` to its operator, number, unit and text.
package func parsedTarget(_ printed: String) -> IndicatorTarget {
    let signs: [(String, Comparison)] = [
        (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .more), ("<", .less), ("=", .equal),
    ]
    let sign = signs.first { printed.hasPrefix($0.0) }
    let text = String(printed.dropFirst(sign?.0.count ?? 0)).trimmingCharacters(in: .whitespaces)
    // Not \d, which takes 亿 for a digit.
    let match = text.filter { !$0.isWhitespace }.wholeMatch(of: /([0-9]+)(?:\.([0-9]+))?\(?([^()0-9]*)\)?/)
    let value = match.map { match in
        PrintedNumber(digits: Int64(match.1 + (match.2 ?? ""))!, decimals: match.2?.count ?? 0)
    }
    return IndicatorTarget(comparison: sign?.1, value: value, unit: Text(String(match?.3 ?? "")), text: Text(text))
}
