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
    static func ifThere(_ path: Text, followingLinks: Bool = true) throws(SystemError) -> FileStatus? {
        do throws(SystemError) {
            return try FileStatus(of: path, followingLinks: followingLinks)
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

/// - Returns: false where there is one already.
func makeFolderIfMissing(_ path: Text) throws(SystemError) -> Bool {
    do throws(SystemError) {
        try makeFolder(path)
        return true
    } catch {
        guard error.code == EEXIST, try FileStatus(of: path).kind == .folder else { throw error }
        return false
    }
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

extension SystemError {
    /// Whether a folder may have come or gone since it was looked at: another run has put its report there.
    var isOvertaken: Bool { [ENOTEMPTY, EEXIST, ENOENT].contains(code) }
}

/// Puts `new` in the place of the folder `old`: in one step where the system can, so that there is a folder at every moment; else `old` moves to `aside`
/// first, which is taken back where the second step fails.
/// - Returns: where the old folder is now.
func replace(_ old: Text, with new: Text, aside: Text) throws(SystemError) -> Text {
    if try exchange(old, new) { return new }
    try move(old, to: aside)
    do throws(SystemError) {
        try move(new, to: old)
    } catch {
        try move(aside, to: old)
        throw error
    }
    return aside
}

/// Two folders take each other's place.
/// - Returns: false where the system or the disk cannot do so.
private func exchange(_ one: Text, _ other: Text) throws(SystemError) -> Bool {
    #if canImport(Glibc)
        if one.withCString({ one in other.withCString { renameBoth(AT_FDCWD, one, AT_FDCWD, $0, exchanging) } }) == 0 { return true }
        guard [EINVAL, ENOSYS].contains(errno) else { throw .last }
    #endif
    return false
}

#if canImport(Glibc)
    /// `renameat2` of stdio.h, which the module leaves out.
    @_silgen_name("renameat2")
    private func renameBoth(
        _ folder: Int32, _ path: UnsafePointer<CChar>, _ otherFolder: Int32, _ otherPath: UnsafePointer<CChar>, _ flags: UInt32
    ) -> Int32

    /// `RENAME_EXCHANGE`
    private let exchanging: UInt32 = 2
#endif
