import Posix
import Testing

@Suite("RandomOctets")
struct RandomOctetsTests {
  @Test("as many octets come as were asked for", arguments: [0, 1, 12, 140, 256])
  func count(_ count: Int) {
    #expect(RandomOctets.make(count).count == count)
  }

  @Test("a thousand calls give a thousand different keys, with each octet in them")
  func distinct() {
    let keys = Set((0..<1_000).map { _ in RandomOctets.make(32) })
    #expect(keys.count == 1_000)
    #expect(Set(keys.joined()).count == 256)
  }
}
