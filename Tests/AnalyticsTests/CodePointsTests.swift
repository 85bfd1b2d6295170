import Testing

@testable import Analytics

struct CodePointsTests {
    @Test(
        arguments: [
            Array("道路养护 2020（二期）".utf8), Array("é𠀀a".utf8), [], [0xE9, 0x81], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80, 0x41], [0x80],
            [0xC3, 0xA9],
        ] as [[UInt8]]) func `characters are those that a string has`(bytes: [UInt8])
    {
        #expect(codePoints(bytes) == String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value))
    }
}
