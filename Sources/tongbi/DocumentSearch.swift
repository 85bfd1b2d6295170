import Ingest

/// A walk through files and folders. Each folder and file is visited once, under the first of its names in sorted order.
struct DocumentSearch {
    /// A folder on the way from a named folder down to where the walk is.
    private struct Step {
        let path: Text
        let identity: FileIdentity
    }

    /// A folder deeper than this is refused: the walk calls itself, and its depth must have an end.
    private static let deepest = 100

    /// nil where there is no such file.
    private let decisions: FileIdentity?
    private var found = FoundDocuments()
    /// The folders that hold the named folder which is being walked through, from its parent up.
    private var above: [Step] = []
    private var seen: Set<FileIdentity> = []
    /// How many documents and troubles were met, those already seen under another name included.
    private var met = 0

    init(decisions: Text?) { self.decisions = decisions.flatMap { try? FileStatus(of: $0.normalisedPath).identity } }

    mutating func addStandardInput() { found.documents.append(.standardInput) }

    /// A path of the command line: a file is read whatever its name.
    mutating func visitNamed(_ path: Text) {
        let metBefore = met
        guard let status = status(of: path) else { return }
        switch status.kind {
        case .file: addFile(path, status)
        case .special, .link: refuse(path, .special)
        case .folder:
            above = foldersAbove(path)
            guard visitFolder(path, status, trail: []) else { return }
            if met == metBefore { refuse(path, .noDocuments) }
        }
    }

    /// - Returns: false where the folder was already visited under another name.
    private mutating func visitFolder(_ path: Text, _ status: FileStatus, trail: [Step]) -> Bool {
        if let ancestor = (above + trail).first(where: { $0.identity == status.identity }) {
            var loop = Finding(.directoryLoop, source: path.displayed)
            loop.found = ancestor.path.displayed
            add(loop)
            return false
        }
        guard seen.insert(status.identity).inserted else { return false }
        guard trail.count < Self.deepest else {
            refuse(path, .tooDeep(Self.deepest))
            return true
        }
        do throws(SystemError) {
            let trail = trail + [Step(path: path, identity: status.identity)]
            for name in try listFolder(path) where !name.isHidden { visitEntry(path.appending(name), trail: trail) }
        } catch {
            refuse(path, .system(error))
        }
        return true
    }

    /// A link to one of these leads back into the walk as well. Those that cannot be looked at are left out.
    private func foldersAbove(_ path: Text) -> [Step] {
        guard var folder = try? resolvePath(path) else { return [] }
        var steps: [Step] = []
        while folder != "/" {
            folder = folder.parentPath
            if let status = try? FileStatus(of: folder) { steps.append(Step(path: folder, identity: status.identity)) }
        }
        return steps
    }

    private mutating func visitEntry(_ path: Text, trail: [Step]) {
        guard let status = status(of: path) else { return }
        if status.kind == .folder {
            // A report is written in Markdown too, and is no document.
            if !isReportFolder(path) { _ = visitFolder(path, status, trail: trail) }
        } else if status.identity == decisions {
            met += 1
        } else if path.isNamedLikeText {
            status.kind == .file ? addFile(path, status) : refuse(path, .special)
        } else {
            found.passedOver.append(path)
        }
    }

    /// What the path leads to; where that cannot be told, a finding says so and the answer is nil.
    private mutating func status(of path: Text) -> FileStatus? {
        do throws(SystemError) {
            return try FileStatus(of: path)
        } catch {
            refuse(path, .system(error))
            return nil
        }
    }

    private mutating func addFile(_ path: Text, _ status: FileStatus) {
        met += 1
        if seen.insert(status.identity).inserted { found.documents.append(Document(file: path, size: status.size)) }
    }

    private mutating func refuse(_ path: Text, _ reason: ReadRefusal) { add(reason.finding(source: path.displayed)) }

    private mutating func add(_ finding: Finding) {
        met += 1
        found.findings.append(finding)
    }

    /// A file that a folder passed over may have been named on the command line as well.
    func result() -> FoundDocuments {
        var result = found
        let read = Set(found.documents.map(\.origin).map(Optional.some))
        result.passedOver.removeAll { read.contains(.file($0)) }
        result.documents.sort { $0.source < $1.source }
        return result
    }
}

extension Text {
    fileprivate var isHidden: Bool { utf8.first == UInt8(ascii: ".") }
}
