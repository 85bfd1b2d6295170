import FormFixtures

/// Called by libFuzzer for each document that it makes. A broken promise ends the run like a crash, and libFuzzer keeps the document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIngest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let broken = brokenPromise(Array(UnsafeBufferPointer(start: start, count: count))) { fatalError(broken) }
    return 0
}
