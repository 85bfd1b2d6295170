#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Signals that ask the process to end: Ctrl-C, `kill` and a shutdown, a terminal that is closed.
private let endings = [SIGINT, SIGTERM, SIGHUP]

/// The first of them that came while they were held; 0 for none.
nonisolated(unsafe) private var received: Int32 = 0

/// Holds those signals back until a piece of work is in order again. Elsewhere they end the process at once, since nothing is half done.
struct HeldSignals {
    private let earlier: [(signal: Int32, handler: Handler?)]

    init() {
        received = 0
        earlier = endings.map { ending in
            let earlier = signal(ending) { if received == 0 { received = $0 } }
            // Ignored by whoever started the process, as `nohup` does: it stays so.
            if isIgnored(earlier) { signal(ending, SIG_IGN) }
            return (ending, earlier)
        }
    }

    /// Whether the process was asked to end while they were held.
    static var came: Bool { received != 0 }

    /// Ends the process by the signal that came, if one did, so that the shell sees what ended it (status 130 for Ctrl-C).
    func release() {
        for (ending, handler) in earlier { signal(ending, handler) }
        if received != 0 { end(by: received) }
    }
}

/// Lets writing into a pipe that nobody reads, and beyond the largest file that is allowed, fail like other writing.
func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
}

/// Ends the process as the closed pipe would have done: without a word, status 141.
func endByClosedPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    end(by: SIGPIPE)
}

/// A thread of Swift's own may have signals blocked: then one that it sends itself would wait.
private func end(by signal: Int32) -> Never {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
    exit(128 + signal)
}

#if canImport(Darwin)
    private typealias Handler = sig_t
#else
    private typealias Handler = __sighandler_t
#endif

private func isIgnored(_ handler: Handler?) -> Bool { unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) }
