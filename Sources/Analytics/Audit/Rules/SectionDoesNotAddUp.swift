import Ingest

extension AuditRule {
    static let sectionDoesNotAddUp = AuditRule(
        .sectionDoesNotAddUp,
        sentence: Wording(
            "the weights of “{subject}” are {found} together on the form of “{project}”, its heading says {expected}",
            "“{project}”的“{subject}”各指标权重之和为{found}，标题所列为{expected}"),
        definition: Wording(
            "the weights of a section's indicators are not together what its heading says: 投入与管理(36分).",
            "一级指标下各指标权重之和与标题所列分值不符，如“投入与管理(36分)”。"),
        check: eachAudited { audited in
            let (form, indicators, figures) = (audited.form, audited.indicators, audited.figures)
            var sections: [(name: Text, maximum: PrintedNumber, indicators: [Int])] = []
            for position in indicators.indices {
                guard let maximum = figures[position].maximum else { continue }
                if sections.last?.name == indicators[position].level1, sections.last?.maximum == maximum {
                    sections[sections.count - 1].indicators.append(position)
                } else {
                    sections.append((indicators[position].level1, maximum, [position]))
                }
            }
            guard !sections.isEmpty else { return .none }
            // A section in two parts has been torn apart.
            guard Set(sections.map(\.name)).count == sections.count, figures.allSatisfy({ $0.weight != nil })
            else {
                return .some(nil)
            }
            return sections.compactMap { section in
                guard let sum = sum(section.indicators.compactMap { figures[$0].weight }),
                    sum.minus(section.maximum)?.digits != 0
                else {
                    return nil
                }
                var finding = Finding(.sectionDoesNotAddUp, of: form, line: indicators[section.indicators[0]].line)
                finding.subject = section.name
                finding.found = Text("\(sum)")
                finding.expected = Text("\(section.maximum)")
                return finding
            }
        })
}
