import Analytics
import FormFixtures
import Foundation
import Ingest
import Testing

@testable import Report

struct DataPackageTests {
    private let files = writeReport(sampleAnalysis, options: ReportOptions())

    private func package() throws -> [String: Any] {
        let file = try #require(files.first { $0.name == "datapackage.json" })
        return try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    private func resources() throws -> [[String: Any]] { try #require(try package()["resources"] as? [[String: Any]]) }

    private func fields(_ resource: [String: Any]) throws -> [[String: Any]] {
        let schema = try #require(resource["schema"] as? [String: Any])
        return try #require(schema["fields"] as? [[String: Any]])
    }

    @Test func `every CSV file is described, with its header`() throws {
        let tables = files.filter { $0.name.hasSuffix(".csv") }
        #expect(try resources().compactMap { $0["path"] as? String } == tables.map(\.name))
        for (resource, table) in zip(try resources(), tables) {
            #expect(try fields(resource).compactMap { $0["name"] as? String } == readCSV(Array(table.bytes.dropFirst(3)))[0])
        }
    }

    @Test func `every column has a meaning`() {
        for table in files where table.name.hasSuffix(".csv") {
            for column in readCSV(Array(table.bytes.dropFirst(3)))[0] {
                #expect(columnMeaning(column, in: table.name) != nil, "\(table.name) \(column)")
            }
        }
    }

    @Test func `every cell is of its column's type`() throws {
        for (resource, table) in zip(try resources(), files) {
            let types = try fields(resource).compactMap { $0["type"] as? String }
            for record in readCSV(Array(table.bytes.dropFirst(3))).dropFirst() {
                for (cell, type) in zip(record, types) where !cell.isEmpty {
                    #expect(isOf(type, cell), "\(table.name) \(type) \(cell)")
                }
            }
        }
    }

    @Test func `keys tell the rows apart and lead to rows that exist`() throws {
        for (resource, table) in zip(try resources(), files) {
            let schema = try #require(resource["schema"] as? [String: Any])
            if let key = schema["primaryKey"] as? [String] {
                let values = try values(key, in: table)
                #expect(Set(values).count == values.count, "\(table.name)")
            }
            for foreign in schema["foreignKeys"] as? [[String: Any]] ?? [] {
                let reference = try #require(foreign["reference"] as? [String: Any])
                let other = try #require(files.first { $0.name == "\(reference["resource"]!).csv" })
                let known = try Set(values(try #require(reference["fields"] as? [String]), in: other))
                #expect(try values(try #require(foreign["fields"] as? [String]), in: table).allSatisfy(known.contains))
            }
        }
    }

    private func values(_ columns: [String], in table: ReportFile) throws -> [[String]] {
        let records = readCSV(Array(table.bytes.dropFirst(3)))
        let positions = try columns.map { try #require(records[0].firstIndex(of: $0)) }
        return records.dropFirst().map { record in positions.map { record[$0] } }
    }

    @Test func `signs of JSON in a text stay text`() throws {
        let text = JSON.object([("a\"\\", .array([.string("\u{1}\n\t道"), .integer(-1), .array([])]))]).utf8
        let value = try JSONSerialization.jsonObject(with: Data(text)) as? [String: [Any]]
        #expect(value?["a\"\\"]?.first as? String == "\u{1}\n\t道")
    }
}

private func isOf(_ type: String, _ cell: String) -> Bool {
    switch type {
    case "string": true
    case "integer": Int(cell) != nil
    case "year": cell.count == 4 && Int(cell) != nil
    case "number": cell.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
    case "date": cell.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    default: false
    }
}
