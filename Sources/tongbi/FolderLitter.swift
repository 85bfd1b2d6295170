import Ingest

/// Whether an entry is one that other programs leave in folders that they show or whose files they open. It is no one's work, and
/// deleted with the report.
func isLitter(_ name: Text) -> Bool {
    left.contains(name) || lockedName(name).map { locked in reportFileNames.contains { $0 == locked || isEnd(locked, of: $0) } } ?? false
}

/// By the macOS Finder, the Windows Explorer and KDE.
private let left: Set<Text> = [".DS_Store", "desktop.ini", "Desktop.ini", "Thumbs.db", ".directory"]

/// The file that is open: `.~lock.forms.csv#` (LibreOffice), `~$forms.csv` (Excel). nil where the name is none of a lock.
private func lockedName(_ name: Text) -> Text? {
    let (front, back) = (Array(".~lock.".utf8), UInt8(ascii: "#"))
    if name.utf8.starts(with: front), name.utf8.last == back { return Text(utf8: Array(name.utf8.dropFirst(front.count).dropLast())) }
    return name.utf8.starts(with: "~$".utf8) ? Text(utf8: Array(name.utf8.dropFirst(2))) : nil
}

/// Word puts `~$` in the place of a long name's first two characters.
private func isEnd(_ end: Text, of name: Text) -> Bool { name.utf8.dropFirst(2).elementsEqual(end.utf8) }
