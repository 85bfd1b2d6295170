/// What an area of a picture is filled with: a colour that colour-blind readers can tell from the others, and a pattern besides, so that
/// the colour is never the only signal.
enum Fill: String, CaseIterable {
    // Sources of funds
    case fiscal, implied, carryover, other, unspecified
    /// Stated a year later, when nothing is known of the sources.
    case stated
    /// The same, when own forms state the amount too.
    case repeated
    // What became of projects
    case continued, renamed, split, merged, recut, started, ended, unobserved
    // Execution
    case spent, spentStated

    private var colour: Colour {
        switch self {
        case .fiscal, .implied, .renamed, .spent, .spentStated: .sky
        case .carryover, .split: .orange
        case .other, .merged, .started: .green
        case .unspecified, .continued: .grey
        case .recut: .purple
        case .ended: .vermillion
        case .stated, .repeated, .unobserved: .paper
        }
    }

    private var motif: Motif {
        switch self {
        case .fiscal, .spent, .continued, .started: .plain
        case .implied, .renamed, .spentStated: .rising
        case .carryover, .merged: .rows
        case .other, .split: .dots
        case .unspecified, .repeated, .recut, .ended: .grid
        case .stated, .unobserved: .falling
        }
    }

    /// The pattern's definition.
    var definition: String {
        let size = Motif.size
        return "<pattern id=\"\(rawValue)\" width=\"\(size)\" height=\"\(size)\" patternUnits=\"userSpaceOnUse\">"
            + "<rect width=\"\(size)\" height=\"\(size)\" class=\"\(colour.rawValue)\"/>\(motif.marks)</pattern>"
    }
}

/// The palette of Okabe and Ito, as far as it shows on light and on dark ground, with a grey and the ground itself.
enum Colour: String {
    case sky, orange, green, purple, vermillion, grey, paper
}

/// What lies on the colour.
private enum Motif {
    case plain, rising, falling, rows, dots, grid

    static let size = 8

    var marks: String {
        switch self {
        case .plain: ""
        case .rising: "<path class=\"mark\" d=\"M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6\"/>"
        case .falling: "<path class=\"mark\" d=\"M-2,6 L2,10 M0,0 L8,8 M6,-2 L10,2\"/>"
        case .rows: "<path class=\"mark\" d=\"M0,2 H8 M0,6 H8\"/>"
        case .dots: "<circle class=\"dot\" cx=\"2\" cy=\"2\" r=\"1\"/><circle class=\"dot\" cx=\"6\" cy=\"6\" r=\"1\"/>"
        case .grid: "<path class=\"mark\" d=\"M0,4 H8 M4,0 V8\"/>"
        }
    }
}
