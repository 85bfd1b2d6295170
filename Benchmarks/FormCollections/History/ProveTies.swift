/// Sees to it that a careful reader of the forms could find each tie: by the name, a stated figure, a quoted name or what both texts say of
/// one task. Where the dice left nothing of the kind, mostly some evidence is added; the rest is marked `unfindable`.
extension BodyHistory {
    mutating func proveTies(_ forms: inout [[FilledForm]]) {
        var places: [ProjectKey: (year: Int, form: Int)] = [:]
        for (year, list) in forms.enumerated() {
            for (form, filled) in list.enumerated() { places[filled.key] = (year, form) }
        }
        let uses = countUses()
        for position in ties.indices {
            guard let from = ties[position].from, let to = ties[position].to, let old = places[from], let new = places[to] else { continue }
            if isProven(ties[position], forms[old.year][old.form], forms[new.year][new.form], uses) { continue }
            if random.chance(0.93) {
                let (words, trait) = evidence(from, to, forms[old.year][old.form])
                forms[new.year][new.form].goal += words
                ties[position].traits.insert(trait)
            } else {
                ties[position].traits.insert("unfindable")
            }
        }
    }

    private func isProven(_ tie: Tie, _ old: FilledForm, _ new: FilledForm, _ uses: [ProjectWord: Int]) -> Bool {
        if tie.traits.contains("name_taken") { return sharedWords(tie, old, new, uses) >= 2.5 }
        if tie.traits.contains("name_same") || tie.traits.contains("name_light") { return true }
        if new.priorBudget == old.budget, !tie.traits.contains("equal_amounts"), tie.traits.contains("figure_stated") { return true }
        if tie.traits.contains("quoted_name"), occurs(old.key.project, in: new) { return true }
        return sharedWords(tie, old, new, uses) >= 1.5
    }

    /// How many words of one task stand on both forms; a word that several projects of the earlier year have counts a part.
    private func sharedWords(_ tie: Tie, _ old: FilledForm, _ new: FilledForm, _ uses: [ProjectWord: Int]) -> Double {
        guard let from = tie.from, let to = tie.to, let before = contents[from], let after = contents[to] else { return 0 }
        let words = Set(before.strands.flatMap(\.ownWords)).intersection(after.strands.flatMap(\.ownWords))
        return words.filter { occurs($0, in: old) && occurs($0, in: new) }.reduce(0) { sum, word in
            sum + 1 / Double(max(uses[ProjectWord(year: from.year, word: word), default: 1], 1))
        }
    }

    /// How many projects of each year have a word.
    private func countUses() -> [ProjectWord: Int] {
        var uses: [ProjectWord: Int] = [:]
        for (key, project) in contents {
            for word in Set(project.strands.flatMap(\.ownWords)) { uses[ProjectWord(year: key.year, word: word), default: 0] += 1 }
        }
        return uses
    }

    /// A sentence for the new form that tells the tie: what both do, or the old name.
    private mutating func evidence(_ from: ProjectKey, _ to: ProjectKey, _ old: FilledForm) -> (words: String, trait: String) {
        let (before, after) = (contents[from]!, contents[to]!)
        let known = Set(before.strands.map(\.brand))
        let told = after.strands.first { strand in
            known.contains(strand.brand) && (strand.sites + [strand.brand, strand.partner]).count { occurs($0, in: old) } >= 2
        }
        if let told, !after.hasLittleText, random.chance(0.65) {
            let sites = told.sites.joined(separator: "、")
            let verb = random.pick(["继续做好", "巩固", "统筹"])
            return ("\(verb)\(sites)\(told.object.name)的\(told.brand)，由\(told.partner)配合。", "told_in_passing")
        }
        let quote = random.pick(["延续", "承接原", "原"]) + from.project + random.pick(["有关工作。", "的任务。", "项目的内容并入本项目。"])
        return (quote, "quoted_name")
    }
}

private struct ProjectWord: Hashable {
    let year: Int
    let word: String
}

extension Strand {
    /// Words of the text that hardly any other task has.
    var ownWords: [String] { sites + [brand, document] + indicators.map(\.name) + [partner, places[0]] }
}

/// Whether the words stand anywhere on the form but in its name.
private func occurs(_ words: String, in form: FilledForm) -> Bool {
    [form.goal, form.overview, form.results, form.basis].contains { $0.hasWords(words) } || form.indicators.contains { $0.name == words }
}

extension String {
    /// Byte by byte: Foundation's search is not at hand, and `contains` of the standard library compares characters, which is slow.
    fileprivate func hasWords(_ words: String) -> Bool {
        let (text, wanted) = (Array(utf8), Array(words.utf8))
        guard let first = wanted.first, wanted.count <= text.count else { return false }
        for start in 0...(text.count - wanted.count)
        where text[start] == first && text[start + wanted.count - 1] == wanted[wanted.count - 1] {
            if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}
