import Analytics
import FormFixtures
import Ingest
import Report

/// The report of the samples.
func sampleReport(byteOrderMark: Bool = true) -> [ReportFile] {
    writeReport(analyzeForms(sampleDocuments()), options: ReportOptions(byteOrderMark: byteOrderMark))
}

/// The report of forms made for a test, its CSV as rows by column name.
func report(_ forms: [ProjectForm], file: String) -> [[String: String]] {
    let files = writeReport(analyzeForms(makeDocuments(forms)), options: ReportOptions(byteOrderMark: false))
    let records = readCSV(files.first { $0.name == file }!.bytes)
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(records[0], $0)) }
}

func reportText(_ forms: [ProjectForm], amounts: AmountUnit = .yuan) -> String {
    let files = writeReport(analyzeForms(makeDocuments(forms)), options: ReportOptions(amounts: amounts))
    return String(decoding: files.first { $0.name == "report.md" }!.bytes, as: UTF8.self)
}

/// A strict reader of RFC 4180: records end in CRLF, quotes only around a whole field and doubled inside it.
func readCSV(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty {
        record.append(readField(&rest))
        if rest.starts(with: "\r\n".utf8) {
            rest.removeFirst(2)
            records.append(record)
            record = []
        } else {
            precondition(rest.popFirst() == UInt8(ascii: ","), "a field ends in a comma or a line break")
        }
    }
    precondition(record.isEmpty, "the last record ends in a line break")
    precondition(records.allSatisfy { $0.count == records[0].count }, "all records have as many fields")
    return records
}

private func readField(_ rest: inout ArraySlice<UInt8>) -> String {
    let quote = UInt8(ascii: "\"")
    guard rest.first == quote else {
        let field = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") && $0 != quote }
        rest.removeFirst(field.count)
        return String(decoding: field, as: UTF8.self)
    }
    rest.removeFirst()
    var field: [UInt8] = []
    while let byte = rest.popFirst() {
        if byte == quote {
            guard rest.first == quote else { break }
            rest.removeFirst()
        }
        field.append(byte)
    }
    return String(decoding: field, as: UTF8.self)
}
