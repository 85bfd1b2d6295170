import Analytics
import Ingest

/// What stands for an unknown figure.
let missing = "—"

/// Figures as people read them.
struct Figures {
    let unit: AmountUnit

    /// With thousands separators, two decimals.
    func money(_ amount: Amount) -> String { grouped(inUnit(amount)) }

    func money(_ amount: Amount?) -> String { amount.map { money($0) } ?? missing }

    /// The same with a sign in front of more, too.
    func change(_ amount: Amount?) -> String {
        guard let amount else { return missing }
        return (amount.fen > 0 ? "+" : "") + money(amount)
    }

    /// An amount in a sentence: Chinese says its unit each time, in English the page has said it.
    func said(_ amount: Amount?, in language: Language) -> String {
        switch language {
        case .english: money(amount)
        case .chinese: money(amount) + (amount == nil ? "" : say(.unit(unit), in: language))
        }
    }

    /// How much more or less, in a sentence; Chinese has words for the sign.
    func said(change: Amount?, in language: Language) -> String {
        guard language == .chinese, let change, change.fen != .min else { return self.change(change) }
        return (change.fen < 0 ? "减少" : "增加") + said(Amount(fen: abs(change.fen)), in: language)
    }

    /// `12.34 %`
    func said(_ percent: Percent, in language: Language) -> String { change(percent) + language.punctuation.percent }

    func percent(_ percent: Percent?) -> String { percent.map { grouped(PrintedNumber(digits: $0.hundredths, decimals: 2)) } ?? missing }

    func change(_ percent: Percent?) -> String {
        guard let percent else { return missing }
        return (percent.hundredths > 0 ? "+" : "") + self.percent(percent)
    }

    func rate(_ rate: PrintedNumber?) -> String { rate.map(\.withTwoDecimals.description) ?? missing }

    /// As a picture has room for it: yuan without the fen, 万元 with two decimals.
    func shortMoney(_ amount: Amount) -> String {
        unit == .wan ? money(amount) : grouped("\(roundedQuotient(amount.fen, times: 1, over: 100) ?? 0)")
    }

    private func inUnit(_ amount: Amount) -> PrintedNumber {
        switch unit {
        case .yuan: PrintedNumber(digits: amount.fen, decimals: 2)
        case .wan: PrintedNumber(digits: roundedQuotient(amount.fen, times: 1, over: 10_000) ?? 0, decimals: 2)
        }
    }
}

private func grouped(_ number: PrintedNumber) -> String { grouped(number.description) }

/// `-1234567.00` as `-1,234,567.00`; what is no number is left as it is.
func grouped(_ plain: String) -> String {
    var plain = plain
    return plain.withUTF8 { number in
        guard !number.isEmpty, number.allSatisfy(isPartOfNumber) else { return String(decoding: number, as: UTF8.self) }
        let sign = number.first == ASCII.minus ? 1 : 0
        let whole = number[sign...].prefix { $0 != ASCII.point }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * number.count) { room in
            var count = 0
            for place in number.indices {
                if place > sign, place < whole.endIndex, (whole.endIndex - place).isMultiple(of: 3) {
                    room[count] = ASCII.comma
                    count += 1
                }
                room[count] = number[place]
                count += 1
            }
            return String(decoding: UnsafeBufferPointer(rebasing: room[..<count]), as: UTF8.self)
        }
    }
}

private func isPartOfNumber(_ byte: UInt8) -> Bool { ASCII.zero...ASCII.nine ~= byte || byte == ASCII.point || byte == ASCII.minus }
