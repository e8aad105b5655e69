import Octets
import Testing

@Suite("Octet classes")
struct OctetClassTests {
  @Test("only A to Z become small letters", arguments: UInt8.min...UInt8.max)
  func lowercased(_ octet: UInt8) {
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(octet)
    #expect(octet.lowercased == (isCapital ? octet + 32 : octet))
  }

  @Test("a field name has all printable octets but the colon", arguments: UInt8.min...UInt8.max)
  func fieldName(_ octet: UInt8) {
    #expect(octet.isFieldName == ((33...126).contains(octet) && octet != UInt8(ascii: ":")))
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
  private static let digits = "0123456789"

  /// A class, its ASCII octets, and whether octets beyond ASCII belong to it.
  static let classes: [(octets: OctetClass, ascii: String, hasOthers: Bool)] = [
    (.alpha, letters, false),
    (.digit, digits, false),
    (.alpha | .digit, letters + digits, false),
    (.host, letters + digits + ".-_", false),
    (.token, letters + digits + "!#$%&'*+-.^_`{|}~", false),
    (.dotAtom, letters + digits + "!#$%&'*+-/=?^_`{|}~.", true),
  ]

  @Test("a class has the octets that its standard names, and no others", arguments: classes.indices)
  func members(_ number: Int) {
    let (octets, ascii, hasOthers) = Self.classes[number]
    for octet in UInt8.min...UInt8.max {
      let isMember = ascii.utf8.contains(octet) || octet >= 0x80 && hasOthers
      #expect(octet.isAny(octets) == isMember, "\(octet)")
    }
  }
}
