#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

exit(runBenchmark(Array(CommandLine.arguments.dropFirst())))
