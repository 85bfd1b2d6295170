#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Ingest

extension FileStatus {
    /// nil where there is nothing of that name.
    static func ifThere(_ path: Text) throws(SystemError) -> FileStatus? {
        do throws(SystemError) {
            return try FileStatus(of: path)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
    }
}

/// The folder itself, or the first above it that exists.
func nearestFolder(_ path: Text) throws(SystemError) -> Text {
    var folder = path
    while folder != ".", try FileStatus.ifThere(folder) == nil { folder = folder.parentPath }
    return folder
}

/// The folders that have to be made for a path, the outermost first.
func missingFolders(downTo path: Text) throws(SystemError) -> [Text] {
    let nearest = try nearestFolder(path)
    var missing: [Text] = []
    var folder = path
    while folder != nearest {
        missing.append(folder)
        folder = folder.parentPath
    }
    return missing.reversed()
}

/// Throws where no entry can be made in the folder, as far as its permissions say.
func checkWritable(_ folder: Text) throws(SystemError) {
    guard folder.withCString({ access($0, W_OK | X_OK) }) == 0 else { throw .last }
}

/// The path without symbolic links, from the root.
func resolvePath(_ path: Text) throws(SystemError) -> Text {
    guard let resolved = path.withCString({ realpath($0, nil) }) else { throw .last }
    defer { free(resolved) }
    return resolved.withMemoryRebound(to: UInt8.self, capacity: 1) { Text(utf8: bytes(from: $0)) }
}

func makeFolder(_ path: Text) throws(SystemError) {
    guard path.withCString({ mkdir($0, 0o777) }) == 0 else { throw .last }
}

func setMode(_ path: Text, _ mode: FileStatus.Mode) throws(SystemError) {
    guard path.withCString({ chmod($0, mode) }) == 0 else { throw .last }
}

func deleteFile(_ path: Text) throws(SystemError) {
    guard path.withCString({ unlink($0) }) == 0 else { throw .last }
}

/// Deletes a folder that is empty.
func deleteFolder(_ path: Text) throws(SystemError) {
    guard path.withCString({ rmdir($0) }) == 0 else { throw .last }
}

func move(_ old: Text, to new: Text) throws(SystemError) {
    guard old.withCString({ old in new.withCString { rename(old, $0) } }) == 0 else { throw .last }
}

/// Puts `new` in the place of `old`, which moves to `aside`. Where the second step fails the first is taken back.
func replace(_ old: Text, with new: Text, aside: Text) throws(SystemError) {
    try move(old, to: aside)
    do throws(SystemError) {
        try move(new, to: old)
    } catch {
        try move(aside, to: old)
        throw error
    }
}
