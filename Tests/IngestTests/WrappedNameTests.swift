import Testing

@testable import Ingest

/// A project's name of several lines, with other fields beside it, in text without printed columns.
struct WrappedNameTests {
    private func form(_ head: String) -> ProjectForm? { ingest(InventedForms.target(head: head)).forms.first }

    @Test(
        arguments: [
            ("项目名称： 全市道路养护 项目类别： 经常性项目\n项目经费", "全市道路养护项目经费"), ("项目名称 全市道路养护及绿 项目类别 特定目标类\n化提升工程", "全市道路养护及绿化提升工程"),
            ("项目名称： 全市道路养护 计划开始日期： 2023-01-01\n及绿化\n工程", "全市道路养护及绿化工程"), ("项目名称： 道路养护 项目类别： 其他\n一次性项目", "道路养护"),
            ("项目名称： 道路养护 项目类别：\n经常性项目", "道路养护"), ("项目名称： 道路养护 项目类别： 经常性项目\n\n另附说明", "道路养护"),
        ])
    func `a name goes on below a value that is complete`(head: String, name: Text) {
        #expect(form(head)?.project == name)
    }

    @Test(arguments: ["用途说明文字", "专款说明 12.00"])
    func `words left of the column of a name, laid out in columns, are another column's`(words: String) {
        let head = "主管部门      某市交通局                项目名称      全市道路养护\n\(words)      186.00              其他说明      15.00"
        #expect(form(head)?.project == "全市道路养护")
        let wrapped = "主管部门      某市交通局                项目名称      全市道路养护及绿\n\(String(repeating: " ", count: 54))化提升工程"
        #expect(form(wrapped)?.project == "全市道路养护及绿化提升工程")
    }

    @Test func `the last line before a blank one goes on with what stands above`() {
        let head = """
            项目名              全市道路养护及
            称                  绿化提升改造工
                                程

            主管部              某市交通局                              实施单位       某市公
            门                                                                         路处
            """
        let form = form(head)
        #expect(form?.project == "全市道路养护及绿化提升改造工程" && form?[.department].value == "某市交通局")
    }

    @Test(
        arguments: [
            (
                """
                                “三支一扶”人                  其他一次性
                      项目名称                    项目性质                 项目类别         特定目标类
                                 员生活补贴                     项目
                                 平湖区文化
                      主管部门                    实施单位               平湖区河道管理所
                                  和旅游局
                """, "“三支一扶”人员生活补贴", "平湖区文化和旅游局"
            ),
            (
                """
                                  基层农技推
                                                           其他一次性
                       项目名称       广体系改革         项目性质                 项目类别          特定目标类
                                                             项目
                                  与建设补助
                                  清河县文化
                       主管部门                     实施单位               清河县社会福利院
                                   和旅游局
                """, "基层农技推广体系改革与建设补助", "清河县文化和旅游局"
            ),
            (
                """
                                   食品安全监
                                                           其他一次性
                       项目名称        督抽检专项         项目性质                项目类别          特定目标类
                                                             项目
                                     经费
                                   清河县水利
                       主管部门                      实施单位              清河县河道管理所
                                     局
                """, "食品安全监督抽检专项经费", "清河县水利局"
            ),
        ] as [(String, Text, Text)])
    func `names of two and three lines stand in the middle of their cells`(head: String, name: Text, department: Text) {
        let form = belowTitle("\n\(head)")
        #expect(form?.project == name && form?[.department].value == department)
    }

    @Test func `what is not the name's is the other field's`() {
        #expect(form("项目名称： 道路养护 项目类别： 其他\n一次性项目")?[.category].value == "其他一次性项目")
        #expect(form("项目名称： 道路养护 项目类别：\n经常性项目")?[.category].value == "经常性项目")
        #expect(form("项目名称： 全市道路养护 项目类别： 经常性项目\n项目经费")?[.category].value == "经常性项目")
    }

    @Test func `a name begins above its label where it goes on below and the line is as wide`() {
        #expect(form("全市道路养护和绿\n项目名称 化提升改造工程及 项目类别 特定目标类\n管理")?.project == "全市道路养护和绿化提升改造工程及管理")
        #expect(form("某市公开材料\n项目名称 全市道路养护和绿化提升 项目类别 特定目标类\n改造")?.project == "全市道路养护和绿化提升改造")
        #expect(form("某市公路处公开材料\n项目名称 全市道路养护工程 项目类别 特定目标类")?.project == "全市道路养护工程")
    }

    private func belowTitle(_ head: String) -> ProjectForm? {
        ingest("项目支出绩效自评表\n（2022年度）\n\(head)\n预算执行数（元） 80,000\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 里程 ≥1公里\n").forms.first
    }

    @Test func `a name stands whole between the title and its label, where that is all of its line and has no value`() {
        #expect(belowTitle("全市道路养护及绿\n化提升工程\n项目名称\n主管部门 某市交通局 实施单位 某市公路处")?.project == "全市道路养护及绿化提升工程")
        #expect(belowTitle("全市公开材料\n项目名称\n道路养护\n主管部门 某市交通局")?.project == "道路养护")
        #expect(belowTitle("填表：张三\n项目名称\n主管部门 某市交通局 实施单位 某市公路处")?.project == .empty)
        #expect(belowTitle("12,000.00\n项目名称\n主管部门 某市交通局 实施单位 某市公路处")?.project == .empty)
    }
}
