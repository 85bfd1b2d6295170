import Ingest
import Testing

@testable import Report

struct DocumentPlacesTests {
    private func sources(_ count: Int, in folder: (Int) -> String) -> [Text] { (1...count).map { Text(folder($0) + "表\($0).txt") } }

    @Test func `few documents have numbers`() {
        let places = DocumentPlaces(sources(60) { _ in "预算/" })
        #expect(places.areNumbered && places.folder.isEmpty)
        #expect(places["预算/表2.txt", 45] == "2:45" && places.path("预算/表2.txt") == "预算/表2.txt")
    }

    @Test func `many documents are named by their paths below the folder they share, however long`() {
        let long = String(repeating: "财政局绩效管理科资料/", count: 9)
        let places = DocumentPlaces(sources(61) { _ in long })
        #expect(!places.areNumbered && places.folder == Text(long))
        #expect(places[Text(long + "表2.txt"), 45] == "表2.txt:45" && places.path(Text(long + "表2.txt")) == "表2.txt")
        let years = DocumentPlaces(sources(61) { "预算/20\($0)年/" + long })
        #expect(years.folder == "预算/")
        #expect(years[Text("预算/202年/" + long + "表2.txt"), 45] == "202年/" + long + "表2.txt:45")
    }

    @Test func `paths that share no folder are written whole`() {
        let places = DocumentPlaces(sources(61) { "城区\($0)/" })
        #expect(places.folder.isEmpty)
        #expect(places["城区2/表2.txt", 45] == "城区2/表2.txt:45")
        #expect(DocumentPlaces(sources(61) { _ in "" })["表2.txt", 45] == "表2.txt:45")
    }

    @Test func `a decision's file, which is no document, keeps its path`() {
        #expect(DocumentPlaces(sources(61) { _ in "预算/" })["decisions.csv", 2] == "decisions.csv:2")
    }
}
