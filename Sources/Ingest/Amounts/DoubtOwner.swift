/// Amounts under labels that are not theirs: lines were lost or moved, so that two forms became one, or a label is gone.
extension FormReader {
    /// Indexes of amounts and rates that stand before the project's name or behind another project's, or behind another body's name among the
    /// amounts, or behind the title of a form whose head was lost. What is printed under another label may be a name too, as that of a fund for many
    /// projects.
    func ofOtherForm() -> Set<Int> {
        let money = values.indices.filter { values[$0].match.label.isMoneyOrRate && !values[$0].pieces.isEmpty }
        guard let firstAmount = money.first else { return [] }
        let names = values.indices.filter { values[$0].match.label == .text(.project) && !values[$0].pieces.isEmpty }
        let units = values.indices.filter { values[$0].match.label == .text(.unit) && !values[$0].pieces.isEmpty }
        let begin = names.first ?? 0
        let others = [firstOther(of: names), firstOther(of: units, from: firstAmount), lastBeforeLostTitle]
        let end = others.compactMap(\.self).min() ?? values.count
        return Set(money.filter { $0 < begin || $0 > end })
    }

    /// nil where no title is lost.
    private var lastBeforeLostTitle: Int? {
        guard let title = region.lostTitleRow else { return nil }
        return values.partitionPoint { text.cells[$0.match.first.cell].row < title } - 1
    }

    /// The first of some names, from a value on, that is not the one printed first under the same label.
    private func firstOther(of names: [Int], from start: Int = 0) -> Int? {
        guard names.count > 1 else { return nil }
        var own: [Text: [UInt32]] = [:]
        for index in names {
            let (label, name) = (words(of: index), foldedScalars(name(of: values[index])))
            if index >= start, let first = own[label], first != name { return index }
            own[label] = own[label] ?? name
        }
        return nil
    }
}

extension FormReader {
    /// Indexes of amounts whose label, unlike others of the form, prints no unit, and behind which forms print another amount whose label is
    /// missing here: all that stood in between is lost, and the amount is that one's.
    func beforeLostLabel() -> Set<Int> {
        let money = values.indices.filter { values[$0].match.label.isMoney }
        guard money.contains(where: { values[$0].match.unit != nil }) else { return [] }
        let printed = Set(money.map { values[$0].match.label })
        return Set(
            money.filter { index in
                guard values[index].match.unit == nil, !values[index].pieces.contains(where: { text.unitBehindNumber($0.range) != nil }),
                    case .money(let own) = values[index].match.label, let next = labelBehind(own)
                else {
                    return false
                }
                return !printed.contains(.money(next))
            })
    }

    /// The label that forms of this kind print behind another.
    private func labelBehind(_ label: MoneyLabel) -> MoneyLabel? {
        let labels = form.kind.rules.printedInOrder
        guard let place = labels.firstIndex(of: label) else { return nil }
        return labels[(place + 1)...].first
    }
}
