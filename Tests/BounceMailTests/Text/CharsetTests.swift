import Octets
import Testing

@testable import BounceMail

@Suite struct CharsetTests {
  /// iconv's names of all charsets that leave ASCII unchanged.
  private static let names: Set<String> = {
    var labels = [
      "koi8-r", "koi8-u", "cp1252", "iso-2022-jp", "iso-2022-jp-2", "iso-2022-kr", "shift_jis",
      "euc-jp", "euc-kr", "gb2312", "big5",
    ]
    labels += (1...16).map { "iso-8859-\($0)" } + (1_250...1_258).map { "windows-\($0)" }
    return Set(
      labels.compactMap { label in
        guard case .iconv(let name) = Charset.conversion(for: Octets(text: label)) else {
          return nil
        }
        return name
      })
  }()

  @Test("ASCII without shifts is unchanged by every charset for which conversion is skipped")
  func keepsASCII() {
    #expect(Self.names.count > 25)
    let text = (1...0x7F).filter { ![0x0E, 0x0F, 0x1B].contains($0) }.map { UInt8($0) }
    for name in Self.names where Charset.hasASCII(name) {
      guard let converter = CharsetConverter(from: name) else {
        Issue.record("\(name): iconv lacks it")
        continue
      }
      #expect(converter.convert(text, limit: 1_024).text == text, "\(name)")
    }
  }

  @Test("Every octet of Windows-1252 is what iconv makes of it")
  func readsWindows1252() {
    guard let converter = CharsetConverter(from: Windows1252.name) else {
      Issue.record("iconv lacks it")
      return
    }
    for octet in UInt8.min...UInt8.max where octet != 0 {
      let text: Octets = [0x61, octet, 0x62]
      let (own, isBroken) = Windows1252.decode(text, limit: 64)
      let other = converter.convert(text, limit: 64)
      #expect(own == other.text && isBroken == other.isBroken, "\(octet)")
    }
  }

  @Test("Windows-1252 ends at a whole character at the limit, and has no NUL", arguments: 0...12)
  func endsWhole(_ limit: Int) {
    let text = Windows1252.decode([0x61, 0x80, 0, 0xE9, 0x62, 0x80, 0x63], limit: limit).text
    #expect(text.count <= limit && text.isUTF8)
    #expect("a€éb€c".utf8.starts(with: text))
  }
}
