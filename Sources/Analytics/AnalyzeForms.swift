package import Ingest

/// Stand-in until the analysis is written.
package struct Analysis: Sendable {
    package var findings: [Finding]
}

package func analyzeForms(_ documents: [IngestedDocument]) -> Analysis {
    Analysis(findings: documents.flatMap(\.findings))
}
