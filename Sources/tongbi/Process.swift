#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import Ingest

/// The numbers of the files that each process starts with.
enum StandardFile {
    static let input: Int32 = 0
    static let output: Int32 = 1
    static let error: Int32 = 2
}

/// The command's arguments without its name, byte for byte.
func processArguments() -> [Text] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
        CommandLine.unsafeArgv[index].map { argument in
            argument.withMemoryRebound(to: UInt8.self, capacity: 1) { Text(utf8: bytes(from: $0)) }
        }
    }
}

/// Holds a value until the process ends: millions of texts and lists are not freed one by one shortly before the system takes back everything.
func keepToTheEnd<Value: Sendable>(_ value: Value) { _ = Unmanaged.passRetained(KeptValue(value)) }

private final class KeptValue<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}

/// Memory that a document let go of is kept for the next one, a few megabytes for each thread. The C library would give it back to the system each
/// time, and ask for it again page by page.
func keepMemoryForNext() {
    #if canImport(Glibc)
        _ = setMemoryOption(mostKept, 8 << 20)
        _ = setMemoryOption(leastFromSystem, 4 << 20)
    #endif
}

#if canImport(Glibc)
    /// `mallopt` of malloc.h, which the module leaves out; 0 where it does nothing.
    @_silgen_name("mallopt")
    private func setMemoryOption(_ option: Int32, _ value: Int32) -> Int32

    /// `M_TRIM_THRESHOLD`
    private let mostKept: Int32 = -1
    /// `M_MMAP_THRESHOLD`: what is smaller is taken from what is kept.
    private let leastFromSystem: Int32 = -3
#endif

func endProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }

func processNumber() -> Int32 { getpid() }
