import Analytics
import Ingest
import Testing

/// One sentence makes half of a short text: that two forms have it in common says less than of two long ones.
struct FewWordsTests {
    private let sentence = "消除馆舍安全隐患。"

    @Test func `a sentence in common ties no two projects whose budgets are equal`() {
        let forms =
            others(2020, 2021) + [
                told(2020, "零星维修", sentence + "更换少儿阅览室地板，屋面补漏。", budget: 200_000),
                told(2021, "消防改造", sentence + "更换烟感主机，喷淋管网试压。", budget: 200_000),
            ]
        #expect(discovered(forms) == [])
    }

    @Test func `an indicator of their own ties them`() {
        let indicators = ["馆舍隐患整改处数", "馆舍巡查次数"]
        let forms =
            others(2020, 2021) + [
                told(2020, "零星维修", sentence + "更换少儿阅览室地板，屋面补漏。", budget: 200_000, indicators: indicators),
                told(2021, "消防改造", sentence + "更换烟感主机，喷淋管网试压。", budget: 200_000, indicators: indicators),
            ]
        #expect(discovered(forms) == ["renamed 2020 零星维修 > 2021 消防改造"])
    }
}
