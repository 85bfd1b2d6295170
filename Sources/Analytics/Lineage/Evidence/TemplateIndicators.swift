import Ingest

extension ComparableName {
    /// Whether the name of an indicator is made of nothing but words that are at home in any project (验收合格率, 培训人数, 补贴发放及时率): such a name says
    /// nothing of the one that prints it, however few of the forms at hand do.
    var isOfAnyProject: Bool {
        let name = scalars
        var position = 0
        while position < name.count {
            guard let word = wordsOfAnyProject[name[position]]?.first(where: { name[position...].starts(with: $0) }) else { return false }
            position += word.count
        }
        return true
    }
}

/// By first character; the longer before those they begin with.
private let wordsOfAnyProject = Dictionary(
    grouping: """
        项目 工程 工作 任务 计划 目标 设备 设施 物资 货物 材料 服务 资金 经费 补贴 补助 奖励 费用 预算 成本 合同 人员 对象 群众 公众 政策 活动 培训 系统 报告 方案 规划 成果 \
        年度 专项 相关 各项 财务 资产 绩效 立项 设立 管理 制度 机制 长效 程序 监控 内部 \
        政府采购 采购 购置 维修 维护 维保 改造 建设 编制 审核 检查 抽查 宣传 施工 安装 建筑 发放 拨付 支付 兑现 到位 使用 利用 执行 控制 实施 开展 落实 \
        完成 验收 竣工 合格 达标 优良 优秀 通过 评审 及时 按时 准时 完好 正常 运行 响应 处理 处置 解决 办结 覆盖 保障 提升 提高 有效 合理 规范 健全 质量 安全 事故 故障 投诉 \
        完备 可控 合规 充分 明确 的 和 与 及 \
        重大 发生 受益 参与 满意 知晓 综合 社会 总体 \
        数量 件数 个数 次数 人数 人次 户数 场次 期数 批次 台数 套数 面积 长度 时间 时效 进度 比例 程度 情况 率 度 性 数 量
        """.split(separator: " ").map { $0.unicodeScalars.map(\.value) }.sorted { $0.count > $1.count }
) { $0[0] }
