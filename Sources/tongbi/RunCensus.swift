func runCensus(_ request: CensusRequest) async throws(UsageError) -> ExitStatus { .incomplete }
