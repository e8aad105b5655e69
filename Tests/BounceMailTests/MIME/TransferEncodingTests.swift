import Octets
import Testing

@testable import BounceMail

@Suite struct TransferEncodingTests {
  @Test(
    "Base64 is decoded, broken or not",
    arguments: [
      ("YWJj", "abc", false), ("YW\nJj\r\n", "abc", false), ("YQ==", "a", false),
      ("YWI=", "ab", false),
      ("YQ==YQ==", "aa", false), ("Y*W!Jj", "abc", true), ("YWJjZ", "abc", true), ("", "", false),
    ])
  func base64(_ input: String, _ output: String, _ isBroken: Bool) {
    let result = Base64.decode(Octets(text: input), limit: 100)
    #expect(result.octets.string == output)
    #expect(result.isBroken == isBroken)
  }

  @Test(
    "Quoted-printable is decoded, broken or not",
    arguments: [
      ("a=3Db", "a=b", false), ("a=\nb", "ab", false), ("a= \t\r\nb", "ab", false),
      ("a=", "a", false),
      ("a=4", "a=4", true), ("=zz", "=zz", true), ("=e4", "\u{FFFD}", false), ("", "", false),
    ])
  func quotedPrintable(_ input: String, _ output: String, _ isBroken: Bool) {
    let result = QuotedPrintable.decode(Octets(text: input), limit: 100)
    #expect(result.octets.string == output)
    #expect(result.isBroken == isBroken)
  }

  @Test("Output ends at the limit")
  func limit() {
    let long = Octets(repeating: UInt8(ascii: "A"), count: 10_000)
    #expect(Base64.decode(long, limit: 100).octets.count <= 103)
    #expect(QuotedPrintable.decode(long, limit: 100).octets.count == 100)
  }
}
