import Ingest
import Report

/// Writes a report folder, complete or not at all: the files are written into a hidden folder beside it, which then takes its place.
/// Folders on the way to it are made where they are missing. An earlier report is replaced; any other folder is an error.
/// - Parameter path: the folder, as the user gave it.
func writeFolder(_ files: [ReportFile], at path: Text) throws(FolderError) {
    let existing = try checkReportFolder(path)
    let target = try orFolderError(existing == nil ? path.normalisedPath : try resolvePath(path))
    var draft = Draft(of: target)
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
    private(set) var path: Text
    /// Where the earlier report goes before it is deleted.
    var aside: Text { Text(utf8: path.utf8 + Array("-replaced".utf8)) }
    /// The folders that were made on the way to the draft and itself, the outermost first.
    private var made: [Text] = []

    init(of target: Text) {
        self.target = target
        path = target
    }

    mutating func write(_ files: [ReportFile], mode: FileStatus.Mode?) throws(SystemError) {
        try makeParents()
        try makeDraftFolder()
        for file in files { try createFile(path.appending(Text(file.name)), file.bytes) }
        if let mode { try setMode(path, mode) }
    }

    private mutating func makeParents() throws(SystemError) {
        let parent = target.parentPath
        var missing: [Text] = []
        let nearest = try nearestFolder(parent)
        var folder = parent
        while folder != nearest {
            missing.append(folder)
            folder = folder.parentPath
        }
        for folder in missing.reversed() {
            try makeFolder(folder)
            made.append(folder)
        }
    }

    /// A killed run of the same process number may have left a draft: the next free name is taken.
    private mutating func makeDraftFolder() throws(SystemError) {
        let parent = target.parentPath
        var number = 1
        repeat {
            path = parent.appending(Text(".tongbi-draft-\(processNumber())-\(number)"))
            number += 1
        } while try FileStatus.ifThere(path) != nil
        try makeFolder(path)
        made.append(path)
    }

    func takePlace(ofExisting existing: Bool) throws(SystemError) {
        try existing ? replace(target, with: path, aside: aside) : move(path, to: target)
    }

    func deleteReplaced() throws(SystemError) {
        try deleteFiles(in: aside)
        try deleteFolder(aside)
    }

    /// Deletes what was written; best effort, as the reason for it is already being reported.
    func discard() {
        try? deleteFiles(in: path)
        for folder in made.reversed() { try? deleteFolder(folder) }
    }

    /// Only files that a report has; anything else that appeared meanwhile keeps the folder from being deleted.
    private func deleteFiles(in folder: Text) throws(SystemError) {
        for name in try listFolder(folder) where isReportEntry(name) { try deleteFile(folder.appending(name)) }
    }
}
