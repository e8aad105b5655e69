public import Octets

extension BounceEvent {
  /// The members from `id` on in the schema's order, without braces, `v`, `seq` and `crc`, as the
  /// journal takes them.
  public var members: Octets {
    var json = JSONWriter()
    var event = self
    Self.table.write(&event, to: &json)
    return json.octets
  }

  /// The members of the verdict, from `type` to `conflicts` and from `blocklist` to `unread`, for a
  /// reply that is not from a report.
  public var verdictMembers: Octets {
    var json = JSONWriter()
    var event = self
    Self.table.write(&event, EventKey.type.place..<EventKey.conflicts.place + 1, to: &json)
    Self.table.write(&event, EventKey.blocklist.place..<EventKey.unread.place + 1, to: &json)
    return json.octets
  }

  /// Parses an event: a line of the journal, or its members in braces.
  ///
  /// Nil when the line is not an event of a known version. Unknown keys are ignored.
  public init?(line: Octets) {
    self.init(line, in: line.indices)
  }

  /// Parses an event from a range of octets: one line, with or without its line end.
  public init?(_ octets: Octets, in range: Range<Int>) {
    guard var scanner = JSONScanner(octets, in: range) else { return nil }
    self = Self.blank
    let table = Self.table
    var found: UInt64 = 0
    var expected = 0
    while let member = scanner.next() {
      guard let place = table.place(octets[member.key], expectedAt: expected) else { continue }
      expected = place + 1
      found |= 1 << UInt64(place)
      let value = JSONValue(octets, member.value)
      guard table.members[place].read(value, &self) else { return nil }
    }
    guard scanner.isComplete, found & table.required == table.required else { return nil }
  }

  /// The event before its members are read: every event has these three.
  private static let blank = BounceEvent(id: EventID(of: []), source: .dsn, type: .soft)
}
