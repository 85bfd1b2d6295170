/// Makes the tables of words that every document needs, so that it is done while documents are still looked for.
package func makeWordTables() {
    precondition(LabelTree.vocabulary.longest > 0 && IndicatorWords.shared.isFirstLevel(foldedScalars("产出指标")))
}
