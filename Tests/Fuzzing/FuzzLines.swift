import Analytics
import FormFixtures
import Ingest
import Report

/// Called by libFuzzer for each file of lines that it makes. A broken promise ends the run like a crash, and libFuzzer keeps the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let (documents, broken) = readLinesWatched(Array(UnsafeBufferPointer(start: start, count: count)))
    if let broken { fatalError(broken) }
    guard documents.contains(where: { !$0.forms.isEmpty }) else { return 0 }
    for file in writeReport(analyzeForms(documents), options: ReportOptions()) { file.write { _ in true } }
    return 0
}
