/// What is done with an object: the words of names, and the sentences and indicators that only this kind of work has.
struct ActionTable {
    /// Words of project names, the usual one first: `运行维护`, `运维`.
    let names: [String]
    /// Words for the same that share no pair of neighbouring characters with `names`.
    let aliases: [String]
    let group: ActionGroup
    /// Indicators: name (with `{d}` for a detail of the object) and unit, empty for percent.
    let indicators: [(name: String, unit: String)]
}

/// Kinds of work that share sentences.
enum ActionGroup: Int, CaseIterable {
    case upkeep, building, watching, teaching, publicity, study, oversight, buying, service, money, events, emergency
}

let actionTables: [ActionTable] = [
    ActionTable(
        names: ["运行维护", "运维", "运行保障"], aliases: ["日常养护", "常态管理"], group: .upkeep,
        indicators: [("{d}巡检次数", "次"), ("{d}保养台套数", "台"), ("{o}设备完好率", ""), ("{d}故障修复时长", "小时")]),
    ActionTable(
        names: ["委托管理", "委托代管"], aliases: ["外包看护", "社会化承接"], group: .upkeep,
        indicators: [("{d}外包考核得分", "分"), ("{o}驻场人数", "人"), ("{d}月度抽查合格率", "")]),
    ActionTable(
        names: ["建设", "建设工程"], aliases: ["新建扩容", "打造"], group: .building,
        indicators: [("{d}新建数量", "处"), ("{o}工程形象进度", ""), ("{d}安装到位率", ""), ("{o}竣工图移交份数", "份")]),
    ActionTable(
        names: ["改造", "提升改造", "更新改造"], aliases: ["翻新", "整治焕新"], group: .building,
        indicators: [("{d}改造数量", "处"), ("{o}改造后能耗降幅", ""), ("{d}旧件利用率", "")]),
    ActionTable(
        names: ["修缮", "维修"], aliases: ["抢修加固", "病害处置"], group: .building,
        indicators: [("{d}修复数量", "处"), ("{o}病害消除率", ""), ("{d}返修率", "")]),
    ActionTable(
        names: ["监测", "监测评价"], aliases: ["跟踪观测", "动态掌握"], group: .watching,
        indicators: [("{d}监测点位数", "个"), ("{o}监测数据有效率", ""), ("{d}月报期数", "期"), ("{o}预警准确率", "")]),
    ActionTable(
        names: ["调查", "专项调查"], aliases: ["摸底普查", "全面排摸"], group: .watching,
        indicators: [("{d}调查样本数", "个"), ("{o}问卷回收率", ""), ("{d}底图张数", "张")]),
    ActionTable(
        names: ["检验检测", "检测"], aliases: ["抽样化验", "质量鉴定"], group: .watching,
        indicators: [("{d}检测批次", "批次"), ("{o}报告差错率", ""), ("{d}盲样比对次数", "次")]),
    ActionTable(
        names: ["培训", "业务培训"], aliases: ["研修班", "能力提升"], group: .teaching,
        indicators: [("{d}课程门数", "门"), ("{o}培训人次", "人次"), ("{d}结业考试通过率", "")]),
    ActionTable(
        names: ["宣传", "宣传推广"], aliases: ["科普传播", "公众倡导"], group: .publicity,
        indicators: [("{d}短视频条数", "条"), ("{o}媒体报道篇数", "篇"), ("{d}折页发放量", "份")]),
    ActionTable(
        names: ["研究", "课题研究"], aliases: ["专题论证", "政策储备"], group: .study,
        indicators: [("{d}研究报告数", "份"), ("{o}专家评审次数", "次"), ("{d}建议采纳数", "条")]),
    ActionTable(
        names: ["规划编制", "规划"], aliases: ["蓝图绘制", "布局方案"], group: .study,
        indicators: [("{d}专项图纸张数", "张"), ("{o}规划文本稿数", "稿"), ("{d}征求意见单位数", "家")]),
    ActionTable(
        names: ["标准制定", "标准化"], aliases: ["规范编修", "技术导则"], group: .study,
        indicators: [("{d}标准草案数", "项"), ("{o}标准宣贯场次", "场"), ("{d}验证试验组数", "组")]),
    ActionTable(
        names: ["评估", "第三方评估"], aliases: ["成效测评", "综合研判"], group: .study,
        indicators: [("{d}评估对象数", "个"), ("{o}评估报告优良率", ""), ("{d}访谈人数", "人")]),
    ActionTable(
        names: ["监督检查", "专项检查"], aliases: ["巡视督导", "执法稽核"], group: .oversight,
        indicators: [("{d}检查户次", "户次"), ("{o}问题整改率", ""), ("{d}立案数", "件")]),
    ActionTable(
        names: ["安全管理", "安全保障"], aliases: ["风险防控", "隐患治理"], group: .oversight,
        indicators: [("{d}隐患排查数", "处"), ("{o}责任事故数", "起"), ("{d}安全评价次数", "次")]),
    ActionTable(
        names: ["设备购置", "购置"], aliases: ["器材添置", "仪器更新"], group: .buying,
        indicators: [("{d}采购数量", "台"), ("{o}设备验收台套数", "套"), ("{d}到货周期", "天")]),
    ActionTable(
        names: ["信息平台", "信息化建设"], aliases: ["数字系统开发", "智慧应用"], group: .buying,
        indicators: [("{d}功能模块数", "个"), ("{o}接口调用成功率", ""), ("{d}数据入库条数", "万条")]),
    ActionTable(
        names: ["服务", "公共服务"], aliases: ["便民供给", "惠民举措"], group: .service,
        indicators: [("{d}服务人次", "人次"), ("{o}预约响应率", ""), ("{d}上门次数", "次")]),
    ActionTable(
        names: ["试点示范", "试点"], aliases: ["先行探索", "样板培育"], group: .service,
        indicators: [("{d}示范点数", "个"), ("{o}经验材料篇数", "篇"), ("{d}复制推广地区数", "个")]),
    ActionTable(
        names: ["补助", "补贴"], aliases: ["奖励扶持", "以奖代拨"], group: .money,
        indicators: [("{d}受益户数", "户"), ("{o}资金兑付率", ""), ("{d}审核驳回率", "")]),
    ActionTable(
        names: ["活动", "主题活动"], aliases: ["系列赛事", "节庆盛会"], group: .events,
        indicators: [("{d}参赛队伍数", "支"), ("{o}现场人流量", "人次"), ("{d}场次数", "场")]),
    ActionTable(
        names: ["交流合作", "交流"], aliases: ["对外联络", "互访互学"], group: .events,
        indicators: [("{d}来访团组数", "批"), ("{o}签约备忘录数", "份"), ("{d}联席会议次数", "次")]),
    ActionTable(
        names: ["应急处置", "应急保障"], aliases: ["突发事件应对", "抢险备勤"], group: .emergency,
        indicators: [("{d}演练次数", "次"), ("{o}到场时间", "分钟"), ("{d}备品库存率", "")]),
]
