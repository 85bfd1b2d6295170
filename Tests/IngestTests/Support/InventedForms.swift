/// Forms of invented bodies, for tests that change one thing in them.
enum InventedForms {
    /// A target form as text.
    static func target(
        title: String = "财政项目支出绩效目标表\n（2023年度）", head: String = "项目名称： 道路养护 项目类别： 经常性项目",
        dates: String = "计划开始日期： 2023-01-01 计划完成日期： 2023-12-31", money: String = "项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000",
        table: String = "产出目标\n\n数量\n\n养护里程 ≥120公里\n"
    ) -> String {
        """
        \(title)

        申报单位名称：某市公路管理处

        \(head)

        \(dates)

        项目概况：

        对全市道路进行日常养护。

        \(money)

        2023年绩效目标
        一级目标 二级目标 三级目标 指标目标值

        \(table)
        """
    }

    /// An application as a Markdown table.
    static func application(unit: String = "(元)", funds: String = standardFunds, table: String = standardTable) -> String {
        """
        财政项目支出绩效目标申报表

        (2023年度)

        | 项目名称 | 河道保洁 | 项目性质 | 其他一次性项目 | 项目类别 | 特定目标类 |
        |---|---|---|---|---|---|
        | 主管部门 | 某市水务局 | 实施单位 | 某市河道管理所 | | |
        | 计划开始日期 | 2023-01-01 | 计划完成日期 | 2023-12-31 | | |
        | 项目资金 \(unit) \(funds)
        | 项目 绩效 目标 | 项目总目标 | | 年度总体目标 | | |
        | | | | 河道整洁。 | | |
        | | 一级指标 | 二级指标 | 三级指标 | 年度(/项目)指标值 | |
        \(table)
        """
    }

    static let standardFunds = """
        | 项目资金总额 | | 年度资金申请总额 | 3,000.00 | |
        | | 其中：财政资金 | | 其中：当年财政拨款 | 1,000.00 | |
        | | | | 上年结转资金 | 0.00 | |
        | | 其他资金 | | 其他资金 | 2,000.00 | |
        """

    static let standardTable = """
        | 绩效 指标 | 产出指标 | 数量指标 | 保洁长度 | ≥30.00(公里) | |
        | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90.00(%) | |
        """

    /// An evaluation as text.
    static func evaluation(
        title: String = "项目绩效自评价", narrative: String = "2022年完成路灯维修，2022年无投诉，2021年有投诉。",
        money: String = "当年预算数（元）： 900,000.00 上年预算金额（元）： 850,000.00\n\n预算执行数（元）： 880,000.00 预算执行率（%）： 97.78%",
        table: String = "投入与管理(6分)\n\n资金使用的合规性\n\n6\n\n5\n\n合计\n\n6\n\n5\n"
    ) -> String {
        """
        \(title)

        项目名称： 路灯维修 预算单位： 某市照明中心

        具体实施处（科室）： 维修科 是否为经常性项目： 是

        \(money)

        项目年度总目标：

        路灯完好。

        自评时间： 2023-02-01

        绩效等级： 良好

        主要绩效：

        \(narrative)

        一级指标

        指标名称

        指标解释

        权重

        自评分

        备注

        \(table)
        """
    }
}
