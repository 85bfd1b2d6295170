/// Makes the tables of words that every document needs, so that it is done while documents are still looked for.
package func makeWordTables() {
    withExtendedLifetime((LabelTree.vocabulary, IndicatorWords.shared)) {}
}
