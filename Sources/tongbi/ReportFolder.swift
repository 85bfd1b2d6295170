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

extension FolderError {
    /// The one place that words these errors.
    var sentence: String {
        switch self {
        case .notAFolder: "the report cannot be written here: there is a file of this name"
        case .foreign(let name):
            "the report cannot be written here: the folder holds '\(name.displayed)', which is not part of a report; nothing was changed"
        case .system(let error): "the report cannot be written here: \(error.sentence)"
        case .leftBehind(let path): "the report was written, but the earlier one could not be deleted and is now in '\(path.displayed)'"
        }
    }
}

/// The files of a report. A folder with any other entry is never replaced. Names that an older version wrote stay in this list.
let reportFileNames: Set<Text> = [
    "forms.csv", "indicators.csv", "observations.csv", "projects.csv", "changes.csv", "execution.csv", "funding.csv", "lineage.csv",
    "indicator_changes.csv", "findings.csv", "decisions-template.csv", "datapackage.json", "report.md",
]

/// The files that every report has, by which a folder is known as a report.
private let reportMarks: Set<Text> = ["forms.csv", "report.md"]

/// The macOS Finder leaves one in each folder it shows.
private let ignored: Text = ".DS_Store"

/// Whether an entry of a report folder may be deleted with it.
func isReportEntry(_ name: Text) -> Bool { name == ignored || reportFileNames.contains(name) }

/// Whether the folder is a report: it has the marks and nothing but a report's files.
func isReportFolder(_ path: Text) -> Bool {
    guard let names = try? listFolder(path) else { return false }
    return foreignEntry(among: names) == nil && !names.allSatisfy { $0 == ignored }
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
    if let name = foreignEntry(among: try orFolderError(try listFolder(path))) { throw .foreign(name) }
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
func foreignEntry(among names: [Text]) -> Text? {
    let entries = names.filter { $0 != ignored }
    if let other = entries.first(where: { !isReportEntry($0) }) { return other }
    return reportMarks.isSubset(of: entries) ? nil : entries.first
}
