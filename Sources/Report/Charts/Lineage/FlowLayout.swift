import Analytics
import Ingest

/// Where the parts of a flow stand, in pixels from its top. Parts that do not hang together keep one order in all columns, so that they never cross.
struct FlowLayout {
    /// The height of the line of text that each project has.
    static let textHeight = 18
    private static let gap = 10
    /// What the largest column of budgets would take.
    private static let fullHeight = 520
    private static let least = 3

    /// What stands in a column: a project, or a link that passes a year without a form.
    enum Item: Hashable {
        case node(Int)
        case lane(link: Int, column: Int)
    }

    /// An area of a column.
    struct Box {
        let column: Int
        /// Of the coloured area; its text stands in it or, where it is too low, above it.
        let top: Int
        let height: Int

        var isTextInside: Bool { height >= FlowLayout.textHeight }
        var textMiddle: Int { isTextInside ? top + height / 2 : top - FlowLayout.textHeight / 2 }
    }

    /// The two ends of a link and the lanes between.
    struct Ribbon {
        let link: Flow.Link
        let stations: [Box]
    }

    let flow: Flow
    private(set) var boxes: [Item: Box] = [:]
    private(set) var height = 0
    private let largest: Amount

    init(_ flow: Flow) {
        self.flow = flow
        let drawn = flow.parts.joined().map { flow.nodes[$0] }
        let sums = flow.years.indices.map { column in
            drawn.filter { $0.column == column }.reduce(Int64(0)) { sum, node in
                let (sum, overflow) = sum.addingReportingOverflow(max(0, node.project.budget?.amount.fen ?? 0))
                return overflow ? .max : sum
            }
        }
        largest = Amount(fen: max(1, sums.max() ?? 1))
        var bottoms = flow.years.map { _ in 0 }
        for part in flow.parts { place(part, below: &bottoms) }
        height = bottoms.max() ?? 0
    }

    /// The height of a project's area.
    func height(of node: Int) -> Int {
        guard let budget = flow.nodes[node].project.budget?.amount else { return 6 }
        return max(FlowLayout.least, pixels(budget, of: FlowLayout.fullHeight, largest: largest))
    }

    private mutating func place(_ part: [Int], below bottoms: inout [Int]) {
        let columns = inColumns(part)
        let heights = columns.map { items in items.reduce(0) { $0 + room(for: $1) } }
        let occupied = columns.indices.filter { !columns[$0].isEmpty }
        guard let top = occupied.map({ bottoms[$0] }).max(), let highest = heights.max() else { return }
        for column in occupied {
            var y = top + (highest - heights[column]) / 2
            for item in columns[column] {
                let end = y + room(for: item)
                let height = height(of: item)
                boxes[item] = Box(column: column, top: end - FlowLayout.gap - height, height: height)
                y = end
            }
            bottoms[column] = y
        }
    }

    /// The items of a part, column by column, each column in the order of what leads there.
    private func inColumns(_ part: [Int]) -> [[Item]] {
        let nodes = Set(part)
        let links = flow.links.indices.filter { nodes.contains(flow.links[$0].from) }
        var columns: [[Item]] = []
        var rank: [Item: Int] = [:]
        for column in flow.years.indices {
            var items: [(item: Item, predecessors: [Item])] = largestFirst(part.filter { flow.nodes[$0].column == column }) {
                flow.nodes[$0].project.budget?.amount.fen ?? -1
            }.map { node in (.node(node), links.filter { flow.links[$0].to == node }.map { lastStation(of: $0) }) }
            for link in links where flow.nodes[flow.links[link].from].column < column && column < flow.nodes[flow.links[link].to].column {
                items.append((.lane(link: link, column: column), [station(of: link, column - 1)]))
            }
            let means = items.map { item in
                item.predecessors.isEmpty ? Int.max : item.predecessors.reduce(0) { $0 + rank[$1]! * 1000 } / item.predecessors.count
            }
            let ordered = items.indices.sorted { (means[$0], $0) < (means[$1], $1) }.map { items[$0].item }
            for (position, item) in ordered.enumerated() { rank[item] = position }
            columns.append(ordered)
        }
        return columns
    }

    private func station(of link: Int, _ column: Int) -> Item {
        let from = flow.links[link].from
        return column == flow.nodes[from].column ? .node(from) : .lane(link: link, column: column)
    }

    private func lastStation(of link: Int) -> Item { station(of: link, flow.nodes[flow.links[link].to].column - 1) }

    private func height(of item: Item) -> Int {
        switch item {
        case .node(let node): height(of: node)
        case .lane(let link, _): max(FlowLayout.least, min(height(of: flow.links[link].from), height(of: flow.links[link].to)))
        }
    }

    /// The height with text and gap.
    private func room(for item: Item) -> Int {
        let height = height(of: item)
        if case .node = item, height < FlowLayout.textHeight { return height + FlowLayout.textHeight + FlowLayout.gap }
        return height + FlowLayout.gap
    }
}
