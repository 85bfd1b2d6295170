import Analytics
import Ingest

extension ReportPage {
    mutating func writeExecution() {
        heading(.execution)
        let hasTargets = analysis.bodies.contains { $0.hasYear { $0.execution?.target != nil } }
        paragraph([.printedRateNote] + (hasTargets ? [.targetRateNote] : []))
        explainMarks(.spending)
        eachBody(
            withMoreIn: "execution.csv", picture: .execution, has: { $0.hasYear { $0.execution != nil } }, rows: \.executionRows
        ) { page, rows in
            page.table(page.executionColumns, rows, from: "execution.csv") { $0.cells(of: $1) }
        }
    }

    private var executionColumns: [MarkdownTable.Column] {
        [
            left(.project), right(.year), right(.budget), right(.spent), right(.rate), right(.printedRate), right(.targetRate),
            left(.place),
        ]
    }

    private func cells(of row: YearRow<Execution>) -> [String] {
        let execution = row.value
        return [
            escaped(row.project), "\(row.year)", money(execution.budget), money(execution.executed), figures.percent(execution.rate),
            figures.rate(execution.declared), figures.rate(execution.target), place(execution.place),
        ]
    }
}
