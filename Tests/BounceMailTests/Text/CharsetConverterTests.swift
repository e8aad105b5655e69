import Testing

@testable import BounceMail

@Suite("Conversions by iconv")
struct CharsetConverterTests {
  @Test("Threads that open one charset at the same time all get its text")
  func parallel() async {
    await withTaskGroup(of: String.self) { group in
      for number in 0..<64 {
        let (name, octets): (String, [UInt8]) =
          number % 2 == 0 ? ("KOI8-R", [0xC4, 0xC1]) : ("ISO-8859-5", [0xD4, 0xD0])
        group.addTask {
          guard let converter = CharsetConverter(from: name) else { return "none" }
          return String(decoding: converter.convert(octets, limit: 100).text, as: UTF8.self)
        }
      }
      for await text in group { #expect(text == "да") }
    }
  }

  @Test("A charset that the C library lacks has no conversion")
  func unknown() {
    guard CharsetConverter(from: "no such charset") == nil else {
      Issue.record("there is one")
      return
    }
  }
}
