import Ingest

/// Reads files of lines, as many lines at a time as the machine has processors. What cannot be read is named on standard error, with file and
/// line, as `BoundedMessages` has it, and never stops the rest.
/// - Parameters:
///   - files: paths; `-` is standard input. Each is read once.
///   - read: one line to what it says; lines of white space are passed over.
///   - beforeMessage: is called before anything is said.
///   - take: gets each in the order of the lines, and may refuse it.
/// - Returns: whether all was read.
func readLines<Value: Sendable>(
    _ files: [Text], _ read: @escaping @Sendable (ArraySlice<UInt8>) throws(LineError) -> Value,
    beforeMessage: () -> Void = {}, _ take: (Value) throws(LineError) -> Void
) async -> Bool {
    var readAll = true
    var waiting = Set(files.map { $0 == "-" ? $0 : $0.normalisedPath }).sorted()[...]
    var open: LineFile?
    func nextPiece() -> LinePiece? {
        while open != nil || !waiting.isEmpty {
            let path = waiting.first ?? ""
            do throws(SystemError) {
                if open == nil { open = try openLines(waiting.removeFirst()) }
                if let batch = try open?.next() { return .lines(batch) }
                open = nil
            } catch {
                defer { open = nil }
                return .unreadable(ReadRefusal.system(error).finding(source: open?.name ?? path.displayed))
            }
        }
        return nil
    }
    var messages = BoundedMessages(rest: .uncollected)
    func say() {
        let said = messages.take()
        if said.isEmpty { return }
        beforeMessage()
        complain(said)
    }
    await workInOrder(nextPiece, { $0.read(read) }) { piece in
        if let finding = piece.unreadable {
            // However many of its lines were named before: this is said nowhere else.
            messages.endSource()
            messages.add(finding)
            readAll = false
        }
        for line in piece.lines {
            do throws(LineError) {
                try take(try line.result.get())
            } catch {
                messages.add(from: line.file, Messages.line(Text("\(line.file):\(line.number)"), .error, error.sentence))
                readAll = false
            }
        }
        say()
        return true
    }
    messages.endSource()
    say()
    return readAll
}

private func openLines(_ path: Text) throws(SystemError) -> LineFile {
    if path == "-" { return LineFile(StandardFile.input, name: Document.standardInput.source) }
    return LineFile(try openFile(path, waiting: true), name: path.displayed)
}

/// What comes out of a file, in turn.
private enum LinePiece: Sendable {
    case lines(LineBatch)
    /// The rest of the file cannot be read.
    case unreadable(Finding)

    func read<Value>(_ read: (ArraySlice<UInt8>) throws(LineError) -> Value) -> (lines: [ReadLine<Value>], unreadable: Finding?) {
        switch self {
        case .lines(let batch): (readBatch(batch, read), nil)
        case .unreadable(let finding): ([], finding)
        }
    }
}

/// What a line came to.
private struct ReadLine<Value: Sendable>: Sendable {
    let file: Text
    let number: LineNumber
    let result: Result<Value, LineError>
}

private func readBatch<Value: Sendable>(
    _ batch: LineBatch, _ read: (ArraySlice<UInt8>) throws(LineError) -> Value
) -> [ReadLine<Value>] {
    var lines: [ReadLine<Value>] = []
    var number = batch.firstLine
    for line in batch.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        defer { number += 1 }
        if batch.isTooLong, number == batch.firstLine {
            lines.append(ReadLine(file: batch.file, number: number, result: .failure(.tooLong)))
            continue
        }
        guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
        let result = Result { () throws(LineError) in try read(line) }
        lines.append(ReadLine(file: batch.file, number: number, result: result))
    }
    return lines
}
