import Ingest
import Report

/// How far the reading of documents or lines is.
struct Progress: Equatable {
    /// Documents read, and how many there are; nil where that is not known beforehand.
    var documents = 0
    var ofDocuments: Int?
    var forms = 0
    /// Since the beginning.
    var milliseconds: Int64 = 0
    /// The long document that is looked through before its forms are read.
    var looking: Looking?

    struct Looking: Equatable {
        let source: Text
        /// How many bytes of how many.
        let bytes: Int
        let of: Int
    }
}

extension Progress {
    /// What a terminal shows, shorter than its line.
    func line(in language: Language) -> String {
        if let looking { return looking.line(in: language) }
        let rate = milliseconds > 0 ? Int64(forms) * 1000 / milliseconds : 0
        switch language {
        case .english:
            let read = ofDocuments.map { "\(documents) of \($0) files, " } ?? ""
            return read + "\(forms) forms, \(rate) a second" + (secondsLeft.map { ", \(duration($0, " h", " min", " s", " ")) left" } ?? "")
        case .chinese:
            let read = ofDocuments.map { "已读\(documents)/\($0)个文件、" } ?? "已读"
            return read + "\(forms)张表，每秒\(rate)张" + (secondsLeft.map { "，约剩\(duration($0, "小时", "分", "秒", ""))" } ?? "")
        }
    }

    /// As if each document took as long as those so far; nil where there is nothing to go by.
    private var secondsLeft: Int64? {
        guard let ofDocuments, documents > 0 else { return nil }
        return milliseconds * Int64(ofDocuments - documents) / Int64(documents) / 1000
    }
}

extension Progress.Looking {
    fileprivate func line(in language: Language) -> String {
        switch language {
        case .english: "\(source): \(bytes >> 20) of \(of >> 20) MB looked through"
        case .chinese: "\(source)：已浏览\(bytes >> 20)/\(of >> 20) MB"
        }
    }
}

/// The two largest units: `2 min 5 s`.
private func duration(_ seconds: Int64, _ hour: String, _ minute: String, _ second: String, _ space: String) -> String {
    switch seconds {
    case ..<60: "\(seconds)\(second)"
    case ..<3600: "\(seconds / 60)\(minute)\(space)\(seconds % 60)\(second)"
    default: "\(seconds / 3600)\(hour)\(space)\(seconds / 60 % 60)\(minute)"
    }
}
