import Analytics
import FormFixtures
import Ingest

/// A target form that says something about its project. Its narrative stands on line 40, its indicators from 50 on.
func told(
    _ year: Int, _ project: String, _ text: String = "", budget: Int64? = nil, prior: Int64? = nil, indicators: [String] = [],
    unit: String = "某市统计中心", source: String? = nil
) -> ProjectForm {
    var form = makeForm(year, project, unit: unit, source: source, budget: budget, amounts: prior.map { [.priorBudget: $0] } ?? [:])
    if !text.isEmpty { form.narratives = [Narrative(label: "项目概况", passages: [Passage(text: Text(text), line: 40)])] }
    form.indicators = indicators.enumerated().map { position, name in
        Indicator(level1: "产出目标", level2: "数量", level3: Text(name), target: nil, weight: nil, score: nil, line: 50 + position)
    }
    return form
}

/// What different projects say of themselves, none like another.
enum Subject {
    static let parks = "养护滨江绿地与行道树，修剪灌木，防治病虫害，更换老旧喷灌管道，在春申公园补种樱花二百株，并对古树名木逐株挂牌登记，聘请园林监理巡查。"
    static let library = "采购中外文图书，开设盲文阅览室，为少年儿童举办读书会，延长自助借还机开放时间，将馆藏古籍扫描编目，向社区分馆配送流动书箱。"
    static let buses = "更新新能源公交车辆，改建首末站充电桩，优化夜宵线路，给候车亭加装电子站牌，补贴偏远乡村班线，培训驾驶员应急处置与文明礼仪。"
    static let hospital = "购置移动式数字影像设备，选派骨干医师进修心血管介入技术，开设慢性病随访门诊，为产科病房改造新风系统，建立血液库存预警制度。"
    static let harbour = "疏浚内港航道淤泥，修复三号码头护舷，增设雷达与浮标，对渔船卫星终端逐一检测，拆除沉船残骸，组织海上搜救联合演练两次。"
    static let museum = "征集民国时期工业文物，复原纺织车间陈列，聘请专家鉴定瓷器，拍摄口述史影像，制作数字展厅，与高校共建修复实验室并招募讲解志愿者。"
    static let school = "为农村小学更换课桌椅，新建塑胶跑道，聘任外籍英语教师，组织暑期研学与足球联赛，改善食堂灶具，给寄宿生配备心理辅导员和校医。"
    /// What forms of all projects say.
    static let boilerplate = "严格执行财务管理制度，专款专用，按照进度支付资金，加强绩效跟踪，年底前完成全部工作，提高资金使用效益，确保取得良好的社会效益。"
}

/// Projects that go on, so that a body has more than those that a test is about.
func others(_ years: Int...) -> [ProjectForm] {
    years.flatMap { year in
        [
            told(year, "内港航道整治", Subject.harbour, budget: 7_310_000), told(year, "工业博物馆运行", Subject.museum, budget: 2_480_000),
            told(year, "人民医院设备", Subject.hospital, budget: 9_120_000),
        ]
    }
}

/// What the lineage of all bodies says, one tie or fate a line, sorted: `renamed 2019 甲 > 2020 乙`. Hints are left out.
func story(_ forms: [ProjectForm]) -> [String] {
    analyzeForms(makeDocuments(forms)).bodies.flatMap { body in
        body.lineage.groups.flatMap { group in
            group.ties.map { "\(group.relation.rawValue) \($0.from.year) \($0.from.name) > \($0.to.year) \($0.to.name)" }
        } + body.lineage.fates.map { "\($0.relation.rawValue) \($0.project.year) \($0.project.name)" }
    }.sorted()
}

/// The ties of the story that are not of equal names.
func discovered(_ forms: [ProjectForm]) -> [String] { story(forms).filter { $0.contains(" > ") && !$0.hasPrefix("continued") } }

/// The tie or hint from one project to another.
func tie(_ from: String, _ to: String, in forms: [ProjectForm]) -> Tie? {
    analyzeForms(makeDocuments(forms)).bodies.flatMap { $0.lineage.groups.flatMap(\.ties) + $0.lineage.hints }
        .first { $0.from.name == Text(from) && $0.to.name == Text(to) }
}
