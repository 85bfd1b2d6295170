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

func endProcess(_ status: ExitStatus) -> Never { exit(status.rawValue) }

func processNumber() -> Int32 { getpid() }
