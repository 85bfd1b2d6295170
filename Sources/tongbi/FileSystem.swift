#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Ingest

/// What a path leads to.
struct FileStatus {
    enum Kind { case file, folder, link, special }
    typealias Mode = mode_t

    let kind: Kind
    let identity: FileIdentity
    /// In bytes; meaningful for files.
    let size: Int
    /// The permission bits.
    let mode: Mode
    /// When the content was changed, and when anything of the file was.
    private let times: [Int]

    /// - Parameter followingLinks: whether a symbolic link stands for what it leads to.
    init(of path: Text, followingLinks: Bool = true) throws(SystemError) {
        var status = stat()
        let result = path.withCString { followingLinks ? stat($0, &status) : lstat($0, &status) }
        guard result == 0 else { throw .last }
        self.init(status)
    }

    /// - Parameter file: an open file.
    init(ofOpen file: Int32) throws(SystemError) {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .last }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .special
            }
        identity = FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        size = Int(status.st_size)
        mode = status.st_mode & 0o7777
        #if canImport(Darwin)
            let changes = [status.st_mtimespec, status.st_ctimespec]
        #else
            let changes = [status.st_mtim, status.st_ctim]
        #endif
        times = changes.flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
    }

    /// Whether the file is as it was, as far as the system says: a change within the same tick of its clock (some milliseconds) does not show.
    func isSame(as earlier: FileStatus) -> Bool { identity == earlier.identity && size == earlier.size && times == earlier.times }
}

/// The same for two paths that lead to one file or folder.
struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64
}

/// The names in a folder, without `.` and `..`, sorted by their bytes.
func listFolder(_ path: Text) throws(SystemError) -> [Text] {
    guard let folder = path.withCString({ opendir($0) }) else { throw .last }
    defer { closedir(folder) }
    var names: [Text] = []
    errno = 0
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: UInt8.self, capacity: 1) { Text(utf8: bytes(from: $0)) }
        }
        if name != ".", name != ".." { names.append(name) }
        errno = 0
    }
    guard errno == 0 else { throw .last }
    return names.sorted()
}

/// Opens a file for reading. The caller closes it.
/// - Parameter waiting: whether to wait for the other end of a pipe.
func openFile(_ path: Text, waiting: Bool = false) throws(SystemError) -> Int32 {
    let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC | (waiting ? 0 : O_NONBLOCK)) }
    guard file >= 0 else { throw .last }
    return file
}

func closeFile(_ file: Int32) { close(file) }

/// Makes a new file; fails where there is one.
/// - Parameter write: writes what is in it.
func createFile(_ path: Text, write: (_ file: Int32) throws(SystemError) -> Void) throws(SystemError) {
    let file = path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard file >= 0 else { throw .last }
    do throws(SystemError) {
        try write(file)
    } catch {
        close(file)
        throw error
    }
    // A full disk on a network shows only here.
    guard close(file) == 0 else { throw .last }
}

/// Reads at most `buffer.count` bytes; 0 at the end of the file.
func readBytes(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
        let count = read(file, buffer.baseAddress, buffer.count)
        if count >= 0 { return count }
        if errno != EINTR { throw .last }
    }
}

/// Reads at most so many bytes; none at the end of the file.
func readBytes(_ file: Int32, most: Int) throws(SystemError) -> [UInt8] {
    var error: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        do throws(SystemError) {
            count = try readBytes(file, into: UnsafeMutableRawBufferPointer(buffer))
        } catch let reason {
            (count, error) = (0, reason)
        }
    }
    if let error { throw error }
    return bytes
}

/// Reads at most `buffer.count` bytes from a place on; 0 behind the end of the file.
func readBytes(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer, at place: Int) throws(SystemError) -> Int {
    while true {
        let count = pread(file, buffer.baseAddress, buffer.count, off_t(place))
        if count >= 0 { return count }
        if errno != EINTR { throw .last }
    }
}

/// Makes a file that has no name and is gone when it is closed, in the folder for such files (`TMPDIR`, or `/tmp`), to write and to read.
func createTemporaryFile() throws(SystemError) -> Int32 {
    let given = getenv("TMPDIR").map { [CChar](UnsafeBufferPointer(start: $0, count: strlen($0))) } ?? []
    var path = (given.isEmpty ? "/tmp".utf8CString.dropLast() : given[...]) + "/tongbi-XXXXXX".utf8CString
    let file = path.withUnsafeMutableBufferPointer { mkstemp($0.baseAddress!) }
    guard file >= 0 else { throw .last }
    guard path.withUnsafeBufferPointer({ unlink($0.baseAddress!) }) == 0, fcntl(file, F_SETFD, FD_CLOEXEC) == 0 else {
        defer { close(file) }
        throw .last
    }
    return file
}

func rewindFile(_ file: Int32) throws(SystemError) {
    guard lseek(file, 0, SEEK_SET) == 0 else { throw .last }
}

/// Writes all bytes.
func writeBytes(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    let failure: SystemError? = bytes.withUnsafeBytes { bytes in
        do throws(SystemError) {
            try writeBytes(bytes, to: file)
            return nil
        } catch {
            return error
        }
    }
    if let failure { throw failure }
}

func writeBytes(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
        let count = write(file, bytes.baseAddress! + written, bytes.count - written)
        if count >= 0 {
            written += count
        } else if errno != EINTR {
            throw .last
        }
    }
}

extension Text {
    /// Hands the path to a system call as bytes that end in 0.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (utf8 + [0]).withUnsafeBytes { body($0.assumingMemoryBound(to: CChar.self).baseAddress!) }
    }
}

/// The bytes before the 0 that ends a C string.
func bytes(from string: UnsafePointer<UInt8>) -> [UInt8] {
    var end = string
    while end.pointee != 0 { end += 1 }
    return Array(UnsafeBufferPointer(start: string, count: end - string))
}
