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
    do throws(SystemError) {
        try draft.write(files, mode: existing?.mode)
        try draft.takePlace(ofExisting: existing != nil)
    } catch {
        draft.discard()
        throw .system(error)
    }
    do throws(SystemError) {
        if existing != nil { try draft.deleteReplaced() }
    } catch {
        throw .leftBehind(draft.aside)
    }
}

/// A report that is being written beside its place.
private struct Draft {
    let target: Text
    /// A hidden folder beside the target.
    let path: Text
    /// Where the earlier report goes before it is deleted.
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
        for folder in try missingFolders(downTo: target.parentPath) + [path] { try make(folder) }
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

    func takePlace(ofExisting existing: Bool) throws(SystemError) {
        try existing ? replace(target, with: path, aside: aside) : move(path, to: target)
    }

    /// Deletes only files that a report has; anything else that appeared meanwhile keeps the folder from being deleted.
    func deleteReplaced() throws(SystemError) {
        let names = try listFolder(aside)
        for name in names where isReportEntry(name) { try deleteFile(aside.appending(name)) }
        if names.contains(pictureFolderName) {
            let pictures = aside.appending(pictureFolderName)
            for name in try listFolder(pictures) where isPictureEntry(name) { try deleteFile(pictures.appending(name)) }
            try deleteFolder(pictures)
        }
        try deleteFolder(aside)
    }

    /// Best effort, as the reason for it is already being reported.
    func discard() {
        for file in madeFiles { try? deleteFile(file) }
        for folder in madeFolders.reversed() { try? deleteFolder(folder) }
    }
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
