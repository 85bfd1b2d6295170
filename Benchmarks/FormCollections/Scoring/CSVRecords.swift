/// A CSV file with a header row, read by column name (RFC 4180, with or without a byte-order mark).
package struct CSVRecords {
    private let columns: [String: Int]
    private let rows: [[String]]

    /// A column is missing.
    package struct MissingColumn: Error { package let name: String }

    package init(_ text: String) {
        var records = CSVRecords.records(Array(text.utf8))
        let header = records.isEmpty ? [] : records.removeFirst()
        columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        rows = records
    }

    /// Gives the cells of `names` of each row, in this order.
    package func cells(_ names: [String]) throws -> [[String]] {
        let positions = try names.map { name in
            guard let position = columns[name] else { throw MissingColumn(name: name) }
            return position
        }
        return rows.map { row in positions.map { $0 < row.count ? row[$0] : "" } }
    }

    private static func records(_ bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func endCell() {
            record.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    cell.append(byte)
                } else if position < bytes.count, bytes[position] == byte {
                    cell.append(byte)
                    position += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: ","): endCell()
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n"):
                endCell()
                records.append(record)
                record = []
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !record.isEmpty {
            endCell()
            records.append(record)
        }
        return records
    }
}
