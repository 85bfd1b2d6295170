/// How alike two project names are.
enum NameLikeness: Hashable, Sendable {
    /// Equal but for years and words that say nothing of the project (专项, 经费, 项目).
    case sameButForCommonWords
    /// Different in what tells things of one kind apart: a number, a direction, a place, a phase.
    case toldApart
    /// Different in the words for what is done with one thing (建设, 运维).
    case otherWork
    /// Twice the shared pairs of neighbouring characters over all of them, in percent.
    case shared(percent: Int)
}

/// A project name cut into what names are compared by. One reference, since each is compared with many.
final class NameParts: Sendable {
    /// The characters as code points, without years.
    let characters: [UInt32]
    /// `characters` without common words.
    let core: [UInt32]
    /// Pairs of neighbouring characters, in order; each as often as it occurs.
    let pairs: [UInt64]

    init(_ name: ComparableName) {
        characters = withoutYears(withoutSigns(name.scalars))
        core = withoutCommonWords(characters)
        pairs = pairsInOrder(characters)
    }

    /// The words of the name as those of texts are numbered (`wordKeys`), in order, each once: none reaches over a common word.
    var words: [UInt64] {
        var words: [UInt64] = []
        eachPiece(of: characters) { words += wordKeys(characters[$0].map { UInt16(truncatingIfNeeded: $0) }) }
        words.sort()
        var count = 0
        for place in words.indices where count == 0 || words[count - 1] != words[place] {
            words[count] = words[place]
            count += 1
        }
        words.removeLast(words.count - count)
        return words
    }

    /// How this name, the earlier one, is like another.
    func likeness(to other: NameParts) -> NameLikeness {
        if hasSameCore(other) { return .sameButForCommonWords }
        return difference(core, other.core) ?? .shared(percent: sharedPairs(with: other))
    }

    /// Whether only common words differ.
    func hasSameCore(_ other: NameParts) -> Bool { core == other.core && !core.isEmpty }

    /// Twice the pairs of neighbouring characters that both have over all of them, in percent.
    func sharedPairs(with other: NameParts) -> Int { percentShared(pairs, other.pairs) }
}

/// Signs are no part of what a name says.
private func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    case ..<0x80, 0x2000...0x303F, 0xB7, 0xFF00...0xFFEF: true
    default: false
    }
}

private func withoutSigns(_ name: [UInt32]) -> [UInt32] { name.contains(where: isSign) ? name.filter { !isSign($0) } : name }

private func pairsInOrder(_ name: [UInt32]) -> [UInt64] {
    let count = max(0, name.count - 1)
    var pairs = [UInt64](unsafeUninitializedCapacity: count) { pairs, initializedCount in
        for place in 0..<count { pairs[place] = UInt64(name[place]) << 32 | UInt64(name[place + 1]) }
        initializedCount = count
    }
    pairs.sort()
    return pairs
}

/// Without `2024年度`, `2024年` and `2024`, where no digit is next to them.
private func withoutYears(_ name: [UInt32]) -> [UInt32] {
    guard name.contains(where: isDigit) else { return name }
    var kept: [UInt32] = []
    var position = 0
    while position < name.count {
        let digits = name[position...].prefix { isDigit($0) }
        guard !digits.isEmpty else {
            kept.append(name[position])
            position += 1
            continue
        }
        position += digits.count
        guard digits.count == 4, [[0x31, 0x39], [0x32, 0x30]].contains(Array(digits.prefix(2))) else {
            kept += digits
            continue
        }
        for word in yearWords where name[position...].starts(with: word) {
            position += word.count
            break
        }
    }
    return kept.isEmpty ? name : kept
}

private func withoutCommonWords(_ name: [UInt32]) -> [UInt32] {
    var core: [UInt32] = []
    eachPiece(of: name) { piece in
        if piece.count == name.count { core = name } else { core += name[piece] }
    }
    return core
}

/// Hands over what is left of a name without common words, in order; no piece is empty.
private func eachPiece(of name: [UInt32], _ take: (Range<Int>) -> Void) {
    var (start, position) = (0, 0)
    while position < name.count {
        guard mayBeginCommonWord(name[position]),
            let word = commonWords[name[position]]?.first(where: { name[position...].starts(with: $0) })
        else {
            position += 1
            continue
        }
        if start < position { take(start..<position) }
        position += word.count
        start = position
    }
    if start < position { take(start..<position) }
}

/// Whether a common word begins so, as hardly any character does; some others come along.
private func mayBeginCommonWord(_ character: UInt32) -> Bool {
    beginningsOfCommonWords[Int(character >> 6) & 0xF] >> UInt64(character & 0x3F) & 1 == 1
}

/// Whether two names are equal but for a middle that tells projects apart, and how; nil where they are not.
private func difference(_ earlier: [UInt32], _ later: [UInt32]) -> NameLikeness? {
    let shorter = min(earlier.count, later.count)
    var (prefix, suffix) = (0, 0)
    while prefix < shorter, earlier[prefix] == later[prefix] { prefix += 1 }
    while prefix + suffix < shorter, earlier[earlier.count - 1 - suffix] == later[later.count - 1 - suffix] { suffix += 1 }
    guard prefix + suffix >= 2 else { return nil }
    let (one, other) = (earlier[prefix..<earlier.count - suffix], later[prefix..<later.count - suffix])
    // What bore X二期 may go on as X; X and a later X二期 are two, as X一期 and X二期 are.
    if one.isEmpty { return isFurtherPhase(other) ? .toldApart : nil }
    guard !other.isEmpty else { return nil }
    if one.allSatisfy(countingCharacters.contains), other.allSatisfy(countingCharacters.contains) { return .toldApart }
    if arePlaces(one, other, before: earlier[(earlier.count - suffix)...]) || areOrdinals(one, other, behind: earlier[..<prefix]) {
        return .toldApart
    }
    guard max(one.count, other.count) <= longestWord else { return nil }
    if regions.contains(Array(one)), regions.contains(Array(other)) { return .toldApart }
    return activities.contains(Array(one)) && activities.contains(Array(other)) ? .otherWork : nil
}

/// 二期, 第三批: something came before.
private func isFurtherPhase(_ words: ArraySlice<UInt32>) -> Bool {
    let phase = words.drop { $0 == ordinalMark }
    let number = Array(phase.prefix(while: numerals.contains))
    return !number.isEmpty && !firstNumbers.contains(number) && phases.contains(Array(phase.dropFirst(number.count)))
}

/// Whether two names are of two things of one kind, each called by its own name: 赵庄|村, 明德|小学, 会计|专业.
private func arePlaces(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, before suffix: ArraySlice<UInt32>) -> Bool {
    guard min(one.count, other.count) >= 2, let words = kindsOfPlaces[suffix.first ?? 0] else { return false }
    return words.contains { suffix.starts(with: $0) } && !groupsOfPlaces.contains { suffix.starts(with: $0) }
}

/// 第|三次农业|普查, 第|五次工业|普查
private func areOrdinals(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, behind prefix: ArraySlice<UInt32>) -> Bool {
    guard prefix.last == ordinalMark else { return false }
    let (left, right) = (one.prefix(while: numerals.contains), other.prefix(while: numerals.contains))
    return !left.isEmpty && !right.isEmpty && left != right
}

private func percentShared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < left.count, j < right.count {
        if left[i] == right[j] {
            shared += 1
            i += 1
            j += 1
        } else if left[i] < right[j] {
            i += 1
        } else {
            j += 1
        }
    }
    return left.isEmpty || right.isEmpty ? 0 : 200 * shared / (left.count + right.count)
}

private func words(_ list: String) -> [[UInt32]] { list.split(separator: " ").map { $0.unicodeScalars.map(\.value) } }

private let yearWords = words("年度 年")
/// What a name gains and loses while the project stays the same, by first character; the longer before those they begin with.
private let commonWords = Dictionary(
    grouping: words("项目经费 专项经费 专项资金 工作经费 业务经费 年度 专项 经费 项目 工作 资金 支出 费用 开展 实施 相关 有关 及其 以及 及 和 与 的 等")
) { $0[0] }
/// By the low bits of a character: whether a common word begins with one that has these bits.
private let beginningsOfCommonWords = commonWords.keys.reduce(into: [UInt64](repeating: 0, count: 16)) { bits, character in
    bits[Int(character >> 6) & 0xF] |= 1 << UInt64(character & 0x3F)
}
/// Numbers, directions, sizes, and letters, of which codes are made (G209, S305, B区).
private let countingCharacters = Set(
    "0123456789一二三四五六七八九十百第期批次号东西南北中上下甲乙丙丁ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars.map(\.value))
private let numerals = Set("0123456789一二三四五六七八九十百".unicodeScalars.map(\.value))
/// 第
private let ordinalMark: UInt32 = 0x7B2C
private let firstNumbers = words("1 一")
private let phases = Set(words("期 期工程 期项目 期建设 批 批次 阶段 标段 标"))
/// What a place or a house of its own name is, by first character.
private let kindsOfPlaces = Dictionary(
    grouping: words("村 镇 乡 县 区 市 旗 社区 街道 园区 景区 校区 灌区 派出所 法庭 小学 中学 幼儿园 站 馆 楼 公园 林场 农场 水库 水厂 码头 隧道 桥 大桥 路 街 河 湖 沟 渠 坝 岛 专业")
) { $0[0] }
/// Such words stand for places in general.
private let groupsOfPlaces = words(
    """
    村级 村镇 村居 村庄 乡村 乡镇 镇村 县级 县域 县乡 区级 区域 区划 市级 市场 市政 市容 市民 站点 馆舍 馆藏 楼宇 楼道 路灯 路面 路况 路网 路政 街面 街巷 河道 河湖 河长 湖长
    """)
/// Parts of the country: what is done in one or for one is not what is done in the other (援疆, 援藏).
private let regions = Set(
    words(
        """
        北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 \
        疆 藏 港澳 港澳台 粤港澳 粤港澳大湾区 大湾区 长三角 珠三角 京津冀 环渤海 成渝 华东 华南 华北 华中
        """))
/// What is done with a thing: two projects on one thing are told apart by it.
private let activities = Set(
    words(
        """
        建设 新建 扩建 编制 改造 改建 修缮 维修 维护 运维 运行 运营 管理 购置 采购 更新 升级 研究 开发 设计 监理 监测 检测 评估 监测评估 评审 验收 培训 宣传 推广 \
        运行维护 维护运行 养护 保养 升级改造 补助 补贴 奖励 调查 普查 规划 勘察 保障 运行保障 租赁
        """))
/// Of the words for regions and activities: what is longer is none.
private let longestWord = regions.union(activities).reduce(0) { max($0, $1.count) }
