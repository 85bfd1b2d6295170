import Testing

@testable import Ingest

/// What may happen to a document on its way to us without any of its figures changing.
struct MetamorphicTests {
    private static let figures = Samples.ingested.map { $0.forms.map(\.figures) }
    private static let cases = zip(Samples.documents, figures).map { Sample(document: $0, figures: $1) }

    /// A sample document and what it says, named briefly in the output of the tests.
    struct Sample: Sendable, CustomTestStringConvertible, CustomDebugStringConvertible {
        let document: Samples.Document
        let figures: [[String]]
        var testDescription: String { document.name }
        var debugDescription: String { document.name }
    }

    private func expect(_ bytes: [UInt8], like figures: [[String]], _ comment: String) {
        let read = ingestDocument(bytes, source: "a.txt").forms.map(\.figures)
        #expect(read.count == figures.count, "\(comment)")
        for (index, (want, got)) in zip(figures, read).enumerated() {
            #expect(got.difference(from: want).map(\.change) == [], "\(comment) form \(index + 1)")
        }
    }

    @Test(arguments: cases, Encoding.allCases)
    func `the encoding and the line ends change nothing`(sample: Sample, encoding: Encoding) throws {
        expect(try #require(encoding.encode(sample.document.bytes)), like: sample.figures, sample.document.name)
    }

    @Test func `documents joined to one give their forms one after the other`() {
        let order = [4, 0, 1, 2, 3]
        let joined = order.flatMap { Samples.documents[$0].bytes + [ASCII.lineFeed] }
        expect(joined, like: order.flatMap { Self.figures[$0] }, "joined")
    }

    @Test func `a form alone in its file says the same`() {
        for (document, figures) in zip(Samples.forms, Self.figures.flatMap(\.self)) { expectAlone(document, figures) }
    }

    /// The year may be missing: an evaluation that names no year has it from the other forms of its document.
    private func expectAlone(_ document: Samples.Document, _ figures: [String]) {
        let forms = ingestDocument(document.bytes, source: "a.txt").forms
        #expect(forms.count == 1, "\(document.name)")
        guard let form = forms.first else { return }
        let isYearLost = form.fiscalYear == nil && form.kind == .evaluation
        #expect(isYearLost ? form.figures.dropFirst(2) == figures.dropFirst(2) : form.figures[...] == figures[...], "\(document.name)")
    }

    @Test func `the order of the forms does not matter`() {
        let reversed = Array(Samples.forms.reversed())
        let bytes = reversed.flatMap { $0.bytes + [ASCII.lineFeed] }
        expect(bytes, like: Self.figures.flatMap(\.self).reversed(), "reversed")
    }

    @Test(arguments: cases)
    func `pages may end in the running text and between the fields of the head`(sample: Sample) {
        let places = pageEnds(sample.document)
        var page = 0
        var output: [UInt8] = []
        for (index, line) in lines(of: sample.document.bytes).enumerated() {
            if places.contains(index + 1) {
                page += 1
                output += Array("— \(page) —\n\u{C}".utf8)
            }
            output += line
        }
        expect(output, like: sample.figures, sample.document.name)
    }

    /// Lines before which a page may end without cutting a name or an amount: every fourth of running text, and those of amounts in text.
    private func pageEnds(_ document: Samples.Document) -> Set<LineNumber> {
        var places: Set<LineNumber> = []
        guard document.name.hasSuffix(".txt") else { return places }
        for form in Samples.ingested.first(where: { $0.source == Text("samples/" + document.name) })?.forms ?? [] {
            let lines = form.narratives.flatMap { $0.passages.dropFirst().map(\.line) }
            places.formUnion(stride(from: 0, to: lines.count, by: 4).map { lines[$0] })
            for field in AmountField.allCases { if let line = form[field].line { places.insert(line) } }
        }
        return places
    }

    @Test(arguments: cases, [24, 45, 90])
    func `where the lines of running text are broken changes nothing`(sample: Sample, width: Int) {
        let broken = runningText(sample.document)
        var output: [UInt8] = []
        for (index, line) in lines(of: sample.document.bytes).enumerated() {
            output += broken.contains(index + 1) ? brokenLines(line, width) : Array(line)
        }
        expect(output, like: sample.figures, sample.document.name)
    }

    /// The lines of narratives of text, and not those of a table.
    private func runningText(_ document: Samples.Document) -> Set<LineNumber> {
        guard document.name.hasSuffix(".txt") else { return [] }
        let forms = Samples.ingested.first { $0.source == Text("samples/" + document.name) }?.forms ?? []
        return Set(forms.flatMap(\.narratives).flatMap(\.passages).map(\.line))
    }

    /// Lines of at most so many bytes, or a character more; its own end stays.
    private func brokenLines(_ line: ArraySlice<UInt8>, _ width: Int) -> [UInt8] {
        var output: [UInt8] = []
        var count = 0
        for byte in line {
            if count >= width, byte & 0xC0 != 0x80, byte > ASCII.space {
                output.append(ASCII.lineFeed)
                count = 0
            }
            output.append(byte)
            count += 1
        }
        return output
    }

    @Test(arguments: cases)
    func `other text around the forms changes nothing`(sample: Sample) {
        let before = """
            目 录
            一、部门概况 ............ 1
            二、财政项目支出绩效目标表 ............ 12
            第一部分 部门概况
            本部门主要职责是组织实施各项工作。2018年决算总额1,234,567.00元。
            第二部分 绩效目标

            """
        let after = "\n第三部分 名词解释\n一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。\n"
        expect(Array(before.utf8) + sample.document.bytes + Array(after.utf8), like: sample.figures, sample.document.name)
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var change: String {
        switch self {
        case .remove(_, let cell, _): "lost: \(cell)"
        case .insert(_, let cell, _): "new: \(cell)"
        }
    }
}
