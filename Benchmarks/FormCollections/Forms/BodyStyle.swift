/// What all forms of one body have in common, whatever the project.
struct BodyStyle {
    let office: String
    let rules: [String]
    let goalOpening: String
    let overviewOpening: String
    /// Sentences that every form of the body repeats; none in some bodies.
    let background: [String]

    init(unit: String, domain: Domain, _ random: inout SplitMix64) {
        office = random.pick(["办公室", "业务科", "综合科", "计划财务科", "管理一科", "技术科"])
        rules = Array(random.shuffled(BoilerplateTable.rules).prefix(random.between(2...6)))
        let objects = random.shuffled(domain.objects).prefix(3).map(\.name).joined(separator: "、")
        goalOpening = random.pick([
            "围绕\(unit)年度重点任务，不断提高\(objects)等工作水平", "认真履行\(unit)职能，为本市经济社会发展提供保障", "按照年度工作要点，统筹做好\(objects)等各项工作",
        ])
        overviewOpening = random.pick([
            "\(unit)是负责\(objects)等工作的公益性事业单位，承担全市有关事务性、技术性工作", "根据\(unit)主要职责，本项目服务于\(objects)等业务",
            "近年来，\(unit)在\(objects)等方面取得了明显成效，但与先进地区相比仍有差距",
        ])
        background = random.shuffled(backgroundTable).prefix(random.chance(0.3) ? 0 : random.between(2...6)).map {
            $0.replacingSlot("{U}", with: unit).replacingSlot("{o}", with: objects)
        }
    }
}
