/// Invented forms, as the tests' good and damaged documents.
enum Forms {
    /// A target form of one project, complete.
    static let good = target(project: "河道保洁", budget: "1,230,000")

    static func target(project: String, budget: String) -> String {
        """
        财政项目支出绩效目标表
        （2020年度）

        申报单位名称：某市水务管理站

        项目名称： \(project) 项目类别： 经常性专项业务费

        计划开始日期： 2020-01-01 计划完成日期： 2020-12-31

        是否含有政府购买服务： 否 绩效类型： 事业/专业类

        项目概况：
        对全市河道进行日常保洁。

        本项目上年度市级财政资金使用情况
        项目总预算（元）： \(budget) 项目当年预算（元）： \(budget)

        同名项目上年预算额（元）： 1,200,000 同名项目上年预算执行数（元）： 1,180,000
        2020年绩效目标
        一级目标 二级目标 三级目标 指标目标值

        产出目标

        数量目标

        保洁河道长度 ≥120公里

        """
    }

    /// Ends inside the amounts, as a copy that was interrupted does.
    static let cutOff = String(good.prefix(while: { $0 != "同" }))

    /// The letter O for two zeros.
    static let wrongAmount = target(project: "河道保洁", budget: "1,23O,0O0")

    /// 项目名称 twice, with different names.
    static let twoValues = good.replacing("项目概况：", with: "项目名称： 绿地养护\n\n项目概况：")

    static let noForm = "关于召开年度工作会议的通知\n请各部门准时参加。\n"
}
