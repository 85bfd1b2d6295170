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

/// A row of a form's table of indicators, as it is read and written. Forms keep their rows packed (`PackedIndicator`).
package struct Indicator: Hashable, Sendable {
    /// 一级目标, 一级指标; without the section maximum that evaluations print behind it. Empty when it cannot be told.
    package var level1: Text
    /// The section maximum that evaluations print behind `level1`, 投入与管理(36分), in points; nil when none is printed.
    package var level1Maximum: PrintedNumber?
    /// 二级目标, 二级指标; empty on evaluations that have no second level.
    package var level2: Text
    /// 三级目标, 三级指标, 指标名称
    package var level3: Text
    /// 指标目标值, 年度指标值; nil when the cell is empty or the form has no such column.
    package var target: IndicatorTarget?
    /// 实际完成值; empty when blank or the form has no such column.
    package var actual: Text
    /// 权重, 分值, in points; nil when blank or not provable.
    package var weight: PrintedNumber?
    /// 自评分, 得分, in points; nil when blank or not provable.
    package var score: PrintedNumber?
    /// 指标解释
    package var explanation: Text
    /// 备注, 偏差原因分析及改进措施
    package var remark: Text
    /// The line on which the indicator's name begins.
    package var line: LineNumber

    package init(
        level1: Text = .empty, level2: Text = .empty, level3: Text, target: IndicatorTarget? = nil, actual: Text = .empty,
        weight: PrintedNumber? = nil, score: PrintedNumber? = nil, explanation: Text = .empty, remark: Text = .empty, line: LineNumber
    ) {
        self.level1 = level1
        self.level2 = level2
        self.level3 = level3
        self.target = target
        self.actual = actual
        self.weight = weight
        self.score = score
        self.explanation = explanation
        self.remark = remark
        self.line = line
    }
}
