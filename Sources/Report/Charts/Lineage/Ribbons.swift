import Analytics
import Ingest

extension FlowLayout {
    /// The links that are drawn. Each end of a project's area is shared out among its links by the budgets at their other ends.
    var ribbons: [Ribbon] {
        let drawn = flow.links.indices.filter { boxes[.node(flow.links[$0].from)] != nil }
        let starts = shares(of: drawn, at: \.from, other: \.to)
        let ends = shares(of: drawn, at: \.to, other: \.from)
        return drawn.map { index in
            let link = flow.links[index]
            let between = (flow.nodes[link.from].column..<flow.nodes[link.to].column).dropFirst()
            let lanes = between.compactMap { boxes[.lane(link: index, column: $0)] }
            return Ribbon(link: link, stations: [starts[index]!] + lanes + [ends[index]!])
        }
    }

    private func shares(of links: [Int], at end: KeyPath<Flow.Link, Int>, other: KeyPath<Flow.Link, Int>) -> [Int: Box] {
        var shares: [Int: Box] = [:]
        for (node, own) in Dictionary(grouping: links, by: { flow.links[$0][keyPath: end] }) {
            let box = boxes[.node(node)]!
            let ordered = own.sorted {
                (boxes[.node(flow.links[$0][keyPath: other])]!.top, $0) < (boxes[.node(flow.links[$1][keyPath: other])]!.top, $1)
            }
            let sizes = ordered.map { height(of: flow.links[$0][keyPath: other]) }
            let whole = sizes.reduce(0, +)
            var sum = 0
            for (link, size) in zip(ordered, sizes) {
                let top = box.top + box.height * sum / whole
                sum += size
                shares[link] = Box(column: box.column, top: top, height: max(1, box.top + box.height * sum / whole - top))
            }
        }
        return shares
    }
}
