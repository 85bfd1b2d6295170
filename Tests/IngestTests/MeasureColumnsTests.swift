import Testing

@testable import Ingest

struct MeasureColumnsTests {
    @Test(
        arguments: [
            ("甲   12\n甲乙  12\n甲乙丙 12\n", 1, "counted as characters, though one space parts the last"),
            ("数量  12   8\n数量指标  7   9\n", 2, "no cell below another counts for nothing"),
            ("指标    36   20\n质量指标  38   18\n", 1, "counted as characters"),
            ("指标      36   20\n质量指标  38   18\n", 2, "aligned by sight"), ("没有列的一行字。\n另一行字。\n", 2, "running text"),
        ])
    func `what makes more cells stand below others is the width of a character`(text: String, wide: Int, name: String) {
        let cells = splitCells(Array(text.utf8))
        measureColumns(cells)
        #expect(cells.columnsOfWide == wide, "\(name)")
    }
}
