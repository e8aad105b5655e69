import BounceEvents
import Octets
import Testing

@Suite("EventLine")
struct EventLineTests {
  private static let line = BounceEventJSONTests.line(BounceEventJSONTests.full)

  @Test("every key is found, and its name leads back to it")
  func keys() throws {
    let members = EventKey.allCases.map { "\"\($0.name)\":0" }.joined(separator: ",")
    let line = try #require(EventLine(Octets("{\(members)}".utf8)))
    for key in EventKey.allCases {
      #expect(line.range(key) != nil)
      #expect(EventKey(name: key.name) == key)
    }
    #expect(EventKey(name: "nothing") == nil)
  }

  @Test("values are those of the event")
  func values() throws {
    let line = try #require(EventLine(Self.line))
    let event = BounceEventJSONTests.full
    #expect(line.text(.recipient) == event.recipient)
    #expect(line.listAddress == event.listAddress)
    #expect(line.time == event.time)
    #expect(line.number(.sequence) == 5)
    #expect(line.text(.original, "queue_id") == event.original.queueID)
    #expect(line.text(.milter, "queue_id") == event.milter.queueID)
    #expect(line.text(.original, "nothing") == nil)
    #expect(line.event == event)
  }

  @Test("keys in another order and unknown keys change nothing")
  func foreignOrder() throws {
    let octets = Octets(#"{"type":"soft","new":[{"id":1}],"id":"x","v":1}"#.utf8)
    let line = try #require(EventLine(octets))
    #expect(line.name(.type)?.elementsEqual("soft".utf8) == true)
    #expect(line.text(.id) == Octets("x".utf8))
    #expect(line.range(.category) == nil)
  }

  @Test("every prefix of a line is none, and none traps")
  func prefixes() {
    for end in 0..<Self.line.count { #expect(EventLine(Octets(Self.line[..<end])) == nil) }
  }
}
