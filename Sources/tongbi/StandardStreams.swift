import Ingest

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

/// Prints lines on standard error, all in one piece. Control characters, which could drive a terminal, are shown as `?`.
func complain(_ lines: [String]) {
    if lines.isEmpty { return }
    let text = lines.map { $0.withoutControls + "\n" }.joined()
    // Where standard error cannot be written there is no one left to tell.
    try? writeBytes(Array(text.utf8), to: StandardFile.error)
}

extension String {
    fileprivate var withoutControls: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
