import Foundation

/// What one run of the built command left behind.
struct Run {
    let status: Int32
    let output: String
    /// Standard error.
    let errors: String
}

/// Runs the built command in a folder.
/// - Parameters:
///   - input: what standard input holds.
///   - inputFrom: a file to be standard input instead.
///   - outputTo: a file to be standard output; nil to keep what is written.
///   - megabytes: a limit on the memory that the process may ask for, on Linux; nil for none.
func runTongbi(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [], inputFrom inputFile: String? = nil,
    outputTo outputFile: String? = nil, megabytes: Int? = nil
) throws -> Run {
    let scratch = try TemporaryFolder()
    try scratch.write("in", input)
    for name in ["out", "err"] { try scratch.write(name, "") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    #if os(Linux)
        let limit = megabytes.map { "ulimit -v \($0 << 10);" } ?? ""
    #else
        let limit = ""
    #endif
    process.arguments = ["-c", "\(limit) exec \"$0\" \"$@\"", try builtCommand().path] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle(forReadingAtPath: inputFile ?? scratch.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: outputFile ?? scratch.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/err")
    try process.run()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: try scratch.read("out"), errors: try scratch.read("err"))
}

/// The command stands beside the bundle of the tests.
func builtCommand() throws -> URL {
    #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let folder = bundle?.bundleURL.deletingLastPathComponent()
    #else
        let folder = Bundle.main.executableURL?.deletingLastPathComponent()
    #endif
    guard let command = folder?.appendingPathComponent("tongbi"), FileManager.default.isExecutableFile(atPath: command.path) else {
        throw CocoaError(.fileNoSuchFile)
    }
    return command
}
