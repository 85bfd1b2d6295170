import Ingest

/// Why a document or a folder was not read, as facts.
enum ReadRefusal: Error, Equatable {
    case system(SystemError)
    /// A device or a pipe that was named like a file.
    case special
    /// Longer than `ReadLimits.document`.
    case tooLarge
    /// Longer than `ReadLimits.undivided`, and not to be read in sections.
    case undivided
    /// Longer than `ReadLimits.undivided`, and the copy could not be written that is needed to read it in sections.
    case noCopy(SystemError)
    /// Longer than `ReadLimits.undivided`, which only a trace reads as a whole.
    case tooLargeForTrace
    case notText(Foreign)
    /// It was written to while it was read.
    case changed
    /// The line, counted from 1, that is longer than `ReadLimits.line`.
    case lineTooLong(LineNumber)
    /// A folder that was named has no file to read.
    case noDocuments
    /// A folder more than so many folders deep.
    case tooDeep(Int)
}

/// What a file is that is not text, as far as its beginning says.
enum Foreign {
    case pdf
    case office
    case oldOffice
    case zeroByte
}

extension ReadRefusal {
    /// The finding that the report and standard error show.
    func finding(source: Text) -> Finding {
        var finding = Finding(rule, source: source)
        if case .lineTooLong(let line) = self { finding.line = line }
        finding.found = Text(sentence)
        return finding
    }

    private var rule: FindingRule {
        switch self {
        case .system, .special, .tooLarge, .undivided, .tooLargeForTrace, .noCopy, .changed, .noDocuments, .tooDeep: .unreadablePath
        case .notText: .notText
        case .lineTooLong: .lineTooLong
        }
    }
}

extension ReadRefusal: Worded {
    var english: String {
        switch self {
        case .system(let error): error.english
        case .special: "it is a device or a pipe, not a file"
        case .tooLarge: "it is larger than \(ReadLimits.document >> 20) MB"
        case .undivided:
            "it is larger than \(ReadLimits.undivided >> 20) MB and cannot be read in parts: it has too few forms between which it could be divided; "
                + "take what is no form out of it, or split it"
        case .noCopy(let error):
            "it is larger than \(ReadLimits.undivided >> 20) MB, and the copy that it takes to read it in parts cannot be written into the folder for "
                + "temporary files (TMPDIR): \(error.english)"
        case .tooLargeForTrace:
            "it is larger than \(ReadLimits.undivided >> 20) MB, and `tongbi trace` reads a document as a whole; take the forms in question out of it"
        case .changed: "it was changed while it was read; run the command again"
        case .notText(.pdf): "it is a PDF file; make text of it first, as `pdftotext -layout` does"
        case .notText(.office): "it is a Word, Excel or ZIP file; save what is in it as text first"
        case .notText(.oldOffice): "it is an old Word or Excel file; save what is in it as text first"
        case .notText(.zeroByte): "it has zero bytes"
        case .lineTooLong: "more than \(ReadLimits.line >> 20) MB"
        case .noDocuments: "the folder has no file that ends in .txt, .text, .md, .markdown, .csv, .htm or .html"
        case .tooDeep(let folders): "it is more than \(folders) folders deep"
        }
    }

    var chinese: String {
        switch self {
        case .system(let error): error.chinese
        case .special: "这是设备或管道，不是文件"
        case .tooLarge: "文件超过\(ReadLimits.document >> 20)MB"
        case .undivided: "文件超过\(ReadLimits.undivided >> 20)MB，且无法分段读取：其中的表太少，不能在表与表之间断开；请删去表以外的内容，或拆成几个文件"
        case .noCopy(let error): "文件超过\(ReadLimits.undivided >> 20)MB，须有副本才能分段读取，而副本无法写入系统临时文件夹：\(error.chinese)"
        case .tooLargeForTrace: "文件超过\(ReadLimits.undivided >> 20)MB，而`tongbi trace`须将文件整体读入；请将要查看的表另存为一个文件"
        case .changed: "读取期间文件被改动，请重新运行"
        case .notText(.pdf): "这是PDF文件，请先转为文本，如用`pdftotext -layout`"
        case .notText(.office): "这是Word、Excel或ZIP文件，请先将内容另存为文本"
        case .notText(.oldOffice): "这是旧版Word或Excel文件，请先将内容另存为文本"
        case .notText(.zeroByte): "含有值为零的字节"
        case .lineTooLong: "超过\(ReadLimits.line >> 20)MB"
        case .noDocuments: "文件夹中没有以.txt、.text、.md、.markdown、.csv、.htm或.html结尾的文件"
        case .tooDeep(let folders): "文件夹超过\(folders)层"
        }
    }
}
