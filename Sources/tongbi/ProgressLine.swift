import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Ingest
import Report

/// A line on standard error that says what the command is doing and how far it is, and is gone in the end. Only a terminal is shown one, and only where
/// it takes longer than a second.
final class ProgressLine: @unchecked Sendable {
    private let start = ContinuousClock.now
    private let isOn: Bool
    private let showsReading: Bool
    private let language = Messages.language
    private let show: @Sendable (String) -> Void
    /// Whatever follows is touched here only.
    private let queue = DispatchQueue(label: "progress")
    private var progress: Progress
    /// When the stage began, after `start`.
    private var stageStart = Duration.zero
    private var lastShown: Duration?
    /// Shows how long a stage takes of which nothing else is known.
    private var ticks: (any DispatchSourceTimer)?

    /// - Parameters:
    ///   - found: what there is to read; nil where that is not known.
    ///   - showsReading: whether reading is shown too. Whoever reads what another `tongbi` writes leaves the terminal to it till then.
    ///   - isTerminal: whether anybody sees it.
    ///   - show: gets what is written.
    init(
        _ found: FoundDocuments?, quiet: Bool, showsReading: Bool = true, isTerminal: Bool = isatty(StandardFile.error) == 1,
        show: @escaping @Sendable (String) -> Void = { try? writeBytes(Array($0.utf8), to: StandardFile.error) }
    ) {
        isOn = !quiet && isTerminal
        progress = Progress(ofDocuments: found?.count, ofBytes: found?.size)
        (self.showsReading, self.show) = (showsReading, show)
    }

    /// Counts what was read.
    func count(documents: Int = 0, bytes: Int = 0, forms: Int) {
        update {
            $0.progress.documents += documents
            $0.progress.bytes += bytes
            $0.progress.forms += forms
            $0.progress.stage = .reading
        }
    }

    /// Says how far a long document was looked through: its forms come later.
    func look(through document: Document, bytes: Int, of all: Int) {
        update { $0.progress.stage = .looking(source: document.source, bytes: bytes, of: all) }
    }

    /// Says what is done after reading, until the line is erased.
    func begin(_ stage: Progress.Stage) {
        update {
            ($0.progress.stage, $0.stageStart, $0.lastShown) = (stage, $0.start.duration(to: .now), nil)
            if $0.ticks == nil { $0.ticks = $0.makeTicks() }
        }
    }

    /// Makes room for a message, or ends the line. It comes back with the next count or stage.
    func erase() {
        guard isOn else { return }
        queue.sync {
            ticks?.cancel()
            ticks = nil
            if lastShown != nil { write("") }
            lastShown = nil
        }
    }

    private func update(_ change: (ProgressLine) -> Void) {
        guard isOn else { return }
        queue.sync {
            change(self)
            showNowAndThen()
        }
    }

    private func makeTicks() -> any DispatchSourceTimer {
        let ticks = DispatchSource.makeTimerSource(queue: queue)
        ticks.setEventHandler { [weak self] in self?.showNowAndThen() }
        ticks.schedule(deadline: .now(), repeating: .milliseconds(250))
        ticks.resume()
        return ticks
    }

    private func showNowAndThen() {
        let now = start.duration(to: .now)
        guard now > .seconds(1), showsReading || progress.stage != .reading, lastShown == nil || now - lastShown! > .milliseconds(200)
        else { return }
        lastShown = now
        let time = (now - stageStart).components
        progress.milliseconds = time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
        write(progress.line(in: language, width: terminalWidth()))
    }

    /// Writes over what stands on the line, and clears the rest of it.
    private func write(_ text: String) { show("\r\(text)\u{1B}[K") }
}

/// Of the terminal that shows standard error, in columns.
private func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(StandardFile.error, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}

/// Whether the lines to read come out of a pipe: whoever writes them may show how far it is.
func readsPipe(_ inputs: [Text]) -> Bool { inputs.contains("-") && (try? FileStatus(ofOpen: StandardFile.input).kind) == .special }
