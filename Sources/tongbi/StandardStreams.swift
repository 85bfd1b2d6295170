#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import Ingest

/// The command's arguments without its name, byte for byte.
func userArguments() -> [Text] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
        CommandLine.unsafeArgv[index].map { argument in
            argument.withMemoryRebound(to: UInt8.self, capacity: 1) { Text(utf8: bytes(from: $0)) }
        }
    }
}

/// Prints figures and summaries. Says so on standard error and returns false where they cannot be written (a full disk).
func writeStandardOutput(_ bytes: [UInt8]) -> Bool {
    do throws(SystemError) {
        try writeBytes(bytes, to: STDOUT_FILENO)
        return true
    } catch {
        complain(["tongbi: error: standard output cannot be written: \(error.sentence)"])
        return false
    }
}

/// Prints lines on standard error, all in one piece. Control characters, which could drive a terminal, are shown as `?`.
func complain(_ lines: [String]) {
    let printable = lines.map { $0.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: "?") : $0 } + [UInt8(ascii: "\n")] }
    // Where standard error cannot be written there is no one left to tell.
    try? writeBytes(Array(printable.joined()), to: STDERR_FILENO)
}
