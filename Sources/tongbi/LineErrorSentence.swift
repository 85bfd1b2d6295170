import Ingest

extension LineError: Worded {
    var english: String {
        switch self {
        case .notJSON(let byte): "this is no JSON from byte \(byte) of the line on"
        case .controlCharacter(let byte): "a control character stands at byte \(byte) of the line"
        case .tooDeep: "objects and arrays are nested too deep"
        case .notAnObject: "this is no JSON object"
        case .otherFormat(let format): "the format of the line is \(format), and this version reads \(FormLine.format)"
        case .missing(let key): "there is no '\(key)'"
        case .wrongType(let key): "'\(key)' has another type of value than it must have"
        case .outOfRange(let key): "the value of '\(key)' is none that it can have"
        case .unknownWord(let key, let word): "'\(word)' is no word that may stand in '\(key)'"
        case .givenTwice(let key): "'\(key)' is there twice"
        case .repeatedForm: "the form of this line was on an earlier line too"
        case .tooLong: "the line is longer than \(ReadLimits.lineOfJSON >> 20) MB"
        }
    }

    var chinese: String {
        switch self {
        case .notJSON(let byte): "本行自第\(byte)字节起不是JSON"
        case .controlCharacter(let byte): "本行第\(byte)字节处有控制字符"
        case .tooDeep: "对象和数组嵌套过深"
        case .notAnObject: "这不是JSON对象"
        case .otherFormat(let format): "本行的格式为\(format)，本版本只能读取格式\(FormLine.format)"
        case .missing(let key): "缺少“\(key)”"
        case .wrongType(let key): "“\(key)”的值类型不符"
        case .outOfRange(let key): "“\(key)”的值超出范围"
        case .unknownWord(let key, let word): "“\(key)”中不能是“\(word)”"
        case .givenTwice(let key): "“\(key)”出现两次"
        case .repeatedForm: "本行的表在前面已有一行"
        case .tooLong: "本行超过\(ReadLimits.lineOfJSON >> 20)MB"
        }
    }
}
