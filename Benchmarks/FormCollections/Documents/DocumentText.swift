/// The bytes of a document under construction, UTF-8.
struct DocumentText {
    var bytes: [UInt8] = []
    /// Bytes a line of running text.
    var lineWidth = 120

    mutating func line(_ text: String = "") {
        bytes += text.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func add(_ text: String) { bytes += text.utf8 }

    /// Running text in lines of about `width` bytes (`lineWidth` where it is nil), broken between characters wherever the line is full, as PDF text is.
    mutating func wrapped(_ text: String, width: Int? = nil) {
        let width = width ?? lineWidth
        var text = text
        text.withUTF8 { source in
            var start = 0
            while start < source.count {
                var end = min(start + width, source.count)
                while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
                bytes += source[start..<end]
                bytes.append(UInt8(ascii: "\n"))
                start = end
            }
        }
    }

    /// `2,460,000.00`
    static func amount(_ yuan: Int64, decimals: Bool) -> String {
        let digits = String(yuan)
        var grouped = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return decimals ? grouped + ".00" : grouped
    }
}
