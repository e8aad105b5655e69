import BounceEvents
import Foundation
import Octets
import TestSupport
import Testing

@Suite("docs/event.schema.json")
struct EventSchemaTests {
  /// One member of an event with one of its values, as JSON.
  struct Sample: Sendable, CustomTestStringConvertible {
    let key: EventKey
    let value: String
    var testDescription: String { "\(key.name) \(value.prefix(40))" }

    /// An event with this member and the required ones.
    var event: BounceEvent? { EventSchemaTests.event("\"\(key.name)\":\(value)") }
  }

  /// All members with values, without those that the journal writes itself.
  static let samples: [Sample] = EventKey.allCases.flatMap { key in
    values(key.member.form).map { Sample(key: key, value: $0) }
  }

  /// Values of a form: each name, the bounds of numbers, a text with everything that must be
  /// escaped.
  private static func values(_ form: MemberDescription.Form) -> [String] {
    switch form {
    case .constant, .checksum: []
    case .integer(let minimum, let maximum): ["\(minimum)", "\(maximum ?? Int(UInt32.max))"]
    case .flag: ["true"]
    case .text(let limit): texts(limit: limit)
    case .names(let names): names.map { "\"\($0)\"" }
    case .id: [#""0b8f6d9c-5b7e-8d21-9c04-6b1f0e7a2d53""#]
    case .time: [#""1970-01-01T00:00:00Z""#, #""9999-12-31T23:59:59Z""#]
    case .status: [#""5.1.1""#, #""2.0.0""#, #""4.999.999""#]
    case .object(let members):
      [object(members)]
        + members.flatMap { member in values(member.form).map { "{\"\(member.name)\":\($0)}" } }
    case .objects(let members, let limit):
      [
        "[\(object(members))]",
        "[\(Array(repeating: object(members.filter { $0.presence == .always }), count: limit).joined(separator: ","))]",
      ]
    }
  }

  private static func texts(limit: Int?) -> [String] {
    let long = EventText.clean(
      Octets(String(repeating: "é ", count: 4_000).utf8), limit: limit ?? EventText.octetsLimit)
    return [
      #""j\u00f5e \"\\</script>\u202e\u001b\n""#, #""""#,
      "\"\(String(decoding: long ?? [], as: UTF8.self))\"",
    ]
  }

  private static func object(_ members: [MemberDescription]) -> String {
    let pairs = members.map { "\"\($0.name)\":\(values($0.form)[0])" }
    return "{\(pairs.joined(separator: ","))}"
  }

  /// An event with the required members and some more as JSON.
  private static func event(_ members: String = "", _ type: EventType = .hard) -> BounceEvent? {
    let least =
      #"{"id":"00000000-0000-8000-8000-000000000000","time":"2026-11-23T18:27:57.000001Z","#
      + #""host":"mx","source":"dsn","type":"\#(type.rawValue)""#
    return BounceEvent(line: Octets((least + (members.isEmpty ? "" : ",") + members + "}").utf8))
  }

  private static func minimal(_ source: EventSource = .dsn, _ type: EventType = .hard)
    throws -> BounceEvent
  {
    try #require(Self.event("\"source\":\"\(source.rawValue)\"", type))
  }

  /// An event with all members.
  private static func full(_ source: EventSource, _ type: EventType) throws -> BounceEvent {
    let members = EventKey.allCases.compactMap { key in
      values(key.member.form).first.map { "\"\(key.name)\":\($0)" }
    }
    var event = try #require(Self.event(members.joined(separator: ",")))
    (event.source, event.type) = (source, type)
    return event
  }

  /// The errors of the schema's validation for events in the form of a journal's file.
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
    let events = try EventSource.allCases.flatMap { source in
      try EventType.allCases.flatMap { [try Self.minimal(source, $0), try Self.full(source, $0)] }
    }
    #expect(try faults(events) == [])
  }

  @Test("holds for every member alone, with each of its names; it is written as it was read")
  func members() throws {
    let samples = Self.samples.filter { $0.key != .sequence }
    let events = try samples.map { try #require($0.event, "\($0.testDescription)") }
    #expect(try faults(events) == [])
    for (line, sample) in zip(try lines(events), samples) {
      let written = try JSON(line)[sample.key.name]
      // An event's time is written with six decimals.
      if sample.key == .time {
        #expect(
          written?.text?.hasSuffix(":00.000000Z") == true
            || written?.text?.hasSuffix(":59.000000Z") == true)
      } else {
        #expect(try written == JSON(sample.value), "\(sample.testDescription)")
      }
    }
  }

  @Test("an event with every member has every key, in the table's order")
  func noMore() throws {
    let full = try JSON(try #require(lines([Self.full(.dsn, .hard)]).first))
    #expect(full.members.map(\.key) == EventKey.allCases.map(\.name))
    for key in EventKey.allCases where !key.innerMembers.isEmpty {
      #expect(full[key.name]?.members.map(\.key) == key.innerMembers.map(\.name))
    }
  }

  @Test("has one line for each key, which says what the table says")
  func schemaLines() throws {
    let text = try Checkout.text("docs/event.schema.json")
    let start = try #require(text.range(of: "  \"properties\": {\n")?.upperBound)
    let end = try #require(text.range(of: "\n  }\n}", options: .backwards)?.lowerBound)
    let found = text[start..<end].split(separator: "\n").map(String.init)
    let expected = SchemaText.properties(of: EventKey.allCases.map(\.member), indent: "    ")
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
    #expect(found.count == expected.count)
    let required = EventKey.allCases.map(\.member).filter { $0.presence != .known }.map(\.name)
    #expect(try JSON(text)["required"]?.elements.compactMap(\.text) == required)
  }

  @Test(
    "the schema rejects a wrong line",
    arguments: [
      (#""type":"hard""#, #""type":"harsh""#), (#""seq":1"#, #""seq":0"#), (#""v":1"#, #""v":2"#),
      (#","type":"hard""#, ""), (#""host":"mx","#, #""host":"mx","new":1,"#),
      (#""seq":1,"#, ""), (#""source":"dsn","type":"hard""#, #""type":"hard","source":"dsn""#),
      ("T", " "), (#""crc":""#, #""crc":"0"#),
    ])
  func finds(_ sound: String, _ broken: String) throws {
    let line = try #require(try lines([try Self.minimal()]).first)
    let changed = line.replacingOccurrences(of: sound, with: broken)
    #expect(changed != line)
    let schema = try JSONSchema(Checkout.text("docs/event.schema.json"))
    #expect(schema.faults(of: try JSON(line)) == [])
    #expect(schema.faults(of: try JSON(changed)) != [])
  }
}
