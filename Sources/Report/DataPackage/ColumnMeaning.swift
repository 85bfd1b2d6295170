/// What a column of a CSV file holds. The raw value is the type in Table Schema.
enum ColumnType: String {
    case string
    case integer
    case year
    case number
    case date
}

/// A column's type and what it is called in Chinese budget documents.
struct ColumnMeaning: Equatable {
    let type: ColumnType
    let chinese: String
    /// Of numbers: `CNY`, `%`, `pp`; nil for any other column.
    let unit: String?

    private init(_ type: ColumnType, _ chinese: String, unit: String? = nil) {
        self.type = type
        self.chinese = chinese
        self.unit = unit
    }

    fileprivate static func string(_ chinese: String) -> ColumnMeaning { .init(.string, chinese) }
    fileprivate static func integer(_ chinese: String) -> ColumnMeaning { .init(.integer, chinese) }
    fileprivate static func year(_ chinese: String) -> ColumnMeaning { .init(.year, chinese) }
    fileprivate static func number(_ chinese: String) -> ColumnMeaning { .init(.number, chinese) }
    fileprivate static func date(_ chinese: String) -> ColumnMeaning { .init(.date, chinese) }
    fileprivate static func yuan(_ chinese: String) -> ColumnMeaning { .init(.number, chinese + "（元）", unit: "CNY") }
    fileprivate static func percent(_ chinese: String) -> ColumnMeaning { .init(.number, chinese + "（%）", unit: "%") }
    fileprivate static func points(_ chinese: String) -> ColumnMeaning { .init(.number, chinese + "（百分点）", unit: "pp") }
}

/// The meaning of a column. A name means the same in every file but where `exceptions` say otherwise.
/// - Parameters:
///   - column: its name; `budget_2020` is `budget_YYYY`.
///   - file: the name of its file.
/// - Returns: nil for a column that does not exist.
func columnMeaning(_ column: String, in file: String) -> ColumnMeaning? {
    let digits = column.suffix(4)
    if column.dropLast(4).hasSuffix("_"), digits.allSatisfy(\.isNumber), let year = columnMeanings[column.dropLast(4) + "YYYY"] {
        return year.replacing("YYYY", with: String(digits))
    }
    return exceptions[file]?[column] ?? columnMeanings[column]
}

extension ColumnMeaning {
    fileprivate func replacing(_ word: String, with year: String) -> ColumnMeaning {
        ColumnMeaning(type, Report.replacing(word, in: chinese, with: year), unit: unit)
    }
}

private let exceptions: [String: [String: ColumnMeaning]] = [
    "indicators.csv": ["unit": .string("计量单位")],
    "indicator_changes.csv": ["change": .string("变化")],
    "decisions-template.csv": [
        "from_year": .string("原年度"), "from_project": .string("原项目"), "from_unit": .string("原单位"), "to_year": .string("现年度"),
        "to_project": .string("现项目"), "to_unit": .string("现单位"),
    ],
]

private let columnMeanings: [String: ColumnMeaning] = [
    // Where it is from
    "form": .string("表编号"), "source": .string("文件"), "line": .integer("行号"), "first_line": .integer("起始行"), "last_line": .integer("结束行"),
    "other_source": .string("对照文件"), "other_line": .integer("对照行号"), "basis": .string("数据依据"), "kind": .string("表种"),
    "fiscal_year": .year("年度"), "year_evidence": .string("年度依据"),
    // The head of a form
    "project": .string("项目名称"), "unit": .string("单位名称"), "department": .string("主管部门"), "office": .string("具体实施处（科室）"),
    "nature": .string("项目性质"), "category": .string("项目类别"), "performance_type": .string("绩效类型"),
    "government_purchase": .string("是否含有政府购买服务"), "recurring": .string("是否为经常性项目"), "start_date": .date("计划开始日期"),
    "end_date": .date("计划完成日期"), "evaluation_date": .date("自评时间"), "grade": .string("绩效等级"),
    "total_budget": .yuan("项目总预算"), "current_budget": .yuan("当年预算"), "prior_budget": .yuan("上年预算"),
    "prior_executed": .yuan("上年预算执行数"), "executed": .yuan("预算执行数"), "declared_execution_rate": .percent("填报预算执行率"),
    "total_funds": .yuan("项目资金总额"), "total_fiscal": .yuan("项目财政资金"), "total_other": .yuan("项目其他资金"),
    "annual_request": .yuan("年度资金申请总额"), "annual_fiscal": .yuan("当年财政拨款"), "annual_carryover": .yuan("上年结转资金"),
    "annual_other": .yuan("年度其他资金"), "total_weight": .number("权重合计"), "total_score": .number("自评分合计"),
    // Indicators
    "level1": .string("一级指标"), "level2": .string("二级指标"), "level3": .string("三级指标"), "operator": .string("比较符"),
    "value": .number("目标值"), "text": .string("目标值原文"), "weight": .number("权重"), "score": .number("自评分"),
    "from_indicator": .string("原指标"), "from_operator": .string("原比较符"), "from_value": .number("原目标值"), "from_text": .string("原目标值原文"),
    "from_source": .string("原文件"), "from_line": .integer("原行号"), "to_indicator": .string("现指标"), "to_operator": .string("现比较符"),
    "to_value": .number("现目标值"), "to_text": .string("现目标值原文"), "to_source": .string("现文件"), "to_line": .integer("现行号"),
    // Years side by side
    "series": .string("项目序列"), "measure": .string("指标口径"), "amount": .yuan("金额"), "budget_YYYY": .yuan("YYYY年预算"),
    "executed_YYYY": .yuan("YYYY年执行数"), "first_year": .year("首个年度"), "last_year": .year("末个年度"), "change": .yuan("增减额"),
    "change_pct": .percent("增减幅度"), "annual_pct": .percent("年均增减幅度"), "from_year": .year("前一年度"), "from_project": .string("前一年度项目名称"),
    "from_unit": .string("前一年度单位名称"), "from_budget": .yuan("前一年度预算"), "to_year": .year("后一年度"), "to_project": .string("后一年度项目名称"),
    "to_unit": .string("后一年度单位名称"), "to_budget": .yuan("后一年度预算"),
    "budget": .yuan("预算"), "rate_pct": .percent("预算执行率"), "declared_rate_pct": .percent("填报预算执行率"),
    "target_rate_pct": .percent("目标预算执行率"), "source_of_funds": .string("资金来源"), "share_pct": .percent("占比"),
    "previous_year": .year("对比年度"), "share_change_pp": .points("占比变动"),
    // Lineage and findings
    "relation": .string("沿革"), "group": .string("组号"), "probability": .number("概率"), "confidence": .string("把握程度"),
    "status": .string("判定方式"), "evidence": .string("依据"), "severity": .string("级别"), "rule": .string("规则"),
    "found": .string("发现"), "expected": .string("应为"), "message": .string("说明"), "decision": .string("决定"), "reason": .string("理由"),
]
