import Analytics
import Ingest
import Testing

/// Two things of one kind, each called by its own name: their forms are filled in alike, and are of two projects.
struct NamesakeTests {
    @Test(arguments: [
        ("城东小学扩建工程", "城西小学扩建工程"), ("石坝村饮水工程", "柳家沟村饮水工程"), ("南塘派出所业务用房建设", "北湖口派出所业务用房建设"),
        ("青塘社区改造", "柳岸社区改造"), ("护理专业实训基地建设", "数控专业实训基地建设"), ("灌区渠道清淤（第1标段）", "灌区渠道清淤（第2标段）"),
        ("馆藏档案数字化（一期）", "馆藏档案数字化（二期）"), ("学生宿舍维修", "学生宿舍维修（二期）"), ("设备更新", "设备更新第三批"),
        ("第四次全国经济普查", "第七次全国人口普查"), ("石门桥危桥改造", "黄泥坡桥危桥改造"), ("G209国道养护大修", "S305国道养护大修"),
        ("援疆教育帮扶", "援藏教育帮扶"), ("赴长三角招商推介", "赴粤港澳招商推介"),
    ])
    func `are two projects, and not even a hint, though they are written of in the same words`(earlier: String, later: String) {
        #expect(discovered(alike(earlier, later)) == [])
        #expect(tie(earlier, later, in: alike(earlier, later)) == nil)
    }

    @Test(arguments: [
        // What X二期 was goes on as X; first phases, villages in general and words before no place tell nothing apart.
        ("信息平台建设（二期）", "信息平台建设"), ("信息平台建设", "信息平台建设（一期）"), ("美丽乡村建设补助", "和美乡村建设补助"), ("河长制工作", "河湖长制工作"),
        ("“天网”视频监控租赁", "“雪亮”视频监控租赁"), ("市政路灯维护", "城市路灯维护"),
    ])
    func `are one project where the names tell nothing apart`(earlier: String, later: String) {
        #expect(discovered(alike(earlier, later)) == ["renamed 2020 \(earlier) > 2021 \(later)"])
    }

    @Test func `are one project where the later form says so`() {
        let forms = alike("城东小学扩建工程", "城西小学扩建工程", "本项目由城东小学扩建工程更名而来。")
        #expect(discovered(forms) == ["renamed 2020 城东小学扩建工程 > 2021 城西小学扩建工程"])
    }

    /// The same words on both forms, but for what is added to the later one.
    private func alike(_ earlier: String, _ later: String, _ added: String = "") -> [ProjectForm] {
        let indicators = ["喷灌管道更换长度", "樱花补种株数"]
        return others(2020, 2021) + [
            told(2020, earlier, Subject.parks, budget: 1_200_000, indicators: indicators),
            told(2021, later, Subject.parks + added, budget: 1_200_000, indicators: indicators),
        ]
    }
}
