import Ingest
import Report

/// Prints figures and summaries. Says so on standard error and returns false where they cannot be written (a full disk). Where whoever read
/// them has stopped (`| head`), the process ends: it is the last thing that each command does.
func writeStandardOutput(_ bytes: [UInt8]) -> Bool {
    do throws(SystemError) {
        try writeBytes(bytes, to: StandardFile.output)
        return true
    } catch {
        if error == .closedPipe { endByClosedPipe() }
        complain([Messages.error(Notice.outputNotWritten(error).sentence)])
        return false
    }
}

/// Prints lines on standard error, all in one piece.
func complain(_ lines: [String]) {
    if lines.isEmpty { return }
    let text = lines.map { singleLine($0) + "\n" }.joined()
    // Where standard error cannot be written there is no one left to tell.
    try? writeBytes(Array(text.utf8), to: StandardFile.error)
}

/// Lines that quote documents, as a terminal may get them: characters that could drive it, or turn or hide what stands beside them, are `?`.
func shownInTerminal(_ lines: [UInt8]) -> [UInt8] {
    let lines = String(decoding: lines, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.map { singleLine(String($0)) }.joined(separator: "\n").utf8)
}
