import Analytics
import Ingest

/// What a document contributed.
struct DocumentSummary {
    let source: Text
    /// How many forms of each kind; kinds without a form are left out.
    var kinds: [(FormKind, Int)] = []
    /// In order.
    var years: [FiscalYear] = []
    /// The printed unit names, in order.
    var bodies: [Text] = []
    /// Findings of severity error.
    var errors = 0
}

/// How much was read.
struct AnalysisCounts {
    let documents: Int
    let forms: Int
    let bodies: Int
    let projects: Int
    let errors: Int
}

extension Analysis {
    var counts: AnalysisCounts {
        AnalysisCounts(
            documents: sources.count, forms: forms.count, bodies: bodies.count, projects: bodies.reduce(0) { $0 + $1.series.count },
            errors: findings.count { $0.rule.severity == .error })
    }

    /// The first ones, in the order of `sources`.
    func documents(first count: Int) -> [DocumentSummary] {
        let sources = sources.prefix(count)
        let wanted = Set(sources)
        let formsBySource = Dictionary(grouping: forms.filter { wanted.contains($0.source) }, by: \.source)
        let errorsBySource = Dictionary(grouping: findings.filter { $0.rule.severity == .error }, by: \.source)
        return sources.map { source in
            let own = formsBySource[source] ?? []
            let kinds = FormKind.allCases.map { kind in (kind, own.count { $0.kind == kind }) }.filter { $0.1 > 0 }
            return DocumentSummary(
                source: source, kinds: kinds, years: Set(own.compactMap(\.fiscalYear)).sorted(), bodies: Set(own.map(\.unit)).sorted(),
                errors: errorsBySource[source]?.count ?? 0)
        }
    }
}
