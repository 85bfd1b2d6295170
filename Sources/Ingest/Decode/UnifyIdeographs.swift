/// Replaces characters that some PDF fonts and old encodings put in the place of ordinary ones, and that look like these, by those: the radicals of
/// dictionaries, ⽬ by 目 and ⻔ by 门, and ideographs for compatibility, 金 of U+F90A by that of U+91D1. A label or name with one in it looks right and
/// matches nothing.
func unifyIdeographs(_ bytes: inout [UInt8]) {
    // Nearly nowhere is there one.
    guard bytes.withUnsafeBufferPointer({ hasTwin($0) }) else { return }
    bytes.withUnsafeMutableBufferPointer { bytes in
        for index in bytes.indices.dropLast(2) where mayBeTwin(bytes[index], bytes[index + 1]) {
            let scalar = scalar(in: bytes, at: index).value
            guard let block = twins.first(where: { scalar >= $0.first && scalar - $0.first < UInt32($0.ordinary.count) }) else { continue }
            let ordinary = block.ordinary[Int(scalar - block.first)]
            if ordinary.count == 3 { for byte in ordinary.indices { bytes[index + byte] = ordinary[byte] } }
        }
    }
}

/// Whether a character of the blocks may be among them: all are asked, so that many are asked at once.
private func hasTwin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    var index = 1
    while index < bytes.count {
        found |= mayBeTwin(bytes[index &- 1], bytes[index]) ? 1 : 0
        index &+= 1
    }
    return found != 0
}

/// Whether the first two bytes of a character are those of one from U+2E80 to U+2FFF or from U+F900 to U+FAFF.
@inline(__always)
private func mayBeTwin(_ lead: UInt8, _ second: UInt8) -> Bool {
    lead == 0xE2 && second >= 0xBA || lead == 0xEF && second & 0xFC == 0xA4 || lead == 0xEF && second & 0xFC == 0xA8
}

/// By the first character of its block: the ordinary characters in the order of the block, of three bytes each; a full stop where there is none, or one
/// beyond U+FFFF.
private let twins: [(first: UInt32, ordinary: [[UInt8]])] = [
    // The radicals of Unicode's supplement, by its list EquivalentUnifiedIdeograph.
    (
        0x2E80,
        ordinary(
            """
            .厂乛乚乙亻冂.刀刂卜㔾小小兀尣尢.巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王.目示礻.糹纟罓罒㓁冗.羊..耂肀聿\
            肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶邑钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟
            """)
    ),
    // The 214 Kangxi radicals.
    (
        0x2F00,
        ordinary(
            """
            一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳\
            心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸\
            缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音\
            頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
            """)
    ),
    // The ideographs for compatibility up to U+FAD9, by their canonical decompositions.
    (
        0xF900,
        ordinary(
            """
            豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌\
            祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮\
            兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈\
            領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘\
            藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀..塚.晴..凞猪益礼神祥福靖精羽.蘒.諸..逸都...飯飼\
            館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸\
            難響頻恵.舘..並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画\
            瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜...㮝䀘䀹...齃龎
            """)
    ),
]

private func ordinary(_ characters: String) -> [[UInt8]] { characters.unicodeScalars.map { Array(String($0).utf8) } }
