import Octets
import Testing

@testable import BounceMail

@Suite struct EncodedWordTests {
  static let cases: [(input: String, text: String)] = [
    ("plain", "plain"),
    ("=?utf-8?q?Gr=C3=BC=C3=9Fe_an?= alle", "Grüße an alle"),
    ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
    ("=?utf-8?b?R3LD?= =?utf-8?b?vMOfZQ==?=", "Grüße"),
    ("=?iso-8859-1?Q?a=FC?= b =?koi8-r?B?0NLJ?=", "aü b при"),
    ("=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=", "テスト"),
    ("=?utf-8*de?q?=C3=A4?=", "ä"),
    ("=?utf-8?Q?a=0D=0AX-Evil:_1?=", "a  X-Evil: 1"),
    ("=?x?y?z", "=?x?y?z"),
    ("=?utf-8?q?unfinished", "=?utf-8?q?unfinished"),
  ]

  @Test("Encoded words become UTF-8 on one line", arguments: cases)
  func decodes(_ example: (input: String, text: String)) {
    #expect(EncodedWord.decode(Octets(text: example.input)).string == example.text)
  }
}
