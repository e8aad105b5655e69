import Octets
import Testing

@Suite("Octet classes")
struct OctetClassTests {
  @Test("only A to Z become small letters", arguments: UInt8.min...UInt8.max)
  func lowercased(_ octet: UInt8) {
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(octet)
    #expect(octet.lowercased == (isCapital ? octet + 32 : octet))
  }
}
