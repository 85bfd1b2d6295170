/// One invented form in each layout in which documents come, for tests that damage it.
enum InventedLayouts {
    static let all: [(name: String, text: String)] = [
        ("target, flowed", InventedForms.target()), ("application, Markdown", InventedForms.application()),
        ("evaluation, flowed", InventedForms.evaluation()), ("evaluation, columns", evaluationInColumns),
        ("evaluation, a cell a line", evaluationInCells), ("target, columns", targetInColumns),
        ("application, a line a row", applicationInRows),
    ]

    /// As `pdftotext -layout` writes it: the head of the rows broken in its narrow column, with the money unit in it.
    static let evaluationInColumns = """
                                  项目支出绩效自评表
                                      （2022年度）

        项目名称                            路灯维修
        主管部门      某市城市管理局            实施单位              某市照明中心
                               年初预算数    全年预算数    全年执行数   分值    执行率     得分

                  年度资金总额      420.00     465.00    452.36   10   97.28%    9.73
         项目资
         金       其中：当年财政拨款   420.00     420.00    412.36   —    98.18%     —
        （万元）
                  上年结转资金       0.00      45.00     40.00   —    88.89%     —

                  其他资金         0.00       0.00      0.00   —     —       —

        年度总                预期目标                     实际完成情况
        体目标    路灯完好。                          路灯完好。
         一级指标   二级指标         三级指标       年度指标值   实际完成值    分值    得分    偏差原因分析及改进措施
         产出指标   数量指标      维修路灯数量        ≥300盏    312盏    50    50
         效益指标   社会效益指标    投诉数量          ≤3件      2件     40    40
                            总分                             100   99.73

        """

    /// As converters write it that know no columns.
    static let evaluationInCells = """
        项目支出绩效自评表
        （2022年度）
        项目名称
        路灯维修
        主管部门
        某市城市管理局
        实施单位
        某市照明中心
        项目资金
        （元）
        年初预算数
        全年预算数
        全年执行数
        分值
        执行率
        得分
        年度资金总额
        1104000.00
        1150200.00
        1150200.00
        10
        100.00%
        10
        其中：当年财政拨款
        1104000.00
        1150200.00
        1150200.00
        -
        100.00%
        -
        上年结转资金
        0.00
        0.00
        0.00
        -
        -
        -
        年度总体目标
        路灯完好。
        一级指标
        二级指标
        三级指标
        年度指标值
        实际完成值
        分值
        得分
        产出指标
        数量指标
        维修路灯数量
        ≥300盏
        312盏
        90
        90

        """

    /// Labels broken in their narrow columns, the figures of the year before blank.
    static let targetInColumns = """
                                 财政项目支出绩效目标表
                                       （2019年度）

         申报单位名称：                       某市环境监测站
          项目名称：      实验室仪器购置               项目类别：       其他一次性项目
         计划开始日期：     2019-02-01           计划完成日期：          2019-12-31
        是否含有政府购买服
                         否                 绩效类型：             其他类
            务：
          项目概况：                   购置气相色谱仪1台、离子色谱仪1台。
                          本项目上年度市级财政资金使用情况
        项目总预算（元）：     2150000           项目当年预算（元）：          2150000
        同名项目上年预算额                       同名项目上年预算执行
           （元）：                            数（元）：
                                   2019年绩效目标
           一级目标       二级目标                     三级目标        指标目标值
                      投入管理                 预算执行率             =100%
          投入与管理
                      财务管理                政府采购规范性             合规
           产出目标         数量                购置仪器台数             =2台

        """

    static let applicationInRows = """
        项目支出绩效目标申报表
        （2026年度）
        项目名称 路灯补装
        主管部门 某市城市管理局
        实施单位 某市照明中心
        项目资金
        （元）
        年度资金总额 1,385,600.5
        其中:财政拨款 1,200,000
        上年结转 185,600.5
        其他资金 0
        年度总体目标
        补装路灯312盏，消除无灯暗区46处。
        绩效指标
        一级指标 二级指标 三级指标 指标值
        产出指标 数量指标 补装路灯盏数 ≥312盏

        """
}
