/// Replaces Kangxi radicals (U+2F00 to U+2FD5), which some PDF fonts put in the place of ordinary characters, by those characters: ⽬ by 目.
/// A label or name with a radical in it looks right and matches nothing.
func unifyRadicals(_ bytes: inout [UInt8]) {
    var index = 0
    while let found = bytes.withUnsafeBufferPointer({ firstRadical($0, from: index) }) {
        let radical = Int(bytes[found + 1] & 0x3F) << 6 | Int(bytes[found + 2] & 0x3F)
        let offset = radical + 0x2000 - 0x2F00
        if offset >= 0, offset < unified.count { bytes.replaceSubrange(found..<(found + 3), with: unified[offset]) }
        index = found + 3
    }
}

/// The place of the next character from U+2F00 to U+2FFF.
private func firstRadical(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 8 < bytes.count {
        // Eight bytes at once: nearly nowhere is there one that such a character begins with.
        let others = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0xE2E2_E2E2_E2E2_E2E2
        if (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 == 0 {
            index += 8
        } else if let found = (index..<(index + 8)).first(where: { isRadical(bytes, $0) }) {
            return found
        } else {
            index += 8
        }
    }
    return (index..<max(index, bytes.count)).first { isRadical(bytes, $0) }
}

private func isRadical(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] >= 0xBC && bytes[index + 1] <= 0xBF
}

/// The 214 radicals in their order, as ordinary characters of three bytes each.
private let unified: [[UInt8]] = """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴\
    廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿\
    目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵\
    邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠\

    """.unicodeScalars.map { Array(String($0).utf8) }
