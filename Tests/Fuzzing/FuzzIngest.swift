import FormFixtures

/// Called by libFuzzer for each document that it makes. A broken promise ends the run like a crash, and libFuzzer keeps the document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIngest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let broken = brokenPromise(bytes) { fatalError(broken) }
    // Takes as long as a dozen others.
    if count % 16 == 0, let broken = brokenPromise(inSectionsOf: bytes) { fatalError(broken) }
    return 0
}
