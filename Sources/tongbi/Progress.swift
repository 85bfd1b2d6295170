import Ingest
import Report

/// How far the command is.
struct Progress: Equatable {
    /// What it does, in this order.
    enum Stage: Equatable {
        /// Documents or lines.
        case reading
        /// The long document that is looked through before its forms are read; how many bytes of how many.
        case looking(source: Text, bytes: Int, of: Int)
        case analysing
        /// What only the whole collection tells.
        case takingCensus
        case writing
    }

    var stage = Stage.reading
    /// Documents read, and how many there are; nil where that is not known beforehand.
    var documents = 0
    var ofDocuments: Int?
    var forms = 0
    /// Of documents read, and of all; nil where that is not known beforehand.
    var bytes = 0
    var ofBytes: Int?
    /// Since the stage's beginning; looking is a part of reading.
    var milliseconds: Int64 = 0
}

extension Progress {
    /// What a terminal shows.
    /// - Parameter width: of the terminal, in columns: a line that is longer could not be written over.
    func line(in language: Language, width: Int = .max) -> String {
        let line =
            switch language {
            case .english: english
            case .chinese: chinese
            }
        var room = width - 1
        return String(
            line.prefix { character in
                room -= displayWidth("\(character)")
                return room >= 0
            })
    }

    private var english: String {
        switch stage {
        case .reading:
            let read = ofDocuments.map { "\(documents) of \(count($0, "file")), " } ?? ""
            let left = secondsLeft.map { ", \(duration($0, " h", " min", " s", " ")) left to read" } ?? ""
            return "reading: \(read)\(count(forms, "form")), \(rate) a second" + left
        case .looking(let source, let bytes, let all): return "looking through \(name(source)): \(bytes >> 20) of \(all >> 20) MB"
        case .analysing: return "analysing \(count(forms, "form"))" + soFar
        case .takingCensus: return "taking the census of \(count(forms, "form"))" + soFar
        case .writing: return "writing the report" + soFar
        }
    }

    private var chinese: String {
        switch stage {
        case .reading:
            let read = ofDocuments.map { "\(documents)/\($0)个文件、" } ?? ""
            let left = secondsLeft.map { "，约\(duration($0, "小时", "分", "秒", ""))后读完" } ?? ""
            return "正在读取：已读\(read)\(forms)张表，每秒\(rate)张" + left
        case .looking(let source, let bytes, let all): return "正在浏览\(name(source))：\(bytes >> 20)/\(all >> 20) MB"
        case .analysing: return "正在分析\(forms)张表" + soFarInChinese
        case .takingCensus: return "正在普查\(forms)张表" + soFarInChinese
        case .writing: return "正在写入报告" + soFarInChinese
        }
    }

    /// Forms a second.
    private var rate: Int64 { milliseconds > 0 ? Int64(forms) * 1000 / milliseconds : 0 }

    /// Until all is read, as if each byte took as long as those so far; nil where there is nothing to go by.
    private var secondsLeft: Int64? {
        guard let ofBytes, bytes > 0 else { return nil }
        return Int64(Double(milliseconds) * Double(max(0, ofBytes - bytes)) / Double(bytes) / 1000)
    }

    /// How long the stage takes already; nothing in its first second.
    private var soFar: String { milliseconds < 1000 ? "" : ": \(duration(milliseconds / 1000, " h", " min", " s", " ")) so far" }

    private var soFarInChinese: String { milliseconds < 1000 ? "" : "，已用\(duration(milliseconds / 1000, "小时", "分", "秒", ""))" }
}

/// The end of a path, short enough for a line: one that is longer than the terminal's could not be written over.
private func name(_ source: Text) -> String {
    let name = source.description.split(separator: "/").last ?? ""
    return name.count > 20 ? "…" + name.suffix(19) : String(name)
}

private func count(_ count: Int, _ thing: String) -> String { count == 1 ? "1 \(thing)" : "\(count) \(thing)s" }

/// The two largest units: `2 min 5 s`.
private func duration(_ seconds: Int64, _ hour: String, _ minute: String, _ second: String, _ space: String) -> String {
    switch seconds {
    case ..<60: "\(seconds)\(second)"
    case ..<3600: "\(seconds / 60)\(minute)\(space)\(seconds % 60)\(second)"
    default: "\(seconds / 3600)\(hour)\(space)\(seconds / 60 % 60)\(minute)"
    }
}
