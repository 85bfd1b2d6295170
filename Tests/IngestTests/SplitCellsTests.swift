import Testing

@testable import Ingest

struct SplitCellsTests {
    /// Cells as printed with their line and column: `2.0 名称`.
    private func cells(_ text: String) -> [String] {
        let split = splitCells(Array(text.utf8))
        return split.cells.map { "\($0.line).\($0.column) " + String(decoding: split.bytes[$0.range], as: UTF8.self) }
    }

    @Test(
        arguments: [
            ("项目名称： 道路养护", ["1.0 项目名称：", "1.0 道路养护"]),
            ("a\u{A0}b\u{3000}c\td", ["1.0 a", "1.0 b", "1.0 c", "1.0 d"]),
            ("\u{FEFF}a \u{2003} b\u{200B}", ["1.0 a", "1.0 b"]),
            ("&#39033;&#30446;;&#25968;\n;;;;", ["1.0 项目;数"]),
            ("a\r\nb\rc\n\nd", ["1.0 a", "2.0 b", "3.0 c", "5.0 d"]),
            ("a\n\u{C}b\u{C}c\nd", ["1.0 a", "2.0 b", "2.0 c", "3.0 d"]),
            ("", []), (" \n\t\n", []),
        ] as [(String, [String])])
    func `text is split at white space of any kind, and lines are counted as an editor does`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("| a | b |", ["1.0 a", "1.1 b"]),
            ("| a | | b |", ["1.0 a", "1.2 b"]),
            ("a | b | c", ["1.0 a", "1.1 b", "1.2 c"]),
            ("| a | b | c", ["1.0 a", "1.1 b", "1.2 c"]),
            ("| a |\n|---|:-:|\n| b |", ["1.0 a", "3.0 b"]),
            ("| a\\|b | c |", ["1.0 a\\|b", "1.1 c"]),
            ("| a b | c |", ["1.0 a", "1.0 b", "1.1 c"]), ("\u{3000}| a | b |\u{3000}\u{A0}", ["1.0 a", "1.1 b"]),
            ("| a<br>b | c |", ["1.0 a", "1.0 b", "1.1 c"]),
            ("| a | b\nc |\n| d |", ["1.0 a", "1.1 b", "2.1 c", "3.0 d"]),
        ] as [(String, [String])])
    func `a table row is split at its borders, ragged or not`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("| 1,470,288<br>.02 | 32,432.<br>80 |", ["1.0 1,470,288.02", "1.1 32,432.80"]),
            ("| 36,006<br>.03 甲 | 437,8<br>55.22 |", ["1.0 36,006.03", "1.0 甲", "1.1 437,855.22"]),
            ("| 1182.12<br>0560 | 12,470,<br>000 |", ["1.0 1182.120560", "1.1 12,470,000"]),
            ("+-----+-----+\n| 470 | 0   |\n| .02 | .95 |\n+-----+-----+", ["2.0 470.02", "2.1 0.95"]),
            // The cell cuts what is longer than it.
            ("+-------+-----+\n| 10    | 100 |\n| 0.00% | 20  |\n+-------+-----+", ["2.0 100.00%", "2.1 100", "3.1 20"]),
            ("甲\t\"470\n.02\"\t乙\n丙\t\t丁\n", ["1.0 甲", "1.1 470.02", "2.2 乙", "3.0 丙", "3.2 丁"]),
            ("<table><tr><td>1,470<br>.02</td><td>2</td></tr></table>", ["1.0 1,470.02", "1.1 2"]),
            // Each may be a number by itself.
            ("| 100<br>200 | 12.50<br>10 |", ["1.0 100", "1.0 200", "1.1 12.50", "1.1 10"]),
            ("| 2023<br>01<br>02 | 100.00<br>20.00 |", ["1.0 2023", "1.0 01", "1.0 02", "1.1 100.00", "1.1 20.00"]),
            ("| 3, 500 | 1,000<br>500 |", ["1.0 3,", "1.0 500", "1.1 1,000", "1.1 500"]),
            ("| 12.5<br>.5 | 1,000<br>,50 |", ["1.0 12.5", "1.0 .5", "1.1 1,000", "1.1 ,50"]),
            // Not in one cell.
            ("| 470 | .02 |", ["1.0 470", "1.1 .02"]), ("470 .02", ["1.0 470", "1.0 .02"]),
        ] as [(String, [String])])
    func `a number that a table cell breaks is one where no part can stand alone`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("| 甲 | NaN | Unnamed: 2 | nan |\n| Col4 | None | 乙 | NaN |", ["1.0 甲", "2.2 乙"]),
            ("<table><tr><td>甲</td><td>NaN</td><td>乙</td></tr></table>", ["1.0 甲", "1.2 乙"]),
            ("| NaN值 | None 2 | Unnamed: 甲 | Column |", ["1.0 NaN值", "1.1 None", "1.1 2", "1.2 Unnamed:", "1.2 甲", "1.3 Column"]),
            ("NaN None", ["1.0 NaN", "1.0 None"]),
        ] as [(String, [String])])
    func `what converters write for a blank cell is none`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("a | b | c |||\nd |\ne | f | ||", ["1.0 a", "1.1 b", "1.2 c", "2.0 d", "3.1 e", "3.2 f"]),
            ("a | ||||\nb |\nc |\n|||\nd | e | |||", ["1.0 a", "2.0 b", "3.1 c", "5.0 d", "5.1 e"]),
            // Not as many borders, none of them of empty cells, or a line without a border between.
            ("a | b | c |||\nd |\ne | f | |", ["1.0 a", "1.1 b", "1.2 c", "2.0 d", "3.0 e", "3.1 f"]),
            ("a | b | c |\nd |\ne | f |", ["1.0 a", "1.1 b", "1.2 c", "2.0 d", "3.0 e", "3.1 f"]),
            ("a | b | c |||\nd |\ng\ne | f | ||", ["1.0 a", "1.1 b", "1.2 c", "2.0 d", "3.0 g", "4.0 e", "4.1 f"]),
        ] as [(String, [String])])
    func `a row padded with borders of empty cells goes on behind the line breaks of its cells`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            (
                "+----+----+\n| a  | b  |\n|    | c  |\n+----+----+\n| d  | e  |\n+----+----+",
                ["2.0 a", "2.1 b", "3.1 c", "5.0 d", "5.1 e"]
            ),
            ("+----+----+\n| ab | c  |\n| de |    |\n+====+====+", ["2.0 ab", "3.0 de", "2.1 c"]),
            ("+------+------+\n| *    | **丙 |\n| *甲  | 丁*  |\n| 乙** | *    |\n+------+------+", ["3.0 甲", "4.0 乙", "2.1 丙", "3.1 丁"]),
            ("+------+------+\n| 甲*  | *乙  |\n+------+------+", ["2.0 甲*", "2.1 *乙"]),
            ("+---+---+---+\n| a     | b |\n+---+---+---+\n| c | d | e |", ["2.0 a", "2.2 b", "4.0 c", "4.1 d", "4.2 e"]),
            ("+----+----+\n| a  | b  |\n+ c  +----+\n|    | d  |\n+----+----+", ["2.0 a", "3.0 c", "2.1 b", "4.1 d"]),
            ("┌──┬──┐\n│甲│乙│\n├──┼──┤\n│丙│丁│\n└──┴──┘\n戊", ["2.0 甲", "2.1 乙", "4.0 丙", "4.1 丁", "6.0 戊"]),
            ("+----+\n\n| a | b |", ["3.0 a", "3.1 b"]), ("+\na + b", ["1.0 +", "2.0 a", "2.0 +", "2.0 b"]),
        ] as [(String, [String])])
    func `a row of a drawn table may take several lines`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("a | b\n---|---\nc | d", ["1.0 a", "1.1 b", "3.0 c", "3.1 d"]), ("a|b", ["1.0 a|b"]),
            ("------ ----\na      b\n------ ----", ["2.0 a", "2.0 b"]), ("---", ["1.0 ---"]), ("======", []),
        ] as [(String, [String])])
    func `two cells may stand without borders around them, and rules are no text`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("\"a\nb\"\tc\n\td", ["1.0 a", "2.0 b", "2.1 c", "3.1 d"]), ("a\t\"1,200\"\r\nb\tc", ["1.0 a", "1.1 1,200", "2.0 b", "2.1 c"]),
            ("\"\"\"a\"\" b\"\tc", ["1.0 \"a\"", "1.0 b", "1.1 c"]), ("\"a\r\nb\"\t\tc\nd", ["1.0 a", "2.0 b", "2.2 c", "3.0 d"]),
            ("\"a\nb\" c\td", ["1.0 \"a", "2.0 b\"", "2.0 c", "2.0 d"]), ("\"a\nb\tc", ["1.0 \"a", "2.0 b", "2.0 c"]),
            ("\t\ta\tb\r\nc\t\t\td\ne\tf\tg", ["1.2 a", "1.3 b", "2.0 c", "2.3 d", "3.0 e", "3.1 f", "3.2 g"]),
            ("a\tb\tc\td\ne\tf\tg", ["1.0 a", "1.0 b", "1.0 c", "1.0 d", "2.0 e", "2.0 f", "2.0 g"]),
            ("\"a\"\tb\nc\nd\te", ["1.0 a", "1.1 b", "2.0 c", "3.0 d", "3.0 e"]),
        ] as [(String, [String])])
    func `a cell of a spreadsheet's row may stand in quotation marks and hold several lines`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("表,,,\n项目名称,甲,乙,\"1,200.00\"\n", ["1.0 表", "2.0 项目名称", "2.1 甲", "2.2 乙", "2.3 1,200.00"]),
            ("\"资\n金\",,,年初\r\n,总额,\"5,839,000.00\",10", ["1.0 资", "2.0 金", "2.3 年初", "3.1 总额", "3.2 5,839,000.00", "3.3 10"]),
            // Behind the first rows, rows of the same width need no blank cell, and others may be as wide as the next one.
            (
                "a,,,\n1,2,3,4\nb,c\nd,e\nf,g\n",
                ["1.0 a", "2.0 1", "2.1 2", "2.2 3", "2.3 4", "3.0 b", "3.1 c", "4.0 d", "4.1 e", "5.0 f", "5.1 g"]
            ),
            // Commas of numbers and of texts.
            (
                "年初 5,839,000.00 1,200.00\n年中 5,839,000.00 1,200.00",
                ["1.0 年初", "1.0 5,839,000.00", "1.0 1,200.00", "2.0 年中", "2.0 5,839,000.00", "2.0 1,200.00"]
            ),
            ("建成,投用,达标,优良\n及时,足额,合规,有效\n", ["1.0 建成,投用,达标,优良", "2.0 及时,足额,合规,有效"]),
            ("甲,甲,乙,丙\n丁,戊,己,庚", ["1.0 甲", "1.1 甲", "1.2 乙", "1.3 丙", "2.0 丁", "2.1 戊", "2.2 己", "2.3 庚"]),
            (
                "年初 1,412.00 1,412.00 1,200.00\n年中 1,412.00 1,412.00 1,200.00",
                ["1.0 年初", "1.0 1,412.00", "1.0 1,412.00", "1.0 1,200.00", "2.0 年中", "2.0 1,412.00", "2.0 1,412.00", "2.0 1,200.00"]
            ),
            (
                "| 1,412.00 | 1,412.00 | 1,200.00 |\n| 1,412.00 | 1,412.00 | 1,200.00 |",
                ["1.0 1,412.00", "1.1 1,412.00", "1.2 1,200.00", "2.0 1,412.00", "2.1 1,412.00", "2.2 1,200.00"]
            ),
            (
                "年初 1,23O,OO0.00 1,23O,OO0.00\n年中 1,23O,OO0.00 1,23O,OO0.00",
                ["1.0 年初", "1.0 1,23O,OO0.00", "1.0 1,23O,OO0.00", "2.0 年中", "2.0 1,23O,OO0.00", "2.0 1,23O,OO0.00"]
            ),
            // Two lines that became one, and a row that lost a cell.
            (
                "表,,,\n年度,,,,名称,甲,,\n乙,1,,\n丙,,2\n丁,3,,4\n",
                ["1.0 表", "2.0 年度", "2.4 名称", "2.5 甲", "3.0 乙", "3.1 1", "4.0 丙", "4.2 2", "5.0 丁", "5.1 3", "5.3 4"]
            ),
            ("a,,,\n乙,1,234.00,,\n丙,,,", ["1.0 a", "2.0 乙,1,234.00,,", "3.0 丙,,,"]),
            // Blank cells in quotation marks, and a document that ends in a cell.
            (
                "\"a\",\"b\",\"c\",\"\"\n\"d\",\"e\",\"f\",\"g\"\n",
                ["1.0 a", "1.1 b", "1.2 c", "2.0 d", "2.1 e", "2.2 f", "2.3 g"]
            ),
            ("a,,,\nb,,,\n乙,,\"1,234", ["1.0 a", "2.0 b", "3.0 乙", "3.2 1,234"]), ("a,,,\nb,,,\n乙,,\"", ["1.0 a", "2.0 b", "3.0 乙"]),
            ("a,,,\nb,,\nc", ["1.0 a,,,", "2.0 b,,", "3.0 c"]), ("a,,b\nc,,d", ["1.0 a,,b", "2.0 c,,d"]),
            ("a,,,\nb,,,\n\nc,d,e,f", ["1.0 a", "2.0 b", "4.0 c,d,e,f"]),
        ] as [(String, [String])])
    func `a spreadsheet's rows may have commas between their cells`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test(
        arguments: [
            ("<h3>标题</h3><p align=right>单位：<b>万元</b></p><table><tr><td>甲</td></tr></table>乙", ["标题", "单位:万元", "甲", "乙"]),
            ("<div><p>&nbsp;</p></div><p>甲<br>乙</p>丙", ["甲乙", "丙"]), ("| 甲</p> | 乙</p> |", ["甲乙"]), ("甲</p>", ["甲"]),
            ("a<b</p", ["a<b</p"]),
        ] as [(String, [String])])
    func `each paragraph that ends on a line of a page is a row`(page: String, expected: [String]) {
        let text = splitCells(Array(page.utf8))
        let rows = text.rows.indices.map { row in text.words(ofRow: row).compactMap(Unicode.Scalar.init).map { "\($0)" }.joined() }
        #expect(rows == expected)
        #expect(text.rows.allSatisfy { $0.line == 1 })
    }

    @Test(
        arguments: [
            (
                "<table><tr><td rowspan=2>资金</td><td colspan=\"2\">总额</td><td>5</td></tr><tr><td>财政</td><td></td><td>3</td></tr></table>",
                ["1.0 资金", "1.1 总额", "1.3 5", "1.1 财政", "1.3 3"]
            ),
            (
                "标题<TABLE>\r\n<TR><TD ROWSPAN='2'>甲<BR>乙\r\n<TD>丙\r\n丁\r\n<TR><TD>戊</TABLE>己\r\n庚",
                ["1.0 标题", "2.0 甲", "2.0 乙", "3.1 丙", "4.1 丁", "5.1 戊", "5.0 己", "6.0 庚"]
            ),
            (
                "<tr><td><p align=center><span>项目</span><span>名称</span></p></td><td>&nbsp;</td><td>&lt;5%</td></tr>正文",
                ["1.0 项目名称", "1.2 <5%", "1.0 正文"]
            ),
            // Tables that lay out a page, and what no page shows.
            ("<table><tr><td>首页</td><td>\n<table><tr><td>甲</td></tr></table>\n</td></tr></table>\n乙", ["1.0 首页", "2.0 甲", "4.0 乙"]),
            ("<head>\n<title>表</title></head><script>\nvar a = \"<td>甲\"</script><!-- 乙\n--><td>丙<style>td{}</style></td>", ["4.0 丙"]),
            // White space between cells, and signs in the quotation marks of an attribute, of which one lost its end.
            ("<tr><td>甲</td>\u{3000}&nbsp;\u{A0}&#160;<td>乙</td></tr>", ["1.0 甲", "1.1 乙"]),
            ("<tr><td>320.50<sup>1</sup></td><td>m<sup>2</sup></td><td>1<b>2</b></td></tr>", ["1.0 320.50", "1.0 1", "1.1 m2", "1.2 12"]),
            ("<tr><td title=\"<b>1</b>\">甲</td><td>乙</td></tr>", ["1.0 甲", "1.1 乙"]),
            ("<tr><td width=\"9>甲</td><td>乙</td></tr>", ["1.0 <td", "1.0 width=\"9>甲", "1.0 乙"]),
            (
                "<td>甲<?xml:namespace prefix = o ns = \"urn\" /><o:p></o:p><st1:chsdate w:st=\"on\">乙</st1:chsdate><![if !x]>丙<![endif]></td>",
                ["1.0 甲乙丙"]
            ),
            ("配比<5:1>, 甲<!乙\n<?丙", ["1.0 配比<5:1>,", "1.0 甲<!乙", "2.0 <?丙"]),
            ("甲<!-- 乙\n丙<!--", ["1.0 甲", "1.0 乙", "2.0 丙"]), ("<td>甲", ["1.0 甲"]),
            ("<style>\n甲<!-- 乙 --> 丙\n<script>丁</script>戊\n<style>己", ["2.0 甲", "2.0 丙", "3.0 戊", "4.0 己"]),
            ("<head>\n甲<style>乙</style> 丙<!--丁", ["2.0 甲", "2.0 丙丁"]),
            ("得分<5%, <td\n>甲", ["1.0 得分<5%,", "2.0 甲"]),
        ] as [(String, [String])])
    func `tables of pages are read row by row, on one line or on many`(text: String, expected: [String]) {
        #expect(cells(text) == expected)
    }

    @Test func `a page ends on the line on which it ends`() {
        #expect(splitCells(Array("<table>\r\n<tr>\r\n</table>\r\n<!--\n\n-->\nx".utf8)).lineCount == 7)
    }

    @Test func `gaps tell how far apart two cells stand`() {
        let text = splitCells(Array("a b  c\nd\n\ne\n| f g | h |\n".utf8))
        #expect(text.cells.indices.map { text.cells[$0].gap } == [.line, .space, .wide, .line, .blankLine, .tableRow, .inCell, .tableCell])
    }

    @Test func `an escaped border is text of its cell`() {
        let text = splitCells(Array("| 甲\\|乙 |".utf8))
        #expect(text.join(text.cells) == "甲|乙")
    }

    @Test(arguments: [
        ("中国\n创新", "中国创新"), ("AABI 年会", "AABI年会"), ("open day", "open day"), ("ope\nn", "open"), ("第 3 期", "第3期"), ("a,\nb", "a,b"),
    ])
    func `parts of a text are joined with a space between Latin words of one line only`(printed: String, expected: Text) {
        let text = splitCells(Array(printed.utf8))
        #expect(text.join(text.cells) == expected)
    }

    @Test(arguments: [("a\nb\n", 2), ("a\nb", 2), ("a\n\n", 2), ("a\nb\u{C}", 2), ("a\n\u{C}", 2)])
    func `lines are counted`(text: String, count: Int) {
        let split = splitCells(Array(text.utf8))
        #expect(split.lineCount == count)
    }

    @Test func `a Chinese character is two columns wide and a tab goes to the next eighth`() {
        let text = splitCells(Array("名称\t值 x".utf8))
        #expect(text.cells.map { text.displayColumn($0) } == [0, 8, 11])
    }

    @Test func `one border at the end of each line is no table`() {
        #expect(cells("项目名称 |\n绿道维护 |\n|\n≥ |\n") == ["1.0 项目名称", "2.0 绿道维护", "4.0 ≥"])
    }

    @Test func `spaces between all characters of a line part no words`() {
        #expect(cells("项 目 名 称   绿 道 维 护\n≥ 3 1 家\n") == ["1.0 项目名称", "1.0 绿道维护", "2.0 ≥31家"])
        #expect(cells("绩    数 量 指 标    ≥1200万 元    15    10\n").map { $0.dropFirst(4) } == ["绩", "数量指标", "≥1200万元", "15", "10"])
        #expect(cells("甲 项目 乙\n1 2 3\n").count == 6)
    }

    @Test(
        arguments: [
            ("预 算 数   3 7 1 65", "3 7 1 65"), ("预 算 数   ３ ７ 1 65", "３ ７ 1 65"), ("预 算 数   65 3 . 7 1", "65 3 . 7 1"),
            ("预 算 数   3 7 1   65", "371 65"), ("预 算 数   3 7 1 . 6 5   8   96%", "371.65 8 96%"),
        ])
    func `digits beside a whole number stay apart`(line: String, numbers: String) {
        #expect(cells(line + "\n").map { String($0.dropFirst(4)) } == ["预算数"] + numbers.split(separator: " ").map(String.init))
    }

    @Test func `rows between semicolons, and rows that leave out their last blanks, are of a sheet`() {
        #expect(cells("项目名称;绿道维护;;\n主管部门;甲;单位;乙\n") == ["1.0 项目名称", "1.1 绿道维护", "2.0 主管部门", "2.1 甲", "2.2 单位", "2.3 乙"])
        #expect(
            cells("项目名称,绿道维护\n主管部门,甲,,单位,乙\n,其他资金,5\n") == [
                "1.0 项目名称", "1.1 绿道维护", "2.0 主管部门", "2.1 甲", "2.3 单位", "2.4 乙", "3.1 其他资金", "3.2 5",
            ])
        #expect(cells("项目名称,绿道维护\n主管部门,甲\n").count == 2)
    }
}
