import Analytics
import FormFixtures
import Ingest
import Report
import Testing

/// A collection that is analysed in parts gives the rows that it gives as a whole.
@Suite struct ShardTests {
    @Test(arguments: [1, 2, 3])
    func `the rows of the parts are those of the whole`(count: Int) throws {
        let documents = readSampleDocuments() + [severalUnits]
        let whole = rows(writeReport(analyzeForms(documents), options: ReportOptions()))
        let names = takeCensusOfNames(documents)
        #expect(names.joined.count == 1 && names.findings.count == 1)
        let shards = shards(documents, names, count: count)
        var census = Census(names: names, commonness: nil)
        for shard in shards { _ = census.add(Census(names: nil, commonness: takeCensusOfTexts(shard, names: names))) }
        #expect(census.commonness == takeCensusOfTexts(documents, names: names))

        var parts: [String: [String]] = [:]
        for shard in shards {
            for (file, rows) in rows(writeReport(analyzeForms(shard, census: census), options: ReportOptions())) {
                parts[file, default: []] += parts[file] == nil ? rows : Array(rows.dropFirst())
            }
        }
        for (file, rows) in whole {
            #expect(parts[file]?.first == rows.first, "\(file)")
            #expect(parts[file]?.dropFirst().sorted() == rows.dropFirst().sorted(), "\(file)")
        }
    }

    @Test func `the document of the tests has a value that is missing on one form only`() {
        #expect(analyzeForms([severalUnits]).findings.contains { $0.rule == .valueMissing })
    }
}

/// Cuts documents apart by body, as lines are.
private func shards(_ documents: [IngestedDocument], _ names: Census.Names, count: Int) -> [[IngestedDocument]] {
    let joined = Dictionary(uniqueKeysWithValues: names.joined.flatMap { keys in keys.map { ($0, keys[0]) } })
    var bodies: [Text: Int] = [:]
    var shards = [CollectedLines](repeating: CollectedLines(), count: count)
    for document in documents {
        for bytes in writeLines(of: document).split(separator: UInt8(ascii: "\n")) {
            let line = try! readFormLine(bytes)
            let key = shardKey(of: line)
            let body = bodies[joined[key] ?? key, default: bodies.count]
            bodies[joined[key] ?? key] = body
            try! shards[body % count].add(line)
        }
    }
    return shards.map(\.documents)
}

private func rows(_ files: [ReportFile]) -> [String: [String]] {
    Dictionary(
        uniqueKeysWithValues: files.filter { $0.name.hasSuffix(".csv") }.map { file in
            (file.name, String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init))
        })
}

/// Forms of three units in one document, of which one leaves 项目性质 blank and one has no unit, and something that was found in no form.
private let severalUnits: IngestedDocument = {
    let forms = (1...4).map { ordinal in
        var form = ProjectForm(source: "many.txt", ordinal: ordinal, kind: .target, firstLine: ordinal * 10, lastLine: ordinal * 10 + 9)
        form.fiscalYear = FiscalYear(2021)
        form.yearEvidence = .title
        form[.project] = .printed(Text("项目\(ordinal)"), line: ordinal * 10)
        if ordinal < 4 { form[.unit] = .printed(Text("第\(ordinal)站"), line: ordinal * 10) }
        form[.nature] = ordinal == 2 ? .blank(line: 21) : .printed("常年", line: ordinal * 10 + 1)
        form[.currentBudget] = .printed(Amount(yuan: Int64(ordinal)), line: ordinal * 10 + 2)
        return form
    }
    var document = IngestedDocument(source: "many.txt", forms: forms, findings: [Finding(.undecodable, source: "many.txt", line: 99)])
    document.lonelyBlanks = [LonelyBlanks(ordinal: 2, others: 3, fields: ["nature"])]
    return document
}()
