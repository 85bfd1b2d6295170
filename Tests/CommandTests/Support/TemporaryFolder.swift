import Foundation
import Ingest

/// A folder of its own for one test, deleted when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let name = "tongbi-test-" + UUID().uuidString
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The full path of an entry, as the command takes it.
    func text(_ entry: String) -> Text { Text(path + "/" + entry) }

    /// Writes a file and the folders on the way to it.
    func write(_ entry: String, _ content: String) throws { try write(entry, Array(content.utf8)) }

    func write(_ entry: String, _ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: path + "/" + entry)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Writes a file that reads as `beginning` and then zeros up to `size` bytes, but takes no room on the disk.
    func writeSparse(_ entry: String, beginning: String = "", size: UInt64) throws {
        try write(entry, beginning)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + entry))
        try file.truncate(atOffset: size)
        try file.close()
    }

    func makeFolder(_ entry: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + entry, withIntermediateDirectories: true)
    }

    /// Makes a symbolic link.
    func link(_ entry: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + entry, withDestinationPath: target)
    }

    func read(_ entry: String) throws -> String { try String(contentsOfFile: path + "/" + entry, encoding: .utf8) }

    func bytes(_ entry: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + entry))) }

    /// The entries of a folder, hidden ones too, sorted.
    func list(_ entry: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + entry).sorted()
    }

    /// The files of a folder and of those in it, sorted.
    func files(_ entry: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path + "/" + entry).filter { $0.contains(".") }.sorted()
    }

    func exists(_ entry: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + entry) }
}
