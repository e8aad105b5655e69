import Octets
import Testing

@testable import Token

/// Tokens that were computed from docs/headers.md alone, with the HMAC of Python's library, by the
/// random octets of ``countedOctets``.
@Suite("The octets of tokens")
struct TokenVectorTests {
  /// Random octets that are known: 8 ones and 4 twos for the ID, then 8 of each number from three.
  private static let countedOctets =
    Octets(repeating: 1, count: 8) + Octets(repeating: 2, count: 4)
    + (3..<19).flatMap { Octets(repeating: $0, count: 8) }

  struct Vector: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var key: TokenKey
    var keyID: String
    var recipients: [String]
    var text: String
  }

  @Test(
    "a token is what another program makes of the same facts",
    arguments: [
      Vector(
        testDescription: "one recipient", key: Keys.first, keyID: "e711546e3faa",
        recipients: ["ann@remote.example"],
        text: "AecRVG4_qgBrBK4FAQEBAQEBAQECAgICDxLgK6akQRFQOCBoqiPv4-Y_XCMZSP2n"),
      Vector(
        testDescription: "two recipients, two random entries", key: Keys.first,
        keyID: "e711546e3faa", recipients: ["bob@remote.example", "Ann@Remote.example."],
        text: "AecRVG4_qgBrBK4FAQEBAQEBAQECAgICAwMDAwMDAwMEBAQEBAQEBA8S4CumpEERSCR4lG2YwEd2036q"
          + "hnhWtab_2QC3SZyn"),
      Vector(
        testDescription: "five recipients, eleven random entries", key: Keys.second,
        keyID: "31ccb84c5143", recipients: (0..<5).map { "r\($0)@remote.example" },
        text: "ATHMuExRQwBrBK4FAQEBAQEBAQECAgICAwMDAwMDAwMEBAQEBAQEBAUFBQUFBQUFBgYGBgYGBgYHBwcH"
          + "BwcHBwgICAgICAgICQkJCQkJCQkKCgoKCgoKCgsLCwsLCwsLDAwMDAwMDAwNDQ0NDQ0NDVZn7O3CSlTb"
          + "i0QrkLpoR2aT4SdcE8OMRZ4kjkjWFgJLoimETamIi7CPc7wNgxTlr_VFZ_NdjxIW"),
    ])
  func vector(_ vector: Vector) throws {
    let token = Keys.token(vector.recipients, key: vector.key, random: Self.countedOctets)
    #expect(String(decoding: token.text, as: UTF8.self) == vector.text)
    #expect("\(vector.key.id)" == vector.keyID)
    let read = try #require(Token(text: Octets(vector.text.utf8)))
    #expect(read == token)
    #expect(read.keyID == vector.key.id)
    #expect(read.seconds == 1_795_468_805)
    for recipient in vector.recipients { #expect(read.isOurs(for: recipient)) }
  }
}
