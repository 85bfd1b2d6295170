/// How alike two project names are.
enum NameLikeness: Hashable, Sendable {
    /// Equal but for years and words that say nothing of the project (专项, 经费, 项目).
    case sameButForCommonWords
    /// Different in what tells projects apart: a number, a direction, a place, or one of the words for what is done (建设, 运维).
    case toldApart
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
        characters = withoutYears(name.scalars.filter { !isSign($0) })
        core = withoutCommonWords(characters)
        pairs = zip(characters, characters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
    }

    func likeness(to other: NameParts) -> NameLikeness {
        if hasSameCore(other) { return .sameButForCommonWords }
        if areToldApart(core, other.core) { return .toldApart }
        return .shared(percent: sharedPairs(with: other))
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
    var kept: [UInt32] = []
    var position = 0
    while position < name.count {
        if let word = commonWords[name[position]]?.first(where: { name[position...].starts(with: $0) }) {
            position += word.count
        } else {
            kept.append(name[position])
            position += 1
        }
    }
    return kept
}

/// Whether two names are equal but for a middle that tells projects apart.
private func areToldApart(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    let shorter = min(left.count, right.count)
    var (prefix, suffix) = (0, 0)
    while prefix < shorter, left[prefix] == right[prefix] { prefix += 1 }
    while prefix + suffix < shorter, left[left.count - 1 - suffix] == right[right.count - 1 - suffix] { suffix += 1 }
    // X and X（二期） may be one project; X一期 and X二期 are not.
    guard prefix + suffix >= 2, prefix + suffix < shorter else { return false }
    let (one, other) = (left[prefix..<left.count - suffix], right[prefix..<right.count - suffix])
    if one.allSatisfy(countingCharacters.contains), other.allSatisfy(countingCharacters.contains) { return true }
    return activities.contains(Array(one)) && activities.contains(Array(other))
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
/// Numbers, directions and sizes.
private let countingCharacters = Set("0123456789一二三四五六七八九十百第期批次号东西南北中上下甲乙丙丁ABCDEFabcdef".unicodeScalars.map(\.value))
/// What is done with a thing: two projects on one thing are told apart by it.
private let activities = Set(
    words(
        """
        建设 新建 扩建 改造 改建 修缮 维修 维护 运维 运行 运营 管理 购置 采购 更新 升级 研究 开发 设计 监理 监测 检测 评估 评审 验收 培训 宣传 推广 \
        运行维护 维护运行 养护 保养 升级改造 补助 补贴 奖励 调查 普查 规划 勘察 保障 运行保障 租赁
        """))
