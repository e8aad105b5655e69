import BounceClassifier
import BounceEvents
import BounceMail
import Foundation
import Journal
import Octets
import TestSupport
import Testing

@Suite("docs/event.schema.json")
struct EventSchemaTests {
  /// Sets one optional member, in one of its values.
  struct Field: Sendable, CustomTestStringConvertible {
    let key: String
    let set: @Sendable (inout BounceEvent) -> Void
    var testDescription: String { key }

    init(_ key: String, _ set: @escaping @Sendable (inout BounceEvent) -> Void) {
      (self.key, self.set) = (key, set)
    }

    static func text(_ key: String, _ path: any WritableKeyPath<BounceEvent, Octets?> & Sendable)
      -> Field
    {
      Field(key) { $0[keyPath: path] = Octets("jõe \"\\</script>\u{202E}\u{1B}\n".utf8) }
    }

    /// A member once for each of its names.
    static func names<Name: CaseIterable & Sendable>(
      _ key: String, _ path: any WritableKeyPath<BounceEvent, Name?> & Sendable
    ) -> [Field] where Name.AllCases: Sendable {
      Name.allCases.map { name in Field(key) { $0[keyPath: path] = name } }
    }
  }

  static let names: [Field] =
    Field.names("origin", \.origin) + Field.names("category", \.category)
    + Field.names("cause", \.cause) + Field.names("list_action", \.listAction)
    + Field.names("retry", \.retry) + Field.names("blame", \.blame)
    + Field.names("action", \.action) + Field.names("stage", \.stage)
    + Field.names("confidence", \.confidence)

  static let texts: [Field] = [
    .text("host", \.host), .text("recipient", \.recipient),
    .text("original_recipient", \.originalRecipient), .text("sender", \.sender),
    .text("diagnostic", \.diagnostic), .text("provider", \.provider),
    .text("provider_id", \.providerID), .text("rule", \.rule), .text("matched", \.matched),
    .text("reporting_mta", \.reportingMTA), .text("remote_mta", \.remoteMTA),
    .text("envelope_id", \.envelopeID), .text("feedback_type", \.feedbackType),
    .text("original", \.original.messageID), .text("original", \.original.queueID),
    .text("original", \.original.sender), .text("original", \.original.from),
    .text("original", \.original.subject), .text("original", \.original.date),
    .text("original", \.original.listID), .text("milter", \.milter.queueID),
    .text("milter", \.milter.clientAddress), .text("milter", \.milter.clientName),
    .text("milter", \.milter.daemon), .text("milter", \.milter.from),
    .text("milter", \.milter.messageID), .text("format", \.format),
    Field("sender") { $0.sender = [] },
    Field("diagnostic") {
      $0.diagnostic = EventText.clean(
        Octets(String(repeating: "é ", count: 4_000).utf8), limit: EventText.diagnosticOctetsLimit)
    },
  ]

  static let values: [Field] = [
    Field("expired") { $0.expired = true },
    Field("status") { $0.status = EnhancedStatusCode(5, 1, 1) },
    Field("status") { $0.status = EnhancedStatusCode(2, 0, 0) },
    Field("reply_code") { $0.replyCode = 599 },
    Field("enhanced_status") { $0.enhancedStatus = EnhancedStatusCode(4, 999, 999) },
    Field("conflicts") {
      $0.conflicts = (0..<8).map {
        .init(rule: [0x72], category: .other, matched: $0 == 0 ? nil : [0x6D])
      }
    },
    Field("arrival_date") { $0.arrivalDate = 0 },
    Field("last_attempt") { $0.lastAttempt = 1_795_458_477 },
    Field("will_retry_until") { $0.willRetryUntil = 253_402_300_799 },
    Field("attempt") { $0.attempt = 1 }, Field("attempt") { $0.attempt = .max },
    Field("count") { $0.count = 1 },
  ]

  private static let fields = names + texts + values

  /// With no more than every event in a journal has.
  private static func minimal(_ source: EventSource = .dsn, _ type: EventType = .hard)
    -> BounceEvent
  {
    var event = BounceEvent(id: EventID(of: []), source: source, type: type)
    event.time = 1_795_458_477_000_001
    event.host = Octets("mx".utf8)
    return event
  }

  /// With every member there is.
  private static func full(_ source: EventSource, _ type: EventType) -> BounceEvent {
    fields.reduce(into: minimal(source, type)) { event, field in field.set(&event) }
  }

  /// What the schema finds wrong with events as a journal's file has them.
  private func faults(_ events: [BounceEvent]) throws -> [String] {
    let schema = try JSONSchema(Checkout.text("docs/event.schema.json"))
    return try lines(events).flatMap { line in
      let json = try JSON(line)
      let isLast = json.members.last?.key == "crc"
      return schema.faults(of: json).map { "\($0) in \(line)" }
        + (isLast ? [] : ["no crc: \(line)"])
    }
  }

  private func lines(_ events: [BounceEvent]) throws -> [String] {
    let desk = try Desk()
    defer { desk.folder.remove() }
    try desk.journal(events)
    let check = try desk.onJournal("verify")
    #expect(check.status == 0, "\(check.errors)")
    let text = try desk.read("journal/" + #require(desk.segments.first))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == events.count)
    return lines
  }

  @Test("holds for every source with every type, with the least and with the most members")
  func kinds() throws {
    let events = EventSource.allCases.flatMap { source in
      EventType.allCases.flatMap { [Self.minimal(source, $0), Self.full(source, $0)] }
    }
    #expect(try faults(events) == [])
  }

  @Test("holds for every optional member alone, with each of its names")
  func members() throws {
    let events = Self.fields.map { field in
      var event = Self.minimal()
      field.set(&event)
      return event
    }
    #expect(try faults(events) == [])
    for (line, field) in zip(try lines(events), Self.fields) {
      #expect(try JSON(line)[field.key] != nil, "\(field.key)")
    }
  }

  @Test("has no member and no name that no event has")
  func noMore() throws {
    let schema = try JSON(Checkout.text("docs/event.schema.json"))
    let full = try JSON(try #require(lines([Self.full(.dsn, .hard)]).first))
    let properties = try #require(schema["properties"])
    #expect(properties.members.map(\.key) == full.members.map(\.key))
    for key in ["original", "milter"] {
      let inner = properties[key]?["properties"]?.members.map(\.key)
      #expect(inner == full[key]?.members.map(\.key))
    }
    func names(_ key: String) -> [String]? { properties[key]?["enum"]?.elements.compactMap(\.text) }
    #expect(names("source").map(Set.init) == Set(EventSource.allCases.map(\.rawValue)))
    #expect(names("type").map(Set.init) == Set(EventType.allCases.map(\.rawValue)))
    #expect(
      names("category").map(Set.init) == Set(BounceClassifier.Category.allCases.map(\.rawValue)))
    #expect(names("stage").map(Set.init) == Set(Stage.allCases.map(\.rawValue)))
    #expect(names("blame").map(Set.init) == Set(Blame.allCases.map(\.rawValue)))
  }

  @Test(
    "finds what is wrong with a line",
    arguments: [
      (#""type":"hard""#, #""type":"harsh""#), (#""seq":1"#, #""seq":0"#), (#""v":1"#, #""v":2"#),
      (#","type":"hard""#, ""), (#""host":"mx","#, #""host":"mx","new":1,"#),
      (#""seq":1,"#, ""), (#""source":"dsn","type":"hard""#, #""type":"hard","source":"dsn""#),
      ("T", " "), (#""crc":""#, #""crc":"0"#),
    ])
  func finds(_ sound: String, _ broken: String) throws {
    let line = try #require(try lines([Self.minimal()]).first)
    let changed = line.replacingOccurrences(of: sound, with: broken)
    #expect(changed != line)
    let schema = try JSONSchema(Checkout.text("docs/event.schema.json"))
    #expect(schema.faults(of: try JSON(line)) == [])
    #expect(schema.faults(of: try JSON(changed)) != [])
  }
}
