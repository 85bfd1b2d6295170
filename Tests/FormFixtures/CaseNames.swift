package import Foundation

/// The names of an enum's cases, as its source lists them: a test that has an example of each then fails where a case is added without one.
/// - Parameter path: from the package's folder.
package func caseNames(of type: String, in path: String) throws -> Set<String> {
    let source = try String(contentsOf: packageFolder.appending(path: path), encoding: .utf8)
    guard let start = source.range(of: "enum \(type)"), let end = source[start.upperBound...].range(of: "\n}\n") else { return [] }
    let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n").filter { $0.hasPrefix("    case ") }
    return Set(lines.flatMap { names(inCase: $0.dropFirst(9)) })
}

/// `split(Int, of: Int), merged` has two.
private func names(inCase line: Substring) -> [String] {
    var depth = 0
    var names = [""]
    for character in line {
        switch character {
        case "(": depth += 1
        case ")": depth -= 1
        case "," where depth == 0: names.append("")
        case _ where depth == 0: names[names.count - 1].append(character)
        default: break
        }
    }
    return names.map { String($0.split(separator: " ")[0]) }
}

/// The name of the case that a value is of.
package func caseName(_ value: Any) -> String { String("\(value)".prefix { $0 != "(" }) }

/// The folder that holds `Package.swift`.
package let packageFolder = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent()
