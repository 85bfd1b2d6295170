/// The names that one body prints.
struct UnitNaming {
    let name: String
    /// A second name that stands on half of the forms of the last year: after a reorganisation, or a slip kept for years.
    let second: String?
    let lastYear: Int
    let department: String

    /// Bodies come in pairs of nearly equal names under one department (such as of two towns), so a name that resembles another proves nothing.
    init(_ domain: Domain, body: Int, plan: CollectionPlan, _ random: inout SplitMix64) {
        var shared = SplitMix64(seed: plan.seed, part: -1 - body / 2)
        let city = PlaceTable.cities[body / 2 % PlaceTable.cities.count]
        let district = shared.placeName() + "区"
        let town =
            PlaceTable.first[body % PlaceTable.first.count] + PlaceTable.second[body / PlaceTable.first.count % PlaceTable.second.count]
        let end = random.pick(domain.units)
        name = city + district + town + end
        department = city + district + domain.department
        second = body % 6 == 2 && plan.years.count > 1 ? city + district + town + random.pick(["综合", "公共"]) + end : nil
        lastYear = plan.years.last?.year ?? 0
    }

    func name(in year: YearOfForms, _ random: inout SplitMix64) -> String {
        guard let second, year.year == lastYear else { return name }
        return random.chance(0.5) ? second : name
    }

    var all: [String] { [name] + (second.map { [$0] } ?? []) }
}
