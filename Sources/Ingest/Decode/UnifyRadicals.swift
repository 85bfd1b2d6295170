/// Replaces Kangxi radicals (U+2F00 to U+2FD5), which some PDF fonts put in the place of ordinary characters, by those characters: ⽬ by 目.
/// A label or name with a radical in it looks right and matches nothing.
func unifyRadicals(_ bytes: inout [UInt8]) {
    // Nearly nowhere is there one.
    guard bytes.withUnsafeBufferPointer({ hasRadical($0) }) else { return }
    var index = 0
    while let found = bytes.withUnsafeBufferPointer({ bytes in (index..<bytes.count).first { isRadical(bytes, $0) } }) {
        let radical = Int(bytes[found + 1] & 0x3F) << 6 | Int(bytes[found + 2] & 0x3F)
        let offset = radical + 0x2000 - 0x2F00
        if offset >= 0, offset < unified.count { bytes.replaceSubrange(found..<(found + 3), with: unified[offset]) }
        index = found + 3
    }
}

/// Whether a character from U+2F00 to U+2FFF may be among them: all are asked, so that many are asked at once.
private func hasRadical(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    var index = 1
    while index < bytes.count {
        let (lead, second) = (bytes[index &- 1], bytes[index])
        found |= lead == 0xE2 && second & 0xFC == 0xBC ? 1 : 0
        index &+= 1
    }
    return found != 0
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
