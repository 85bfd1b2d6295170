/// Makes new tasks for one body from its words.
struct StrandMaker {
    /// What the body looks after: few things, so that its projects have much in common.
    let topics: [(object: TaskObject, audience: String)]
    /// Place names that all tasks of the body share.
    let places: [String]
    let partners: [String]
    /// Single places that several tasks share; empty where each has its own.
    let sites: [String]

    /// How many sentences on its work a task has beyond the usual.
    let wordiness: Int

    init(domains: [Domain], wordiness: Int, sharedSites: Int, objects: Int, random: inout SplitMix64) {
        self.wordiness = wordiness
        let all = domains.flatMap { domain in domain.objects.map { ($0, random.pick(domain.audiences)) } }
        topics = Array(random.shuffled(all).prefix(objects))
        sites = (0..<sharedSites).map { _ in random.placeName() + random.pick(PlaceTable.sites) }
        places = (0..<14).map { _ in random.placeName() + random.pick(PlaceTable.areas) }
        partners = (0..<9).map { _ in random.placeName() + random.pick(PlaceTable.partners) }
    }

    func strand(_ random: inout SplitMix64, officeShare: Double) -> Strand {
        let action = random.below(actionTables.count)
        if random.chance(officeShare) {
            return strand(random.pick(Domain.office.objects), action: action, audience: random.pick(Domain.office.audiences), &random)
        }
        let topic = random.pick(topics)
        return strand(topic.object, action: action, audience: topic.audience, &random)
    }

    /// A task so like `other` that forms of both read alike: another work with the same object, or the same work elsewhere.
    func namesake(of other: Strand, _ random: inout SplitMix64) -> (strand: Strand, sameWork: Bool) {
        let sameWork = random.chance(0.5)
        var copy = strand(
            other.object, action: sameWork ? other.action : random.below(actionTables.count), audience: other.audience, &random)
        if sameWork, random.chance(0.6) {
            copy.sentences = other.sentences.map { sentence in
                var sentence = sentence
                if random.chance(0.7) { sentence.figures = random.figures() }
                return sentence
            }
        }
        return (copy, sameWork)
    }

    /// A task that many bodies have and describe in the same words: only places and partners are the body's own.
    /// - Parameter random: equal in all bodies for equal tasks.
    func commonStrand(_ random: inout SplitMix64) -> Strand {
        strand(random.pick(Domain.office.objects), action: random.below(actionTables.count), audience: Domain.office.audiences[0], &random)
    }

    /// Another work with the same object, or the same work with another.
    func relative(of other: Strand, _ random: inout SplitMix64) -> Strand {
        if random.chance(0.5) { return strand(other.object, action: random.below(actionTables.count), audience: other.audience, &random) }
        let topic = random.pick(topics)
        return strand(topic.object, action: other.action, audience: topic.audience, &random)
    }

    func site(_ random: inout SplitMix64) -> String {
        sites.isEmpty || random.chance(0.2) ? random.placeName() + random.pick(PlaceTable.sites) : random.pick(sites)
    }

    private func strand(_ object: TaskObject, action: Int, audience: String, _ random: inout SplitMix64) -> Strand {
        let details = Array(random.shuffled(object.details).prefix(random.between(4...6)))
        let first = random.below(places.count)
        let group = actionTables[action].group
        var sentences: [Sentence] = []
        for fact in random.shuffled(Array(0..<FactTable.work.count)).prefix(random.between(3...5) + wordiness) {
            sentences.append(random.sentence(.work, fact))
        }
        for fact in 0..<Facts.count(.group, group) { sentences.append(random.sentence(.group, fact)) }
        for fact in random.shuffled(Array(0..<FactTable.goals.count)).prefix(random.between(1...2)) {
            sentences.append(random.sentence(.goal, fact))
        }
        sentences.append(random.sentence(.need, random.below(FactTable.needs.count)))
        return Strand(
            object: object, action: action, alias: random.below(2), details: details,
            places: [places[first], places[(first + random.between(1...(places.count - 1))) % places.count]],
            sites: (0..<2).map { _ in site(&random) }, partner: random.pick(partners),
            audience: audience, brand: random.brand(),
            document: random.document(object), budget: random.roundBudget(random.strandBudget()), sentences: sentences,
            indicators: random.indicators(object, actionTables[action], details))
    }
}

extension SplitMix64 {
    mutating func placeName() -> String { pick(PlaceTable.first) + pick(PlaceTable.second) }

    mutating func brand() -> String { "“" + pick(PlaceTable.brandWords) + pick(PlaceTable.brandEnds) + "”" }

    mutating func figures() -> [Int] { [between(2...480), between(2...60), between(3...900)] }

    mutating func sentence(_ kind: SentenceKind, _ fact: Int) -> Sentence {
        Sentence(kind: kind, fact: fact, turn: below(12), wording: below(3), choices: next(), figures: figures())
    }

    mutating func document(_ object: TaskObject) -> String {
        let number = "\(pick(PlaceTable.first))府发〔\(between(2005...2018))〕\(between(1...180))号"
        return "《关于\(pick(["加强", "推进", "规范", "促进"]))\(object.name)工作的\(pick(PlaceTable.documentKinds))》（\(number)）"
    }

    mutating func indicators(_ object: TaskObject, _ action: ActionTable, _ details: [String]) -> [TaskIndicator] {
        shuffled(action.indicators).prefix(between(2...4)).enumerated().map { position, line in
            let name = line.name.replacingSlot("{d}", with: details[position % details.count]).replacingSlot("{o}", with: object.name)
            let section: IndicatorSection = line.unit.isEmpty ? .quality : .quantity
            return TaskIndicator(
                name: name, unit: line.unit, value: line.unit.isEmpty ? pick([80, 85, 90, 95, 98, 100]) : between(1...400), section: section
            )
        }
    }
}

extension String {
    /// Foundation has this, but no stage may import it.
    func replacingSlot(_ slot: String, with word: String) -> String {
        guard let range = firstRange(of: slot) else { return self }
        return String(self[..<range.lowerBound]) + word + String(self[range.upperBound...])
    }

    private func firstRange(of slot: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(slot) { return start..<index(start, offsetBy: slot.count) }
            start = index(after: start)
        }
        return nil
    }
}
