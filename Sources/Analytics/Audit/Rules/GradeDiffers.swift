import Ingest

extension AuditRule {
    static let gradeDiffers = AuditRule(
        .gradeDiffers,
        sentence: Wording(
            "“{project}” calls itself {found}; by the scale that the form prints {other} its score of {subject} is {expected}",
            "“{project}”绩效等级填为{found}，按表内所列标准（{other}），得分{subject}应为{expected}"),
        definition: Wording(
            "绩效等级 is not the one that the scale on the form itself gives for the total score; not checkable where the form prints no scale.",
            "绩效等级与表内所列评分标准不符；表内未列标准的无法核对。"),
        check: eachForm { form in
            guard let grade = form[.grade].value else { return .none }
            guard let score = form.totalScore.value?.thousandths, let total = form.totalScore.value else { return .some(nil) }
            let scales = form.notes.map { (scale(in: $0.text), $0.line) }.filter { !$0.0.isEmpty }
            guard let (_, line) = scales.first,
                let step = scales.flatMap(\.0).first(where: { $0.includes(score) })
            else { return .some(nil) }
            guard ComparableName(step.grade) != ComparableName(grade) else { return [] }
            // 优 and 优秀 are one grade; 合格 and 不合格 are not.
            if isShort(step.grade, of: grade) || isShort(grade, of: step.grade) { return [] }
            var finding = Finding(.gradeDiffers, of: form, line: form[.grade].line)
            finding.found = grade
            finding.expected = step.grade
            finding.subject = Text("\(total)")
            finding.compare(with: Place(source: form.source, line: line))
            return [finding]
        })
}

private func isShort(_ short: Text, of grade: Text) -> Bool { grade.utf8.starts(with: short.utf8) }

/// A step of a scale of grades: `90（含）-100分为优秀`.
struct GradeStep: Equatable {
    /// In thousandths of a point, inclusive.
    let from: Int64
    /// In thousandths of a point; inclusive where it is the highest step.
    let to: Int64
    let grade: Text

    func includes(_ score: Int64) -> Bool { from <= score && (score < to || to >= 100_000 && score == to) }
}

/// The steps of a scale that a note prints: two numbers, `分`, then what it is called.
func scale(in text: Text) -> [GradeStep] {
    let printed = text.contains("不含") ? text.description.replacing("不含", with: "含") : text.description
    let characters = printed.unicodeScalars.map(\.value)
    var steps: [GradeStep] = []
    var position = 0
    while position < characters.count {
        guard isDigit(characters[position]), let (low, end) = readNumber(characters, position) else {
            position += 1
            continue
        }
        position = end
        var next = skip(characters, end, betweenNumbers)
        guard next > end, next < characters.count, isDigit(characters[next]), let (high, afterHigh) = readNumber(characters, next) else {
            continue
        }
        next = skip(characters, afterHigh, beforeGrade)
        let name = characters[next...].prefix { $0 >= 0x4E00 && $0 <= 0x9FFF }.prefix(4)
        guard next > afterHigh, !name.isEmpty, let from = low.thousandths, let to = high.thousandths, from < to else { continue }
        steps.append(GradeStep(from: from, to: to, grade: Text(codePoints: name)))
        position = next
    }
    return steps
}

private let betweenNumbers = Set("（含）(含)分以上至到-—~～".unicodeScalars.map(\.value))
private let beforeGrade = Set("（含）(含)分：:为".unicodeScalars.map(\.value))

private func skip(_ characters: [UInt32], _ start: Int, _ skipped: Set<UInt32>) -> Int {
    characters[start...].firstIndex { !skipped.contains($0) } ?? characters.count
}
