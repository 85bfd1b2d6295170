import Analytics
import FormFixtures
import Foundation
import Ingest
import Report
import Testing

/// What may happen to the samples without a figure of the report changing, and what changes where one amount does.
struct MetamorphicReportTests {
    private static let samples = SampleText.all
    private static let whole = Tables(samples.map { $0.ingested() })

    @Test func `the order of the documents changes no byte`() {
        let documents = Self.samples.map { $0.ingested() }
        let files = writeReport(analyzeForms(documents), options: ReportOptions())
        for order in [[2, 0, 4, 1, 3]] {
            let again = writeReport(analyzeForms(order.map { documents[$0] }), options: ReportOptions())
            #expect(again.map(\.name) == files.map(\.name) && zip(again, files).allSatisfy { $0.bytes == $1.bytes })
        }
    }

    /// What each form states. Which names are one body, and so the series, may differ: two names in one document are two bodies. A form that has
    /// its year from the others of its document is told it.
    @Test func `a file a form, and all forms in one file, state the same`() {
        let alone = Self.samples.flatMap { sample in
            sample.ingested().forms.map { form in
                ingestDocument(sample.bytes(of: form), source: Text("\(form.id).txt"), fiscalYear: form.fiscalYear)
            }
        }
        let joined: [UInt8] = Self.samples.flatMap { $0.bytes + [0x0A] }
        for documents in [alone, [ingestDocument(joined, source: "all.txt")]] {
            #expect(Tables(documents).statements == Self.whole.statements)
        }
    }

    @Test(arguments: 0..<3)
    func `an amount that is changed changes what depends on it and nothing else`(number: Int) throws {
        let amounts = Self.samples.indices.flatMap { sample in Self.samples[sample].amounts.map { (sample, $0) } }
        let (index, amount) = amounts[number * amounts.count / 3]
        var samples = Self.samples
        samples[index] = samples[index].adding(1_000, to: amount)
        let changed = Tables(samples.map { $0.ingested() })
        let (lost, new) = Self.whole.difference("forms.csv", changed)
        #expect(lost.count == 1 && new.count == 1 && zip(lost[0], new[0]).count { $0 != $1 } == 1)
        let observations = Self.whole.difference("observations.csv", changed)
        for row in observations.lost + observations.new { #expect(row.last == "\(amount.line)" && row[8] == samples[index].name) }
        let ties = { (tables: Tables) in tables.rows["lineage.csv"]!.map { [$0[0], $0[2], $0[3], $0[6], $0[7]] } }
        guard ties(changed) == ties(Self.whole) else { return }
        let series = Set(Self.whole.rows["observations.csv"]!.filter { $0[7] == new[0][0] }.map { $0[0] })
        for file in ["projects.csv", "changes.csv", "execution.csv", "funding.csv"] {
            let (lost, new) = Self.whole.difference(file, changed)
            #expect(Set((lost + new).map { $0[0] }).isSubset(of: series), "\(file), line \(amount.line)")
        }
    }
}

/// The rows of the report's files, without those that name places.
private struct Tables {
    var rows: [String: [[String]]] = [:]

    init(_ documents: [IngestedDocument]) {
        let files = writeReport(analyzeForms(documents), options: ReportOptions(byteOrderMark: false))
        for file in files where file.name.hasSuffix(".csv") { rows[file.name] = readCSV(file.bytes) }
    }

    func difference(_ file: String, _ other: Tables) -> (lost: [[String]], new: [[String]]) {
        let (mine, others) = (rows[file] ?? [], other.rows[file] ?? [])
        return (mine.filter { !others.contains($0) }, others.filter { !mine.contains($0) })
    }

    /// Project, year, measure and amount of each observation.
    var statements: [String] { (rows["observations.csv"] ?? []).map { [$0[1], $0[3], $0[4], $0[5]].joined(separator: " ") }.sorted() }
}

/// A sample document as text.
private struct SampleText {
    let name: String
    var bytes: [UInt8]

    static let all: [SampleText] = {
        let folder = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
        let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return names.map { SampleText(name: "samples/" + $0, bytes: [UInt8](try! Data(contentsOf: folder.appending(path: $0)))) }
    }()

    func ingested() -> IngestedDocument { ingestDocument(bytes, source: Text(name)) }

    private var lines: [ArraySlice<UInt8>] { bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }

    /// The lines from a form's first to the next form's.
    func bytes(of form: ProjectForm) -> [UInt8] {
        let next = ingested().forms.first { $0.ordinal == form.ordinal + 1 }?.firstLine ?? lines.count + 1
        return Array(lines[(form.firstLine - 1)..<(next - 1)].joined(separator: [0x0A])) + [0x0A]
    }

    /// An amount that stands only once on its line, and how it is printed.
    struct PrintedAmount {
        let line: LineNumber
        let text: String
        let yuan: Int64
    }

    var amounts: [PrintedAmount] {
        ingested().forms.flatMap { form in
            AmountField.allCases.compactMap { field in
                guard case .printed(let amount, let line) = form[field], amount.fen > 0, amount.fen % 100 == 0 else { return nil }
                let numbers = String(decoding: lines[line - 1], as: UTF8.self).split { !"0123456789,.".contains($0) }.map(String.init)
                let same = numbers.filter { Double($0.replacing(",", with: "")) == Double(amount.fen / 100) }
                return same.count == 1 ? PrintedAmount(line: line, text: same[0], yuan: amount.fen / 100) : nil
            }
        }
    }

    /// The new amount with the decimals of the old one, as a form prints all its amounts in one way.
    func adding(_ yuan: Int64, to amount: PrintedAmount) -> SampleText {
        var lines = lines.map { String(decoding: $0, as: UTF8.self) }
        let decimals = amount.text.drop { $0 != "." }
        lines[amount.line - 1] = lines[amount.line - 1].replacing(amount.text, with: "\(amount.yuan + yuan)\(decimals)", maxReplacements: 1)
        return SampleText(name: name, bytes: Array(lines.joined(separator: "\n").utf8))
    }
}
