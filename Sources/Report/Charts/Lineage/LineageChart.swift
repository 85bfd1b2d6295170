import Analytics
import Ingest

/// The columns of a flow.
private enum FlowColumn {
    static let width = 270
    static let gap = 100
    /// Beside the first and the last column, for the marks of what started and ended.
    static let side = 18

    static func left(_ column: Int) -> Int { Drawing.margin + side + column * (width + gap) }
    static func right(_ column: Int) -> Int { left(column) + width }
}

/// What became of a body's projects, as a flow of their budgets from year to year. Nil where no project is tied to another year.
func drawLineage(_ context: ChartContext) -> DrawnChart? {
    let flow = Flow(context.body.lineage)
    guard !flow.links.isEmpty, !flow.parts.isEmpty else { return nil }
    let layout = FlowLayout(flow)
    var drawing = Drawing(width: FlowColumn.right(flow.years.count - 1) + FlowColumn.side + Drawing.margin)
    drawing.header(context.words(.title(.lineage, body: context.name)), context.words(.lineageSubtitle(context.figures.unit)))
    drawing.legend(legend(flow, context))
    for (column, year) in flow.years.enumerated() { drawing.head(column, year, flow, context) }
    drawing.y += 34
    for ribbon in layout.ribbons { drawing.draw(ribbon, flow) }
    for node in flow.parts.joined() { drawing.draw(flow.nodes[node], layout.boxes[.node(node)]!, context) }
    drawing.y += layout.height + 8
    drawing.notes(
        (flow.leftOut > 0 ? [context.words(.projectsLeftOut(flow.leftOut))] : []) + [context.words(.source(files: ["lineage.csv"]))])
    let counts = Relation.allCases.compactMap { relation in context.body.lineage.count(relation).map { (relation, $0) } }
    return DrawnChart(drawing: drawing, says: [context.words(.lineageSays(counts))])
}

private func legend(_ flow: Flow, _ context: ChartContext) -> [(swatch: Swatch, words: String)] {
    let drawn = Set(flow.parts.joined())
    let links = flow.links.filter { drawn.contains($0.from) }
    let nodes = drawn.map { flow.nodes[$0] }
    var relations = Set(links.map(\.relation)).union(nodes.compactMap(\.end))
    if nodes.contains(where: \.isStarted) { relations.insert(.started) }
    var entries = Relation.allCases.filter(relations.contains).map { relation in
        (
            swatch: Swatch.area(Fill(relation), edge: relation == .notObserved ? .dashedEdge : .edge),
            words: context.words(.lineage(.relation(relation)))
        )
    }
    if links.contains(where: { !$0.isCertain }) { entries.append((.line(.dashedEdge), context.words(.likely))) }
    if nodes.contains(where: { $0.project.budget == nil }) {
        entries.append((.area(.stated, edge: .dashedEdge), context.words(.unknownBudget)))
    }
    return entries
}

extension Fill {
    fileprivate init(_ relation: Relation) {
        self =
            switch relation {
            case .continued: .continued
            case .renamed: .renamed
            case .split: .split
            case .merged: .merged
            case .recut: .recut
            case .started: .started
            case .ended: .ended
            case .notObserved: .unobserved
            }
    }
}

extension Drawing {
    /// The year, its projects and what they add up to.
    fileprivate mutating func head(_ column: Int, _ year: FiscalYear, _ flow: Flow, _ context: ChartContext) {
        let nodes = flow.nodes.filter { $0.column == column }
        let sum = nodes.compactMap { $0.project.budget?.amount }.reduce(Amount?(Amount(fen: 0))) { $0?.adding($1) }
        label(
            context.words(.formsOf(year, projects: nodes.count, budget: context.money(sum))), x: FlowColumn.left(column), y: y + 10,
            room: FlowColumn.width + FlowColumn.gap - 20, TextStyle(isStrong: true))
        path("M\(FlowColumn.left(column)),\(y + 24) H\(FlowColumn.right(column))", .axis)
    }

    fileprivate mutating func draw(_ node: Flow.Node, _ box: FlowLayout.Box, _ context: ChartContext) {
        let (left, top) = (FlowColumn.left(box.column), y + box.top)
        let name = node.project.name.description
        if node.project.budget == nil {
            area(x: left, y: top, width: FlowColumn.width, height: box.height, .stated, edge: .dashedEdge, tip: name)
        } else {
            plate(x: left, y: top, width: FlowColumn.width, height: box.height, "panel edge", tip: name)
        }
        let middle = y + box.textMiddle
        let money = context.money(node.project.budget?.amount)
        text(money, x: left + FlowColumn.width - 6, y: middle, TextStyle(size: .small, anchor: .end))
        label(name, x: left + 6, y: middle, room: FlowColumn.width - 22 - textWidth(money, .small), TextStyle(size: .small))
        let center = top + box.height / 2
        if node.isStarted { mark(.started, x: left - 16, center) }
        if let end = node.end { mark(end, x: left + FlowColumn.width + 4, center) }
    }

    /// Started points to its project, ended is a bar, and what was not observed is left open.
    private mutating func mark(_ relation: Relation, x: Int, _ middle: Int) {
        switch relation {
        case .started: shape("M\(x),\(middle - 6) L\(x + 11),\(middle) L\(x),\(middle + 6) Z", .started)
        case .ended: area(x: x, y: middle - 6, width: 12, height: 12, .ended)
        default: area(x: x, y: middle - 6, width: 12, height: 12, .unobserved, edge: .dashedEdge)
        }
    }

    fileprivate mutating func draw(_ ribbon: FlowLayout.Ribbon, _ flow: Flow) {
        let legs = zip(ribbon.stations, ribbon.stations.dropFirst())
        var upper = "M\(FlowColumn.right(ribbon.stations[0].column)),\(y + ribbon.stations[0].top)"
        var lower: [String] = []
        for (from, to) in legs {
            let (start, end) = (FlowColumn.right(from.column), FlowColumn.left(to.column))
            let middle = (start + end) / 2
            upper += " C\(middle),\(y + from.top) \(middle),\(y + to.top) \(end),\(y + to.top) H\(FlowColumn.right(to.column))"
            let (fromBottom, toBottom) = (y + from.top + from.height, y + to.top + to.height)
            lower.append("H\(end) C\(middle),\(toBottom) \(middle),\(fromBottom) \(start),\(fromBottom)")
        }
        let last = ribbon.stations[ribbon.stations.count - 1]
        upper = String(upper.dropLast("H\(FlowColumn.right(last.column))".count)) + "V\(y + last.top + last.height)"
        let names = [ribbon.link.from, ribbon.link.to].map { flow.nodes[$0].project.name.description }
        shape(
            ([upper] + lower.reversed()).joined(separator: " ") + " Z", Fill(ribbon.link.relation),
            edge: ribbon.link.isCertain ? .edge : .dashedEdge, tip: names.joined(separator: " → "))
    }
}
