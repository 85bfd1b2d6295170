/// Sentences that stand on forms of every body and say nothing about the project.
enum BoilerplateTable {
    static let rules = [
        "严格执行{U}财务管理制度，专款专用，确保资金使用合规", "由{U}办公室统一组织实施，明确责任分工，落实到人", "按照政府采购有关规定确定服务单位，签订合同并组织验收",
        "建立健全项目管理制度，定期检查项目进度，发现问题及时整改", "项目支出纳入单位内部控制体系，重大事项集体研究决定", "加强档案管理，项目资料及时归档，做到有据可查",
        "执行预算绩效管理办法，年中开展绩效跟踪，年末开展绩效自评", "合同履行情况由业务科室负责跟踪，财务科室负责支付审核", "严格落实中央八项规定精神，厉行节约，反对浪费",
        "项目经费按照年度预算批复执行，不得擅自调整用途",
    ]
    static let plans = [
        "第一季度制定方案并完成前期准备；第二、三季度组织实施；第四季度验收总结", "一季度启动，年中检查，年底前全部完成", "按照时间节点有序推进，十一月底前完成支付", "上半年完成采购程序，下半年全面实施，年底组织考核",
        "全年均衡开展，各季度支出进度分别达到序时要求", "根据实际需要按月安排，年底前完成结算和归档",
    ]
    static let reasons = [
        "是贯彻落实上级决策部署的重要举措", "有利于提升公共服务水平，满足人民群众日益增长的需要", "是履行部门职责、保证各项工作正常开展的必要条件", "对促进本市经济社会高质量发展具有积极意义", "符合财政资金支持方向，社会效益显著",
        "项目设立依据充分，目标明确，与单位职能相符",
    ]
    static let problems = [
        "绩效指标设置的科学性有待进一步提高", "部分工作受客观因素影响，支出进度前慢后快", "项目管理的精细化程度还需加强", "预算编制的准确性有待提升", "对实施单位的过程监管力度还不够", "长效机制尚需健全",
    ]
    static let remedies = [
        "今后将进一步细化预算编制，加快支出进度", "加强业务培训，提高绩效管理意识", "完善制度建设，强化过程监督", "优化指标体系，使绩效目标更加量化、可考核", "加强与相关部门的沟通协调，形成工作合力", "总结经验，建立长效管理机制",
    ]
    static let empty = [
        "按计划完成年度工作任务。", "保障各项工作正常开展。", "按时完成本年度各项目标。", "完成上级交办的任务，保证工作顺利进行。", "按照年初计划做好相关工作，保障单位正常运转。", "按年度预算安排支出，确保工作正常开展。",
    ]
    /// Indicators that say nothing about the project.
    static let indicators: [(section: IndicatorSection, name: String, value: Int, unit: String)] = [
        (.satisfaction, "综合满意度", 90, ""), (.satisfaction, "服务对象满意度", 90, ""), (.satisfaction, "群众满意度", 85, ""),
        (.timeliness, "完成及时率", 100, ""),
        (.timeliness, "工作开展及时性", 100, ""), (.quality, "验收合格率", 100, ""), (.quality, "质量达标率", 100, ""), (.quantity, "工作完成率", 100, ""),
        (.quantity, "计划完成率", 100, ""), (.timeliness, "资金支付及时率", 100, ""), (.quality, "成果通过率", 95, ""), (.benefit, "政策知晓率", 80, ""),
    ]
}

/// The part of a table that an indicator stands in.
enum IndicatorSection: Int, CaseIterable {
    case quantity, quality, timeliness, benefit, satisfaction
}
