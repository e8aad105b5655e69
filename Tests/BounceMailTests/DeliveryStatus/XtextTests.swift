import Octets
import Testing

@testable import BounceMail

@Suite struct XtextTests {
  @Test(
    "xtext is decoded, or recognised as invalid",
    arguments: [
      ("plain", "plain"), ("a+2Bb", "a+b"), ("+41+0D+0A", "A\r\n"), ("+ZZ", nil), ("a+4", nil),
      ("+2b", nil), ("", ""),
    ] as [(String, String?)])
  func decodes(_ input: String, _ output: String?) {
    #expect(Xtext.decode(Octets(text: input))?.string == output)
  }

  @Test(
    "Only octets that xtext must encode are decoded in an address",
    arguments: [
      ("ann+2Blist@x.example", "ann+list@x.example"), ("ann+41@x.example", "ann+41@x.example"),
      ("a+0D+0Ab@x.example", "a+0D+0Ab@x.example"), ("a+3Db@x.example", "a=b@x.example"),
      ("a+C3+BC@x.example", "aü@x.example"), ("ann+", "ann+"),
    ])
  func decodesAddress(_ input: String, _ output: String) {
    #expect(Xtext.decodeAddress(Octets(text: input)).string == output)
  }

  @Test(
    "unitext is decoded",
    arguments: [
      ("jos\\x{E9}@x", "josé@x"), ("\\x{1F600}", "😀"), ("\\x{D800}", "\u{FFFD}"),
      ("\\x{}", "\\x{}"),
      ("\\x{A}", "\\x{A}"), ("\\x{FFFFFFFFFF}", "\\x{FFFFFFFFFF}"), ("\\x{41", "\\x{41"),
    ])
  func decodesUnitext(_ input: String, _ output: String) {
    #expect(Xtext.decodeUnitext(Octets(text: input)).string == output)
  }
}
