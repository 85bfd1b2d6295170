#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A line on standard error that says how far the command is, and is gone in the end. Only a terminal is shown one, and only where it takes longer
/// than a second.
struct ProgressLine {
    private let start = ContinuousClock.now
    private let isOn: Bool
    private var progress: Progress
    private var lastShown: Duration?

    /// - Parameter documents: how many there are; nil where that is not known.
    init(documents: Int?, quiet: Bool) {
        isOn = !quiet && isatty(StandardFile.error) == 1
        progress = Progress(ofDocuments: documents)
    }

    /// Counts what was read.
    mutating func count(documents: Int = 0, forms: Int) {
        progress.documents += documents
        progress.forms += forms
        progress.looking = nil
        showNowAndThen()
    }

    /// Says how far a long document was looked through: its forms come later.
    mutating func look(through document: Document, bytes: Int, of all: Int) {
        progress.looking = Progress.Looking(source: document.source, bytes: bytes, of: all)
        showNowAndThen()
    }

    private mutating func showNowAndThen() {
        guard isOn else { return }
        let now = ContinuousClock.now - start
        guard now > .seconds(1), now - (lastShown ?? .zero) > .milliseconds(200) else { return }
        lastShown = now
        progress.milliseconds = now.components.seconds * 1000 + now.components.attoseconds / 1_000_000_000_000_000
        show(progress.line(in: Messages.language))
    }

    /// Makes room for a message, or ends the line. It comes back with the next count.
    mutating func erase() {
        guard lastShown != nil else { return }
        lastShown = nil
        show("")
    }

    /// Writes over what stands on the line, and clears the rest of it.
    private func show(_ text: String) { try? writeBytes(Array("\r\(text)\u{1B}[K".utf8), to: StandardFile.error) }
}
