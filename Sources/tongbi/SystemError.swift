#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the operating system refused, as its number (errno).
struct SystemError: Error, Equatable {
    let code: Int32

    /// The error of the system call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    static let interrupted = SystemError(code: EINTR)
    /// Whoever read the output has stopped.
    static let closedPipe = SystemError(code: EPIPE)
}

/// In words for people who do not know the system's own.
extension SystemError: Worded {
    var english: String {
        switch code {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM: "permission was denied"
        case ENOTDIR: "a part of the path is not a folder"
        case EISDIR: "it is a folder"
        case ELOOP: "its symbolic links lead in a circle"
        case ENAMETOOLONG: "its name is too long"
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk space allowed to you is used up"
        case EFBIG: "a file would be larger than is allowed"
        case EIO: "the disk does not work"
        case EROFS: "the disk can only be read"
        case EBUSY: "it is in use, or another disk is mounted there"
        case EMFILE, ENFILE: "too many files are open"
        default: String(cString: strerror(code)).lowercased()
        }
    }

    var chinese: String {
        switch code {
        case ENOENT: "没有这个文件或文件夹"
        case EACCES, EPERM: "没有权限"
        case ENOTDIR: "路径中有一段不是文件夹"
        case EISDIR: "这是文件夹"
        case ELOOP: "符号链接循环"
        case ENAMETOOLONG: "名称过长"
        case ENOSPC: "磁盘已满"
        case EDQUOT: "磁盘配额已用完"
        case EFBIG: "文件超过允许的大小"
        case EIO: "磁盘读写出错"
        case EROFS: "磁盘只能读取"
        case EBUSY: "正在使用中，或挂载有其他磁盘"
        case EMFILE, ENFILE: "打开的文件过多"
        default: "系统报错：" + String(cString: strerror(code))
        }
    }
}
