import Ingest

/// Reads the census that an option names.
/// - Throws: where there is no such file, or it is no census with names.
func readCensusFile(_ file: Text, option: String) throws(UsageError) -> Census {
    let census: Census
    do {
        census = try readCensus(readWhole(file)[...])
    } catch let error as SystemError {
        throw .notACensus(option: option, file, reason: error.sentence)
    } catch let error as LineError {
        throw .notACensus(option: option, file, reason: error.sentence)
    } catch {
        throw .notACensus(option: option, file, reason: "")
    }
    guard census.names != nil else { throw .notACensus(option: option, file, reason: LineError.missing(key: "names").sentence) }
    return census
}

/// A census is one line; what follows it makes it none.
private func readWhole(_ file: Text) throws(SystemError) -> [UInt8] {
    var lines = LineFile(try openFile(file.normalisedPath, waiting: true), name: file.displayed)
    var bytes: [UInt8] = []
    while let batch = try lines.next() { bytes += batch.bytes }
    return bytes
}
