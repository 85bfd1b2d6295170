extension Census {
    /// The census as one line of JSON.
    package var line: [UInt8] {
        var writer = JSONWriter()
        writer.object { json in
            json.integer("format", FormLine.format)
            json.word("record", Self.record)
            if let names { json.object("names") { $0.names(names) } }
            if let commonness { json.text("commonness", Text(utf8: base64(packRuns(commonness)))) }
        }
        writer.endLine()
        return writer.bytes
    }

    /// The value of `record`.
    static let record = "census"
}

extension JSONWriter {
    fileprivate mutating func names(_ names: Census.Names) {
        integer("forms", names.forms)
        integer("bodies", names.bodies)
        array("joined", names.joined) { json, keys in json.array(nil, keys) { $0.text(nil, $1) } }
        array("years", names.years) { $0.integer(nil, $1.number) }
        array("figure_years", names.figureYears) { $0.integer(nil, $1.number) }
        array("findings", names.findings) { json, keyed in
            json.finding(keyed.finding, source: .empty) { $0.text("shard_key", keyed.key) }
        }
    }
}

/// Reads a census.
/// - Parameter line: what `Census.line` is, with or without its line break.
/// - Throws: the first thing that keeps it from being one.
package func readCensus(_ line: ArraySlice<UInt8>) throws(LineError) -> Census {
    let line = try JSONLine(line).root
    try checkFormat(line)
    let record = try line.needed("record").string()
    guard record.description == Census.record else { throw .unknownWord(key: "record", record) }
    var census = Census(names: try line.member("names")?.censusNames(), commonness: nil)
    if let value = try line.member("commonness") {
        guard let bytes = unbase64(try value.string().utf8), let table = unpackRuns(bytes, count: Census.places) else {
            throw .outOfRange(key: "commonness")
        }
        census.commonness = table
    }
    return census
}

extension JSONValue {
    fileprivate func censusNames() throws(LineError) -> Census.Names {
        let object = try object()
        return Census.Names(
            forms: try object.needed("forms").integer(0...mostLines), bodies: try object.needed("bodies").integer(0...mostLines),
            joined: try object.elements(of: "joined") { keys throws(LineError) in
                var joined: [Text] = []
                for key in try keys.elements() { joined.append(try key.string()) }
                guard joined.count > 1 else { throw .outOfRange(key: "joined") }
                return joined
            },
            years: try object.years(of: "years"), figureYears: try object.years(of: "figure_years"),
            findings: try object.elements(of: "findings") { value throws(LineError) in
                Census.KeyedFinding(key: try value.object().needed("shard_key").string(), finding: try value.finding(source: .empty))
            })
    }

    private func years(of key: StaticString) throws(LineError) -> [FiscalYear] {
        try elements(of: key) { value throws(LineError) in FiscalYear(try value.integer(yearsOfLines)) }
    }
}
