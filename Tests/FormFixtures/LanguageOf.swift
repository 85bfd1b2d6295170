import Foundation

/// The words in Latin letters that a Chinese text has without being a name of a file, a column, an option or a program: none, where it is all Chinese.
package func strayLatin(in text: String) -> [String] {
    let known =
        #/`[^`]*`|[\w\/.-]+\.(csv|md|txt|text|markdown|svg)(:\d+)?|\.(txt|text|md|markdown|csv|html?)|--[a-z-]+|tongbi( explain| trace)?|CSV|Excel|Word|ZIP|PDF|JSON|MB/#
    return text.replacing(known, with: " ").matches(of: #/[A-Za-z]{2,}/#).map { String($0.output) }.filter {
        !columnsAndDecisions.contains($0)
    }
}

private let columnsAndDecisions: Set<String> = [
    "confirm", "reject", "new", "same_unit", "same", "different_unit", "different", "unit", "decision", "from_year", "from", "year", "yuan",
    "wan",
    "explain", "trace", "zh", "en", "charts",
]

/// The full-width signs that an English text has; quotation marks, which both languages have, do not count.
package func strayPunctuation(in text: String) -> [Character] { text.filter { "，。；：、（）？！".contains($0) }.map { $0 } }
