import Testing

@testable import Ingest

/// Every amount of the samples, damaged where it stands: what comes out is the true amount or none, never another one.
struct AmountMutationTests {
    private static let damages: [(name: String, damage: @Sendable (String) -> String, isReadable: Bool)] = [
        ("letters for zeros", { $0.replacing("0", with: "O") }, false),
        ("a letter at the end", { $0 + "l" }, false),
        ("a letter in front", { "l" + $0.dropFirst() }, false),
        ("a group too short", { groups($0) { String($0.dropLast()) } }, false),
        ("a group too long", { groups($0) { $0 + "9" } }, false),
        ("two separators", { $0.replacing(",", with: ",,", maxReplacements: 1) }, false),
        ("broken off behind a separator", { String($0.prefix { $0 != "," }) + "," }, false),
        ("a space for a separator", { $0.replacing(",", with: " ") }, false),
        ("points for separators", { $0.replacing(",", with: ".") }, false),
        ("broken off behind the point", { $0.filter { $0 != "." } + "." }, false),
        ("a percent sign", { $0 + "%" }, false),
        ("19 digits", { _ in "1234567890123456789" }, false),
        ("a tenth of a fen", { $0.prefix { $0 != "." } + ".001" }, false),
        ("twice, with another value after it", { $0 + " 1,234,567" }, false),
        ("full width", { String(String.UnicodeScalarView($0.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! })) }, true),
        ("without separators", { $0.filter { $0 != "," } }, true),
        ("yuan behind it", { $0 + "元" }, true),
    ]

    /// The amount with the first group behind a separator changed.
    private static func groups(_ amount: String, _ change: (String) -> String) -> String {
        guard let comma = amount.firstIndex(of: ",") else { return amount }
        let end = amount.index(comma, offsetBy: 4)
        return amount[...comma] + change(String(amount[amount.index(after: comma)..<end])) + amount[end...]
    }

    @Test(arguments: damages.map(\.name), Samples.heads)
    func `a damaged amount is missing and its line is named`(name: String, document: Samples.Document) throws {
        let damage = try #require(Self.damages.first { $0.name == name })
        for cell in AmountCell.all(in: document) {
            let damaged = damage.damage(cell.text)
            guard damaged != cell.text else { continue }
            let result = ingestDocument(cell.replaced(with: damaged), source: "a.txt")
            let reading = try #require(result.forms.first)[cell.field]
            if damage.isReadable {
                #expect(reading.value == cell.amount, "\(document.name):\(cell.line) \(cell.field)")
            } else {
                #expect(reading.value == nil, "\(document.name):\(cell.line) \(cell.field) \(damaged)")
                let isNamed = result.findings.contains { $0.line == cell.line && $0.rule.severity == .error }
                #expect(isNamed, "\(document.name):\(cell.line) \(damaged)")
            }
            expectOthersUnchanged(cell, result)
        }
    }

    @Test(arguments: Samples.heads)
    func `an amount that is blanked is blank and takes no other's value`(document: Samples.Document) throws {
        for cell in AmountCell.all(in: document) {
            let result = ingestDocument(cell.replaced(with: ""), source: "a.txt")
            #expect(result.forms.first?[cell.field].state == "(blank)", "\(document.name):\(cell.line) \(cell.field)")
            expectOthersUnchanged(cell, result)
        }
    }

    @Test(arguments: Samples.heads)
    func `an amount that is changed changes exactly its own cell`(document: Samples.Document) throws {
        for cell in AmountCell.all(in: document) {
            let result = ingestDocument(cell.replaced(with: "1,234,567.89"), source: "a.txt")
            let form = try #require(result.forms.first)
            #expect(form[cell.field].value == Amount(fen: 1_234_567_89), "\(document.name):\(cell.line) \(cell.field)")
            var restored = form
            restored[cell.field] = cell.form[cell.field]
            #expect(restored.figures == cell.form.figures, "\(document.name):\(cell.line) \(cell.field)")
        }
    }

    @Test(arguments: Samples.heads)
    func `a label printed twice with two amounts gives neither of them`(document: Samples.Document) throws {
        for cell in AmountCell.all(in: document) {
            let result = ingestDocument(cell.withLineRepeated(amount: "1,234,567"), source: "a.txt")
            let value = result.forms.first?[cell.field].value
            #expect(value == nil || value == cell.amount, "\(document.name):\(cell.line) \(cell.field)")
        }
    }

    /// Other amounts keep their values, or are missing.
    private func expectOthersUnchanged(_ cell: AmountCell, _ result: IngestedDocument) {
        for field in AmountField.allCases where field != cell.field {
            guard let value = result.forms.first?[field].value else { continue }
            #expect(value == cell.form[field].value, "\(field) while \(cell.field) of \(cell.document.name):\(cell.line) was damaged")
        }
    }
}
