import Analytics
import Ingest
import Testing

struct ComparableNameTests {
    @Test(arguments: [
        ("大赛（上海赛区）", "大赛(上海赛区)"), ("Ａ１项目", "A1项目"), ("“创·在”大赛", "「创·在」大赛"), ("信息化 运维　项目", "信息化运维项目"),
        ("【一期】建设", "〔一期〕建设"), ("2020—2022", "2020-2022"), ("创新\u{200B}创业", "创新创业"),
    ])
    func `widths, brackets, quotes, dashes and spaces make no difference`(one: String, other: String) {
        #expect(ComparableName(Text(one)) == ComparableName(Text(other)))
    }

    @Test(arguments: [("信息化建设项目", "信息化运维项目"), ("展厅一", "展厅二"), ("a", "A")])
    func `different characters do`(one: String, other: String) {
        #expect(ComparableName(Text(one)) != ComparableName(Text(other)))
    }

    @Test func `bytes that are not UTF-8 are compared as they are`() {
        #expect(ComparableName(Text(utf8: [0xE4, 0xB8])) == ComparableName(Text(utf8: [0xE4, 0xB8])))
        #expect(ComparableName(Text(utf8: [0xFF])) != ComparableName(Text(utf8: [0x80])))
    }
}
