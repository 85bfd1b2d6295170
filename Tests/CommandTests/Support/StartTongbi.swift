import Foundation

/// A run of the built command that a test interferes with.
final class RunningTongbi {
    private let process = Process()
    private let scratch: TemporaryFolder
    private let input = Pipe()

    /// - Parameter shell: what a shell does first, such as `trap '' INT;`. Standard input stays open until `finish`.
    init(_ arguments: [String], in folder: TemporaryFolder, shell: String = "") throws {
        scratch = try TemporaryFolder()
        for name in ["out", "err"] { try scratch.write(name, "") }
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(shell) exec \"$0\" \"$@\"", try builtCommand().path] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardInput = input
        process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/out")
        process.standardError = FileHandle(forWritingAtPath: scratch.path + "/err")
        try process.run()
    }

    var isRunning: Bool { process.isRunning }

    func send(_ signal: Int32) { if process.isRunning { kill(process.processIdentifier, signal) } }

    /// Ends standard input and waits.
    /// - Returns: the run; its status is 128 and the signal's number where a signal ended it, as a shell says.
    func finish(input bytes: [UInt8] = []) throws -> Run {
        if !bytes.isEmpty, process.isRunning { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
        return Run(status: status, output: try scratch.read("out"), errors: try scratch.read("err"))
    }
}

/// Runs a line of shell in a folder, in which `$tongbi` is the built command.
func runShell(_ line: String, in folder: TemporaryFolder) throws -> Run {
    let scratch = try TemporaryFolder()
    for name in ["out", "err"] { try scratch.write(name, "") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.environment = ProcessInfo.processInfo.environment.merging(["tongbi": try builtCommand().path]) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/err")
    try process.run()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: try scratch.read("out"), errors: try scratch.read("err"))
}
