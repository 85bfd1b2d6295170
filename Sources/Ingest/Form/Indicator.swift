/// The sign before a target (指标目标值, 年度指标值). The raw value is what `indicators.csv` writes.
package enum Comparison: String, Sendable {
    case equal = "eq"
    case atLeast = "ge"
    case more = "gt"
    case atMost = "le"
    case less = "lt"
}

/// The target value of an indicator (指标目标值, 年度(/项目)指标值).
package struct IndicatorTarget: Hashable, Sendable {
    /// The sign in front; nil when none is printed.
    package var comparison: Comparison?
    /// The number, where the text is a number with an optional unit; nil for words such as 健全.
    package var value: PrintedNumber?
    /// The unit behind the number, without brackets: `%`, `人次`. Empty when none is printed or the text is not a number.
    package var unit: Text
    /// The target as printed, without the sign.
    package var text: Text

    package init(comparison: Comparison? = nil, value: PrintedNumber? = nil, unit: Text = .empty, text: Text) {
        self.comparison = comparison
        self.value = value
        self.unit = unit
        self.text = text
    }
}

/// A row of a form's table of indicators. A form has a dozen of them: its numbers are held beside one another, which takes half the room.
package struct Indicator: Hashable, Sendable {
    /// 一级目标, 一级指标; without the section maximum that evaluations print behind it. Empty when it cannot be told.
    package var level1: Text
    /// 二级目标, 二级指标; empty on evaluations that have no second level.
    package var level2: Text
    /// 三级目标, 三级指标, 指标名称
    package var level3: Text
    /// 实际完成值; empty when blank or the form has no such column.
    package var actual: Text
    /// 指标解释
    package var explanation: Text
    /// 备注, 偏差原因分析及改进措施
    package var remark: Text
    /// The text of the target; empty where there is none, as what follows.
    package private(set) var targetText: Text = .empty
    package private(set) var targetUnit: Text = .empty
    /// What of the row is no text.
    package private(set) var facts: RowFacts

    package init(
        level1: Text = .empty, level2: Text = .empty, level3: Text, target: IndicatorTarget? = nil, actual: Text = .empty,
        weight: PrintedNumber? = nil, score: PrintedNumber? = nil, explanation: Text = .empty, remark: Text = .empty, line: LineNumber
    ) {
        self.level1 = level1
        self.level2 = level2
        self.level3 = level3
        self.actual = actual
        self.explanation = explanation
        self.remark = remark
        facts = RowFacts(line: line)
        self.target = target
        self.weight = weight
        self.score = score
    }
}

extension Indicator {
    /// The line on which the indicator's name begins.
    package var line: LineNumber {
        get { facts.line }
        set { facts.line = newValue }
    }

    /// The section maximum that evaluations print behind `level1`, 投入与管理(36分), in points; nil when none is printed.
    package var level1Maximum: PrintedNumber? {
        get { facts.level1Maximum }
        set { facts.level1Maximum = newValue }
    }

    /// 权重, 分值, in points; nil when blank or not provable.
    package var weight: PrintedNumber? {
        get { facts.weight }
        set { facts.weight = newValue }
    }

    /// 自评分, 得分, in points; nil when blank or not provable.
    package var score: PrintedNumber? {
        get { facts.score }
        set { facts.score = newValue }
    }

    /// 指标目标值, 年度指标值; nil when the cell is empty or the form has no such column.
    package var target: IndicatorTarget? {
        get {
            guard facts.hasTarget else { return nil }
            return IndicatorTarget(comparison: facts.comparison, value: facts.target, unit: targetUnit, text: targetText)
        }
        set {
            facts.hasTarget = newValue != nil
            facts.comparison = newValue?.comparison
            facts.target = newValue?.value
            targetUnit = newValue?.unit ?? .empty
            targetText = newValue?.text ?? .empty
        }
    }
}

extension Indicator {
    /// Puts another text in the place of each, one that says the same.
    mutating func replaceTexts(_ replace: (inout Text) -> Void) {
        replace(&level1)
        replace(&level2)
        replace(&level3)
        replace(&targetText)
        replace(&targetUnit)
        replace(&actual)
        replace(&explanation)
        replace(&remark)
    }
}
