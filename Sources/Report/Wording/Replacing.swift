/// The text with another wherever a part stands in it, byte for byte; as it is where the part is empty.
func replacing(_ part: String, in text: String, with other: String) -> String {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard let first = part.first else { return String(decoding: text, as: UTF8.self) }
    var result: [UInt8] = []
    var position = 0
    while position < text.count {
        if text[position] == first, text[position...].starts(with: part) {
            result += other.utf8
            position += part.count
        } else {
            result.append(text[position])
            position += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}
