import BounceClassifier
import BounceEvents
import BounceMail
import Octets
import Testing

@Suite("BounceEvent as JSON")
struct BounceEventJSONTests {
  /// An event with every field set.
  static var full: BounceEvent {
    var event = BounceEvent(id: EventID(of: []), source: .dsn, type: .hard)
    event.time = 1_795_458_477_123_456
    event.host = Octets("mx".utf8)
    event.origin = .returned
    event.category = .messageExpired
    event.cause = .badConnection
    event.expired = true
    event.listAction = .remove
    event.retry = .sevenAndFortyFiveMinutes
    event.blame = .senderConfiguration
    event.recipient = Octets("jõe@remote.example".utf8)
    event.originalRecipient = Octets("joe@remote.example".utf8)
    event.sender = []
    event.action = .failed
    event.status = EnhancedStatusCode(5, 1, 1)
    event.replyCode = 550
    event.enhancedStatus = EnhancedStatusCode(5, 7, 515)
    event.diagnostic = Octets(#"say "no" \ </script>"#.utf8)
    event.stage = .endOfData
    event.provider = Octets("gmail".utf8)
    event.providerID = Octets("S3150".utf8)
    event.rule = Octets("status.5.1.1".utf8)
    event.matched = Octets("no such user".utf8)
    event.confidence = .high
    event.conflicts = [
      .init(rule: Octets("r1".utf8), category: .other, matched: Octets("m".utf8)),
      .init(rule: Octets("r2".utf8), category: .badDomain),
    ]
    event.reportingMTA = Octets("mx.example".utf8)
    event.remoteMTA = Octets("remote.example".utf8)
    event.arrivalDate = 1
    event.lastAttempt = 2
    event.willRetryUntil = 3
    event.envelopeID = Octets("env".utf8)
    event.attempt = 2
    event.feedbackType = Octets("abuse".utf8)
    event.count = 7
    event.original.messageID = Octets("<a@b>".utf8)
    event.original.queueID = Octets("Q1".utf8)
    event.original.sender = Octets("s@ours.example".utf8)
    event.original.from = Octets("f@ours.example".utf8)
    event.original.subject = Octets("hello".utf8)
    event.original.date = Octets("Mon, 23 Nov 2026".utf8)
    event.original.listID = Octets("<list.example>".utf8)
    event.milter.queueID = Octets("Q2".utf8)
    event.milter.clientAddress = Octets("192.0.2.1".utf8)
    event.milter.clientName = Octets("client.example".utf8)
    event.milter.daemon = Octets("INTERNAL".utf8)
    event.milter.from = Octets("MAILER-DAEMON@mx.example".utf8)
    event.milter.messageID = Octets("<c@d>".utf8)
    event.format = Octets("rfc3464".utf8)
    event.blocklist = Octets("zen.spamhaus.org".utf8)
    event.retryAfterSeconds = 300
    event.unread = Octets("wibble".utf8)
    return event
  }

  static func line(_ event: BounceEvent) -> Octets {
    Octets(#"{"v":1,"seq":5,"#.utf8) + event.members + Octets(#","crc":"00000000"}"#.utf8)
  }

  @Test("an event with every field is read back as it was")
  func roundTrip() {
    #expect(BounceEvent(line: Self.line(Self.full)) == Self.full)
  }

  @Test("an event with no more than it must have is read back as it was")
  func minimalRoundTrip() {
    let event = BounceEvent(id: EventID(of: []), source: .autoReply, type: .autoReply)
    #expect(BounceEvent(line: Self.line(event)) == event)
    #expect(
      String(decoding: event.members, as: UTF8.self)
        == #"{"id":"\#(event.id)","source":"auto-reply","type":"auto-reply"}"#.dropFirst()
        .dropLast())
  }

  @Test("members stand in the table's order, each once")
  func order() throws {
    let line = Self.line(Self.full)
    var scanner = try #require(JSONScanner(line, in: line.indices))
    var keys: [String] = []
    while let member = scanner.next() {
      keys.append(String(decoding: line[member.key], as: UTF8.self))
    }
    #expect(scanner.isComplete)
    let order = EventKey.allCases.map(\.name)
    #expect(keys.allSatisfy(order.contains))
    #expect(keys == order.filter(keys.contains))
    #expect(Set(keys).count == keys.count)
  }

  /// ``full`` in the octets of version 1.
  private static let fullLine =
    #"{"v":1,"seq":5,"id":"e3b0c442-98fc-8c14-9afb-f4c8996fb924","#
    + #""time":"2026-11-23T18:27:57.123456Z","host":"mx","source":"dsn","origin":"returned","#
    + #""type":"hard","category":"message-expired","cause":"bad-connection","expired":true,"#
    + #""list_action":"remove","retry":"7m,45m","blame":"sender-config","#
    + #""recipient":"jõe@remote.example","original_recipient":"joe@remote.example","#
    + #""sender":"","action":"failed","status":"5.1.1","reply_code":550,"#
    + #""enhanced_status":"5.7.515","diagnostic":"say \"no\" \\ </script>","#
    + #""stage":"end-of-data","provider":"gmail","provider_id":"S3150","rule":"status.5.1.1","#
    + #""matched":"no such user","confidence":"high","conflicts":[{"rule":"r1","#
    + #""category":"other","matched":"m"},{"rule":"r2","category":"bad-domain"}],"#
    + #""reporting_mta":"mx.example","remote_mta":"remote.example","#
    + #""arrival_date":"1970-01-01T00:00:01Z","last_attempt":"1970-01-01T00:00:02Z","#
    + #""will_retry_until":"1970-01-01T00:00:03Z","envelope_id":"env","attempt":2,"#
    + #""feedback_type":"abuse","count":7,"original":{"message_id":"<a@b>","queue_id":"Q1","#
    + #""sender":"s@ours.example","from":"f@ours.example","subject":"hello","#
    + #""date":"Mon, 23 Nov 2026","list_id":"<list.example>"},"milter":{"queue_id":"Q2","#
    + #""client_address":"192.0.2.1","client_name":"client.example","daemon":"INTERNAL","#
    + #""from":"MAILER-DAEMON@mx.example","message_id":"<c@d>"},"format":"rfc3464","#
    + #""blocklist":"zen.spamhaus.org","retry_after":300,"unread":"wibble","#
    + #""crc":"00000000"}"#

  @Test("an event with every field is written in the octets of version 1")
  func octets() {
    #expect(String(decoding: Self.line(Self.full), as: UTF8.self) == Self.fullLine)
  }

  @Test(
    "no text can end the line or change a terminal's writing direction",
    arguments: [
      "\n", "\r", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}",
      "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}",
    ])
  func escaped(_ text: String) {
    var event = BounceEvent(id: EventID(of: []), source: .dsn, type: .soft)
    event.diagnostic = Octets(text.utf8)
    let members = String(decoding: event.members, as: UTF8.self)
    #expect(!members.unicodeScalars.contains { text.unicodeScalars.first == $0 })
    #expect(BounceEvent(line: Self.line(event))?.diagnostic == event.diagnostic)
  }

  @Test("octets that are no UTF-8 are written as U+FFFD")
  func invalidText() {
    var event = BounceEvent(id: EventID(of: []), source: .dsn, type: .soft)
    event.diagnostic = [0x61, 0xC3, 0x62]
    #expect(BounceEvent(line: Self.line(event))?.diagnostic == Octets("a\u{FFFD}b".utf8))
  }

  @Test("keys of later additions are passed over")
  func additions() {
    let line = Octets(
      (#"{"v":1,"seq":1,"id":"\#(EventID(of: []))","source":"dsn","type":"soft","new":{"a":[1,{"b":"}"}]},"#
        + #""category":"other","crc":"00000000"}"#).utf8)
    #expect(BounceEvent(line: line)?.category == .other)
  }

  @Test("escapes of other writers are understood")
  func foreignEscapes() {
    let line = Octets(
      (#"{ "v" : 1, "id":"\#(EventID(of: []))","source":"dsn","type":"soft","#
        + #""diagnostic":"\u0041\/\ud83d\udeab\ud800x\t" }"#).utf8)
    #expect(BounceEvent(line: line)?.diagnostic == Octets("A/🚫\u{FFFD}x\t".utf8))
  }

  /// An event with these members and the required ones.
  private static func read(_ members: String) -> BounceEvent? {
    BounceEvent(
      line: Octets(
        #"{"id":"\#(EventID(of: []))","source":"dsn","type":"soft",\#(members)}"#.utf8))
  }

  @Test("names are understood with escapes, status codes with leading zeros and a plus")
  func foreignValues() {
    #expect(Self.read(#""type":"\u0068ard""#)?.type == .hard)
    #expect(Self.read(#""retry":"7m\u002c45m""#)?.retry == .sevenAndFortyFiveMinutes)
    #expect(Self.read(#""status":"+5.01.0000""#)?.status == EnhancedStatusCode(5, 1, 0))
  }

  @Test(
    "an unknown value is an absent fact",
    arguments: [
      #""category":"new""#, #""category":7"#, #""status":"5.1""#, #""status":"5.1.1000""#,
      #""status":"5.-1.1""#, #""status":"5.65537.1""#, #""status":"5.1.""#, #""reply_code":65536"#,
      #""attempt":-1"#, #""time":"yesterday""#, #""expired":1"#, #""conflicts":[{"rule":"r"}]"#,
      #""original":[]"#, #""host":true"#,
    ])
  func unknownValues(_ member: String) {
    #expect(Self.read(member) == Self.read(#""later":1"#), "\(member)")
  }

  @Test(
    "without an ID, source and type that are known there is no event",
    arguments: [#""id":"x""#, #""source":"new""#, #""type":7"#])
  func required(_ member: String) {
    #expect(Self.read(#""later":1"#) != nil)
    #expect(Self.read(member) == nil)
  }

  @Test("of a key that is there twice the last counts, in an inner object the first")
  func twice() {
    let event = Self.read(
      #""host":"a","host":"b","original":{"from":"a","from":"b"},"milter":{"from":"c"}"#)
    #expect(event?.host == Octets("b".utf8))
    #expect(event?.original.from == Octets("a".utf8))
  }

  @Test("every prefix of a line is no event, and none traps")
  func prefixes() {
    let line = Self.line(Self.full)
    for end in 0..<line.count { #expect(BounceEvent(line: Octets(line[..<end])) == nil) }
  }

  @Test("a line with any octet changed is an event or none, and never traps")
  func changedOctets() {
    let line = Self.line(Self.full)
    for position in line.indices {
      for octet in [0x00, 0x22, 0x5C, 0x7B, 0x7D, 0x5D, 0xFF] as Octets {
        var changed = line
        changed[position] = octet
        _ = BounceEvent(line: changed)
      }
    }
  }

  @Test("depth is bounded")
  func deep() {
    let open = String(repeating: "[", count: 100_000)
    #expect(BounceEvent(line: Octets((#"{"id":"# + open).utf8)) == nil)
  }
}
