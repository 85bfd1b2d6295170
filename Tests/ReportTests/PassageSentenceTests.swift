import Analytics
import Ingest
import Testing

@testable import Report

/// Numbers and signs are no part of what passages are compared by: where they differ each form's own words are quoted.
struct PassageSentenceTests {
    private func clause(_ later: Text, _ language: Language) -> String {
        let evidence = Evidence.sharedPassages(runs: 9, earlier: "建筑面积1800平方米", later: later)
        return switch language {
        case .english: englishClause(for: evidence, passage: "建筑面积1800平方米", money: { _ in "" })
        case .chinese: chineseClause(for: evidence, passage: "建筑面积1800平方米", money: { _ in "" })
        }
    }

    @Test func `a passage that both forms print alike is quoted once`() {
        #expect(clause("建筑面积1800平方米", .english).hasSuffix("of six characters), the longest “建筑面积1800平方米”"))
        #expect(clause("建筑面积1800平方米", .chinese).hasSuffix("其中最长的是“建筑面积1800平方米”"))
    }

    @Test func `a passage with other numbers is quoted from both`() {
        #expect(clause("建筑面积1750平方米", .english).hasSuffix(", the longest “建筑面积1800平方米”, on the later form “建筑面积1750平方米”"))
        #expect(clause("建筑面积1750平方米", .chinese).hasSuffix("，其中最长的是“建筑面积1800平方米”，后一张表为“建筑面积1750平方米”"))
    }

    @Test func `what is shared so little that it speaks against the tie is called little`() {
        let evidence = Evidence.sharedPassages(runs: 2, earlier: "绿地", later: "绿地")
        for (isLittle, english, chinese) in [(true, "little in common", "文字不多"), (false, "passages", "相同文字")] {
            let clauses = [
                englishClause(for: evidence, passage: nil, isLittle: isLittle, money: { _ in "" }),
                chineseClause(for: evidence, passage: nil, isLittle: isLittle, money: { _ in "" }),
            ]
            #expect(clauses[0].hasPrefix("both texts have \(english)") && clauses[1].contains("\(chinese)（连续六字相同2处）"))
        }
    }
}
