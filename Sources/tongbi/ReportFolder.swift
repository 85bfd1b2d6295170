import Ingest

/// Why a report could not be written into a folder, as facts.
enum FolderError: Error, Equatable {
    case notAFolder
    /// The folder holds something that `tongbi` did not write: the first such entry by name.
    case foreign(Text)
    case system(SystemError)
    /// The new report is in its place, but the earlier one could not be deleted and is now at this path.
    case leftBehind(Text)
}

extension FolderError: Worded {
    var english: String {
        switch self {
        case .notAFolder: "the report cannot be written here: there is a file of this name"
        case .foreign(let name):
            "the report cannot be written here: the folder holds '\(name.displayed)', which is not part of a report; nothing was changed"
        case .system(let error): "the report cannot be written here: \(error.english)"
        case .leftBehind(let path): "the report was written, but the earlier one could not be deleted and is now in '\(path.displayed)'"
        }
    }

    var chinese: String {
        switch self {
        case .notAFolder: "报告无法写入此处：已有同名文件"
        case .foreign(let name): "报告无法写入此处：文件夹中有不属于报告的“\(name.displayed)”；未作任何改动"
        case .system(let error): "报告无法写入此处：\(error.chinese)"
        case .leftBehind(let path): "报告已写入，但旧报告无法删除，现位于“\(path.displayed)”"
        }
    }
}

/// The files of a report. A folder with any other entry is never replaced. Names that an older version wrote stay in this list.
let reportFileNames: Set<Text> = [
    "forms.csv", "indicators.csv", "observations.csv", "projects.csv", "changes.csv", "execution.csv", "funding.csv", "lineage.csv",
    "indicator_changes.csv", "findings.csv", "decisions-template.csv", "datapackage.json", "report.md",
]

/// The folder of a report's pictures, and what their names begin with; a number and `.svg` follow.
let pictureFolderName: Text = "charts"
private let pictureNames: [Text] = ["totals-", "changes-", "lineage-", "execution-"]

/// The files that every report has, by which a folder is known as a report.
private let reportMarks: Set<Text> = ["forms.csv", "report.md"]

/// Whether an entry of a report folder may be deleted with it.
func isReportEntry(_ name: Text) -> Bool { isLitter(name) || reportFileNames.contains(name) }

/// Whether an entry of the folder of pictures may be deleted with it.
func isPictureEntry(_ name: Text) -> Bool { isLitter(name) || isPicture(name) }

private func isPicture(_ name: Text) -> Bool {
    pictureNames.contains { beginning in
        guard name.utf8.starts(with: beginning.utf8), name.utf8.suffix(4) == Text(".svg").utf8[...] else { return false }
        let number = name.utf8.dropFirst(beginning.utf8.count).dropLast(4)
        return !number.isEmpty && number.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}

/// Whether the folder is a report: it has the marks and nothing but a report's files.
func isReportFolder(_ path: Text) -> Bool {
    guard let names = try? listFolder(path), !names.allSatisfy(isLitter) else { return false }
    return (try? foreignEntry(of: path, among: names) == nil) ?? false
}

/// Looks at the place of a report. A place that does not exist yet, an empty folder and an earlier report are good.
/// - Returns: the folder to be replaced; nil where there is none.
@discardableResult
func checkReportFolder(_ path: Text) throws(FolderError) -> FileStatus? {
    let status = try orFolderError(try FileStatus.ifThere(path))
    guard let status else {
        try orFolderError(try checkWritable(nearestFolder(path.normalisedPath.parentPath)))
        return nil
    }
    guard status.kind == .folder else { throw .notAFolder }
    if let name = try orFolderError(try foreignEntry(of: path, among: try listFolder(path))) { throw .foreign(name) }
    try orFolderError(try checkWritable(resolvePath(path).parentPath))
    return status
}

func orFolderError<Value>(_ body: @autoclosure () throws(SystemError) -> Value) throws(FolderError) -> Value {
    do {
        return try body()
    } catch {
        throw .system(error)
    }
}

/// The first entry that keeps a folder from being replaced; nil for an empty folder and for a report.
/// - Parameter names: what is in the folder.
private func foreignEntry(of folder: Text, among names: [Text]) throws(SystemError) -> Text? {
    let entries = names.filter { !isLitter($0) }
    for name in entries {
        if isReportEntry(name) {
            if try isFolder(folder.appending(name)) { return name }
        } else {
            guard name == pictureFolderName else { return name }
            if let foreign = try foreignPicture(in: folder.appending(name)) { return foreign }
        }
    }
    return reportMarks.isSubset(of: entries) ? nil : entries.first
}

/// Nil for a folder of nothing but pictures. A link to one is not one: what it leads to is not the report's.
private func foreignPicture(in folder: Text) throws(SystemError) -> Text? {
    guard try isFolder(folder) else { return pictureFolderName }
    for name in try listFolder(folder) {
        let isFolder = try isFolder(folder.appending(name))
        if isFolder || !isPictureEntry(name) { return pictureFolderName.appending(name) }
    }
    return nil
}

/// Whether it is a folder itself, and no link to one. What is gone since the folder was listed is none: another run has put its report there.
private func isFolder(_ path: Text) throws(SystemError) -> Bool {
    try FileStatus.ifThere(path, followingLinks: false)?.kind == .folder
}
