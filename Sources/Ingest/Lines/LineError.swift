/// Why a line is none that `tongbi ingest` writes, as facts.
package enum LineError: Error, Equatable, Sendable {
    /// It is no JSON from this byte on, counted from 1.
    case notJSON(byte: Int)
    /// A control character that no form has stands at this byte, counted from 1.
    case controlCharacter(byte: Int)
    /// Objects and arrays are nested deeper than in any line.
    case tooDeep
    /// It is JSON, but no object.
    case notAnObject
    /// Its `format` is another one.
    case otherFormat(Int64)
    /// There is no such key, or null stands under it.
    case missing(key: String)
    /// Another type of value stands under the key.
    case wrongType(key: String)
    /// A number, date or year that no form has, or a text that is too long for its field.
    case outOfRange(key: String)
    /// A word that is none of those that may stand under the key.
    case unknownWord(key: String, Text)
    /// One key is there twice.
    case givenTwice(key: String)
    /// The form is on an earlier line too.
    case repeatedForm
    /// The line is longer than any form's.
    case tooLong
}
