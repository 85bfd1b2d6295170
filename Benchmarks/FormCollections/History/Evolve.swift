/// How much of a text its next year's form takes over.
enum Copying: Int {
    case copied, reworded, rewritten

    var trait: String { ["text_copied", "text_reworded", "text_rewritten"][rawValue] }
}

extension Strand {
    /// Text written anew has new examples too: some places, partners and documents are others.
    private mutating func changeExamples(_ maker: StrandMaker, _ random: inout SplitMix64) {
        if random.chance(0.5) { sites[random.below(2)] = maker.site(&random) }
        if random.chance(0.3) { partner = random.pick(maker.partners) }
        if random.chance(0.3) { brand = random.brand() }
        if random.chance(0.4) { document = random.document(object) }
    }

    /// The task a form later: text more or less taken over, figures and budget moved on.
    func later(_ copying: Copying, years: Int, alias: Bool, _ maker: StrandMaker, _ random: inout SplitMix64) -> Strand {
        var next = self
        if copying == .rewritten { next.changeExamples(maker, &random) }
        let kept = [0.6 + 0.4 * random.unit(), 0.15 + 0.3 * random.unit(), 0.08 * random.unit()][copying.rawValue]
        next.sentences = sentences.map { sentence in
            var sentence = sentence
            if !random.chance(kept) { sentence = reworded(sentence, copying, alias: alias, &random) }
            if random.chance(0.5) { sentence.figures = random.figures() }
            return sentence
        }
        next.indicators = laterIndicators(kept: 0.3 + 0.6 * kept, &random)
        next.budget = random.drift(budget, years: years)
        return next
    }

    private func reworded(_ sentence: Sentence, _ copying: Copying, alias: Bool, _ random: inout SplitMix64) -> Sentence {
        var sentence = sentence
        let group = actionTable.group
        if random.chance(copying == .rewritten ? 0.6 : 0.2), sentence.kind != .group {
            sentence = random.sentence(sentence.kind, random.below(Facts.count(sentence.kind, group)))
        } else {
            sentence.wording += 1 + random.below(2)
            sentence.choices = random.next()
            sentence.figures = random.figures()
        }
        sentence.usesAlias = alias && random.chance(0.7)
        return sentence
    }

    private func laterIndicators(kept: Double, _ random: inout SplitMix64) -> [TaskIndicator] {
        var next: [TaskIndicator] = []
        for indicator in indicators where random.chance(kept) {
            var indicator = indicator
            if !indicator.unit.isEmpty, random.chance(0.7) {
                indicator.value = max(1, Int(Double(indicator.value) * (0.7 + 0.6 * random.unit())))
            }
            next.append(indicator)
        }
        let fresh = random.indicators(object, actionTable, random.shuffled(details))
        let names = Set(next.map(\.name))
        next += fresh.filter { !names.contains($0.name) }.prefix(max(1, 3 - next.count))
        return next
    }
}
