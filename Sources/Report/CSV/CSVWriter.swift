import Analytics
import Ingest

/// Writes RFC 4180 records into one buffer: UTF-8, CRLF after every record, quotes only where they are needed.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var atStartOfRecord = true

    init(byteOrderMark: Bool) {
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// So many bytes are worth writing at once.
    static let piece = 1 << 18

    /// Hands the bytes over and begins anew, once there are enough of them.
    /// - Returns: what `take` says; true where there are not enough yet.
    mutating func handOver(atLeast least: Int, to take: ([UInt8]) -> Bool) -> Bool {
        guard bytes.count >= least else { return true }
        defer { bytes.removeAll(keepingCapacity: true) }
        return take(bytes)
    }

    mutating func write(_ cell: Cell) {
        if !atStartOfRecord { bytes.append(ASCII.comma) }
        atStartOfRecord = false
        switch cell {
        case .empty: break
        case .text(let text): writeText(text.utf8)
        case .word(let word): bytes += word.utf8
        case .sentence(let sentence): writeText(Array(sentence.utf8))
        case .amount(let amount): write(amount.fen, decimals: 2)
        case .percent(let percent): write(percent.hundredths, decimals: 2)
        case .number(let number): write(number.digits, decimals: number.decimals)
        case .rate(let number): write(number.withTwoDecimals.digits, decimals: number.withTwoDecimals.decimals)
        case .count(let count): write(Int64(count), decimals: 0)
        case .date(let date): bytes += date.description.utf8
        }
    }

    mutating func endRecord() {
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
        atStartOfRecord = true
    }

    private mutating func writeText(_ text: [UInt8]) {
        let neutralised = takesApostrophe(text)
        guard text.contains(where: needsQuotes) else {
            if neutralised { bytes.append(ASCII.apostrophe) }
            bytes += text
            return
        }
        bytes.append(ASCII.quote)
        if neutralised { bytes.append(ASCII.apostrophe) }
        for byte in text {
            if byte == ASCII.quote { bytes.append(ASCII.quote) }
            bytes.append(byte)
        }
        bytes.append(ASCII.quote)
    }

    /// The digits of an exact number, without a `String` on the way.
    private mutating func write(_ digits: Int64, decimals: Int) {
        if digits < 0 { bytes.append(ASCII.minus) }
        let start = bytes.count
        var rest = digits.magnitude
        var place = 0
        repeat {
            if place == decimals, decimals > 0 { bytes.append(ASCII.point) }
            bytes.append(ASCII.zero + UInt8(rest % 10))
            rest /= 10
            place += 1
        } while rest > 0 || place <= decimals
        bytes[start...].reverse()
    }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == ASCII.comma || byte == ASCII.quote || byte == ASCII.carriageReturn || byte == ASCII.lineFeed
}

extension PrintedNumber {
    /// The same number with zeros added up to two decimals; more decimals stay.
    var withTwoDecimals: PrintedNumber {
        guard decimals < 2, let digits = digits(withDecimals: 2) else { return self }
        return PrintedNumber(digits: digits, decimals: 2)
    }
}
