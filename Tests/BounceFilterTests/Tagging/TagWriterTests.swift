import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Testing

@testable import BounceFilter

@Suite("The fields of a message")
struct TagWriterTests {
  private let writer = TagWriter(names: TagNames(prefix: "X-Bounce-"), recipientsLimit: 3)

  @Test("The first three speak for the most severe recipient, the first of its kind")
  func speaksForSeverest() {
    let events = [
      event(.delivered, nil, "a@x.test"), event(.soft, .quotaIssues, "b@x.test"),
      event(.hard, .badDomain, "c@x.test"), event(.hard, .badMailbox, "d@x.test", action: .remove),
    ]
    #expect(
      lines(events).prefix(3) == [
        "X-Bounce-Type: hard", "X-Bounce-Category: bad-domain", "X-Bounce-List-Action: remove",
      ])
  }

  @Test(
    "A report that is no failure has its type alone",
    arguments: [EventType.delivered, .autoReply, .complaint, .disposition])
  func saysTypeAlone(_ type: EventType) {
    #expect(lines([event(type, nil, "a@x.test")]) == ["X-Bounce-Type: \(type.rawValue)"])
  }

  @Test("Recipients beyond the limit are counted")
  func countsOmitted() {
    let events = (1...5).map { event(.soft, .quotaIssues, "u\($0)@x.test") }
    #expect(lines(events).filter { $0.hasPrefix("X-Bounce-Recipient:") }.count == 3)
    #expect(lines(events).last == "X-Bounce-Recipients-Omitted: 2")
  }

  @Test("No recipients, no fields")
  func saysNothing() {
    #expect(lines([]).isEmpty)
  }

  @Test("The parameters have their order, and what is not known is left out")
  func writesParameters() {
    var full = event(.soft, .quotaIssues, "full@remote.test")
    full.status = EnhancedStatusCode(5, 2, 2)
    full.origin = .local
    full.listAction = .keep
    let id = full.id.description
    #expect(
      unfolded(full)
        == "full@remote.test; type=soft; category=quota-issues; list-action=keep; status=5.2.2; origin=local; id=\(id)"
    )
    #expect(unfolded(event(.delivered, nil, "a@x.test")) == "a@x.test; type=delivered; id=\(id)")
  }

  @Test(
    "The address is the one that list-action is about; another original recipient is a parameter")
  func namesOriginal() {
    var event = event(.soft, .other, "final@x.test")
    event.originalRecipient = Octets("Final@x.test".utf8)
    #expect(!unfolded(event).contains("original="))
    event.originalRecipient = Octets("as ked@y.test".utf8)
    #expect(unfolded(event).hasPrefix("final@x.test; "))
    #expect(unfolded(event).hasSuffix("; original=as%20ked@y.test"))
    event.token = .valid
    event.tokenRecipient = Octets("asked@y.test".utf8)
    #expect(unfolded(event).hasPrefix("asked@y.test; "))
    event = self.event(.soft, .other, "final@x.test")
    event.recipient = nil
    #expect(unfolded(event).hasPrefix("-; "))
  }

  @Test(
    "Octets from outside are percent-encoded unless they are safe in a header",
    arguments: [
      ("plain-1_2.3+tag/x:y@example.com", "plain-1_2.3+tag/x:y@example.com"),
      ("a;type=hard@x.test", "a%3Btype%3Dhard@x.test"),
      ("\"a b\"@x.test", "%22a%20b%22@x.test"),
      ("a\r\nX-Evil: 1@x.test", "a%0D%0AX-Evil:%201@x.test"),
      ("a%41@x.test", "a%2541@x.test"), ("<a@x.test>", "%3Ca@x.test%3E"),
      ("grüße@x.test", "gr%C3%BC%C3%9Fe@x.test"), ("\u{202E}a@x.test", "%E2%80%AEa@x.test"),
      ("a\u{0}\u{1B}[31m@x.test", "a%00%1B%5B31m@x.test"),
      ("(c)a,b\\@x.test", "%28c%29a%2Cb%5C@x.test"),
      ("", ""),
    ])
  func encodes(text: String, encoded: String) {
    #expect(String(decoding: RecipientValue.encoded(Octets(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test("Octets that are no UTF-8 are encoded one by one")
  func encodesBrokenText() {
    #expect(RecipientValue.encoded([0xFF, 0xC3, 0x41]) == Octets("%FF%C3A".utf8))
  }

  @Test(
    "Lines fold before a parameter, aim at 78 octets and never pass 998",
    arguments: [5, 40, 60, 70, 90, 300, 900])
  func folds(addressOctets: Int) throws {
    var event = event(
      .soft, .noAnswerFromHost, String(repeating: "a", count: addressOctets - 2) + "@b")
    event.status = EnhancedStatusCode(4, 4, 1)
    event.origin = .unproven
    event.listAction = .keep
    let value = try #require(RecipientValue.value(of: event, nameOctets: 18))
    let text = "X-Bounce-Recipient: " + String(decoding: value, as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") && $0.utf8.count <= 78 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix(";") })
    #expect(try #require(lines.first).utf8.count <= max(78, 20 + addressOctets + 1))
    #expect(lines.allSatisfy { $0.utf8.count <= 998 })
  }

  @Test("A recipient whose encoded address is longer than a line is counted as omitted, not cut")
  func omitsLongAddress() {
    let long = event(.hard, .badMailbox, String(repeating: "ü", count: 250) + "@b")
    #expect(
      lines([long]) == [
        "X-Bounce-Type: hard", "X-Bounce-Category: bad-mailbox", "X-Bounce-List-Action: keep",
        "X-Bounce-Recipients-Omitted: 1",
      ])
  }

  @Test(
    "A prefix is letters, digits and hyphens and ends with a hyphen",
    arguments: [
      ("X-Bounce-", true), ("A-", true), ("B2-", true), ("", false), ("-", false), ("X", false),
      ("X-Bounce", false),
      ("1X-", false), ("X:-", false), ("X -", false), ("Ü-", false),
      (String(repeating: "a", count: 40) + "-", false),
    ])
  func checksPrefix(text: String, isPrefix: Bool) {
    #expect(TagNames.isPrefix(text) == isPrefix)
  }

  private func event(
    _ type: EventType, _ category: Category?, _ address: String, action: ListAction? = nil
  ) -> BounceEvent {
    var event = BounceEvent(id: EventID(of: []), source: .dsn, type: type)
    event.category = category
    event.recipient = Octets(address.utf8)
    event.listAction = action
    return event
  }

  private func lines(_ events: [BounceEvent]) -> [String] {
    writer.tags(for: events).map {
      String(decoding: $0.name + Octets(": ".utf8) + $0.value, as: UTF8.self)
    }
  }

  private func unfolded(_ event: BounceEvent) -> String {
    let value = RecipientValue.value(of: event, nameOctets: 18) ?? []
    return String(decoding: value.filter { $0 != 0x0A }, as: UTF8.self)
  }
}
