import FoundationEssentials

/// The text of `file` in `folder`.
func read(_ file: String, in folder: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: folder + "/" + file))
    return String(decoding: data, as: UTF8.self)
}

func write(_ bytes: [UInt8], to file: String, in folder: String) throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + file))
}

func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
}
