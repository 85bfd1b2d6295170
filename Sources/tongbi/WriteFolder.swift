import Analytics
import Ingest
import Report

/// Writes a report folder, complete or not at all: the files are written into a hidden folder beside it, which then takes its place.
/// Folders on the way to it are made where they are missing. An earlier report is replaced; any other folder is an error.
/// Where the process is asked to end meanwhile, it ends here, with the earlier report or the new one and nothing beside it.
/// - Parameter path: the folder, as the user gave it.
func writeFolder(_ files: [ReportFile], at path: Text) throws(FolderError) {
    let existing = try checkReportFolder(path)
    let target = try orFolderError(existing == nil ? path.normalisedPath : try resolvePath(path))
    var draft = try orFolderError(try Draft(of: target))
    let signals = HeldSignals()
    defer { signals.release() }
    let replaced: Text?
    do throws(FolderError) {
        try orFolderError(try draft.write(files, mode: existing?.mode))
        replaced = try draft.takePlace()
    } catch {
        draft.discard()
        throw error
    }
    guard let replaced else { return }
    do throws(SystemError) {
        try deleteReport(replaced)
    } catch {
        throw .leftBehind(replaced)
    }
}

private let mostTries = 100

/// A report that is being written beside its place.
private struct Draft {
    let target: Text
    /// A hidden folder beside the target.
    let path: Text
    /// Where the earlier report goes before it is deleted, if the two cannot be exchanged.
    let aside: Text
    /// The folders that were made for the draft, the outermost first, and the files in it. Nothing else is ever discarded.
    private var madeFolders: [Text] = []
    private var madeFiles: [Text] = []

    /// A killed run of the same process number may have left a draft: the next free name is taken.
    init(of target: Text) throws(SystemError) {
        self.target = target
        var number = 0
        var path: Text
        repeat {
            number += 1
            path = target.parentPath.appending(Text(".tongbi-draft-\(processNumber())-\(number)"))
        } while try FileStatus.ifThere(path) != nil
        self.path = path
        aside = Text(utf8: path.utf8 + Array("-replaced".utf8))
    }

    /// Writes the files on all processors.
    mutating func write(_ files: [ReportFile], mode: FileStatus.Mode?) throws(SystemError) {
        for folder in try missingFolders(downTo: target.parentPath) where try makeFolderIfMissing(folder) { madeFolders.append(folder) }
        try make(path)
        if files.contains(where: { Text($0.name).parentPath == pictureFolderName }) { try make(path.appending(pictureFolderName)) }
        madeFiles = files.map { path.appending(Text($0.name)) }
        let paths = madeFiles
        let failures = concurrently(files.count, size: { files[$0].work }) { createFile(paths[$0], files[$0]) }
        if HeldSignals.came { throw .interrupted }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
        if let mode { try setMode(path, mode) }
    }

    private mutating func make(_ folder: Text) throws(SystemError) {
        try makeFolder(folder)
        madeFolders.append(folder)
    }

    /// Of several runs that write into one folder at once the last one wins.
    /// - Returns: where the earlier report is now; nil where there was none.
    func takePlace() throws(FolderError) -> Text? {
        for _ in 1..<mostTries {
            do throws(FolderError) {
                return try takeWhatIsThere()
            } catch {
                guard case .system(let reason) = error, reason.isOvertaken else { throw error }
            }
        }
        return try takeWhatIsThere()
    }

    private func takeWhatIsThere() throws(FolderError) -> Text? {
        if try checkReportFolder(target) != nil { return try orFolderError(try replace(target, with: path, aside: aside)) }
        try orFolderError(try move(path, to: target))
        return nil
    }

    /// Best effort, as the reason for it is already being reported.
    func discard() {
        for file in madeFiles { try? deleteFile(file) }
        for folder in madeFolders.reversed() { try? deleteFolder(folder) }
    }
}

/// Deletes only files that a report has; anything else that appeared meanwhile keeps the folder from being deleted.
private func deleteReport(_ folder: Text) throws(SystemError) {
    let names = try listFolder(folder)
    for name in names where isReportEntry(name) { try deleteFile(folder.appending(name)) }
    if names.contains(pictureFolderName) {
        let pictures = folder.appending(pictureFolderName)
        for name in try listFolder(pictures) where isPictureEntry(name) { try deleteFile(pictures.appending(name)) }
        try deleteFolder(pictures)
    }
    try deleteFolder(folder)
}

/// Makes a new file, unless the process is asked to end.
/// - Returns: why it could not be made or is not whole; nil where it is.
private func createFile(_ path: Text, _ content: ReportFile) -> SystemError? {
    do throws(SystemError) {
        if HeldSignals.came { return .interrupted }
        try createFile(path) { file throws(SystemError) in
            var failure: SystemError?
            content.write { piece in
                do throws(SystemError) {
                    try writeBytes(piece, to: file)
                } catch {
                    failure = error
                }
                return failure == nil && !HeldSignals.came
            }
            if let failure { throw failure }
        }
        return nil
    } catch {
        return error
    }
}
