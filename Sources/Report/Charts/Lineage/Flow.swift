import Analytics
import Ingest

/// What became of a body's projects, as a picture shows it: projects in columns of their years, and what joins them.
struct Flow {
    /// So many years are drawn, the newest.
    private static let mostYears = 4
    /// So many projects.
    private static let mostProjects = 48

    struct Node {
        let project: ProjectYear
        /// By its year.
        let column: Int
        /// No predecessor was found.
        var isStarted = false
        /// `ended` or `notObserved`; nil where it goes on, or is of the newest year.
        var end: Relation?
    }

    struct Link {
        /// Positions in `nodes`.
        let from: Int
        let to: Int
        let relation: Relation
        let isCertain: Bool
    }

    /// In order.
    let years: [FiscalYear]
    /// All projects of these years, also those that are not drawn.
    private(set) var nodes: [Node] = []
    private(set) var links: [Link] = []
    /// Projects that hang together, those that are drawn: the largest first.
    private(set) var parts: [[Int]] = []

    init(_ lineage: Lineage) {
        let projects = lineage.groups.flatMap { $0.from + $0.to } + lineage.fates.map(\.project)
        years = Set(projects.map(\.year)).sorted().suffix(Flow.mostYears)
        var positions: [NodeKey: Int] = [:]
        for project in projects where positions[NodeKey(project)] == nil {
            guard let column = years.firstIndex(of: project.year) else { continue }
            positions[NodeKey(project)] = nodes.count
            nodes.append(Node(project: project, column: column))
        }
        for fate in lineage.fates {
            guard let position = positions[NodeKey(fate.project)] else { continue }
            if fate.relation == .started { nodes[position].isStarted = true } else { nodes[position].end = fate.relation }
        }
        for group in lineage.groups {
            for tie in group.ties {
                guard let from = positions[NodeKey(tie.from)], let to = positions[NodeKey(tie.to)] else { continue }
                links.append(Link(from: from, to: to, relation: group.relation, isCertain: tie.confidence == .certain))
            }
        }
        parts = drawnParts()
    }

    /// How many projects of these years are not drawn.
    var leftOut: Int { nodes.count - parts.reduce(0) { $0 + $1.count } }

    /// Those that changed before those that only went on, then the largest; as many as there is room for.
    private func drawnParts() -> [[Int]] {
        let changed = Set(links.filter { $0.relation != .continued }.map(\.from))
        let linked = Set(links.map(\.from))
        let rank = { (part: [Int]) in
            part.contains(where: changed.contains) ? 0 : part.contains(where: linked.contains) ? 1 : 2
        }
        var room = Flow.mostProjects
        let chosen = largestFirst(allParts(), size: size).enumerated().sorted {
            (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
        }
        .map(\.element).filter { part in
            guard part.count <= room else { return false }
            room -= part.count
            return true
        }
        // Drawn in order of size, single projects last.
        return largestFirst(chosen.filter { $0.count > 1 }, size: size) + largestFirst(chosen.filter { $0.count == 1 }, size: size)
    }

    private func size(_ part: [Int]) -> Int64 { part.map { nodes[$0].project.budget?.amount.fen ?? -1 }.max() ?? -1 }

    /// Projects that links hold together, in order of their first ones.
    private func allParts() -> [[Int]] {
        var partOf = Array(nodes.indices)
        func root(_ node: Int) -> Int {
            var node = node
            while partOf[node] != node {
                partOf[node] = partOf[partOf[node]]
                node = partOf[node]
            }
            return node
        }
        for link in links {
            let (one, other) = (root(link.from), root(link.to))
            partOf[max(one, other)] = min(one, other)
        }
        let parts = Dictionary(grouping: nodes.indices, by: root)
        return parts.keys.sorted().map { parts[$0]! }
    }
}

private struct NodeKey: Hashable {
    let year: FiscalYear
    let name: ComparableName

    init(_ project: ProjectYear) {
        year = project.year
        name = project.comparableName
    }
}
