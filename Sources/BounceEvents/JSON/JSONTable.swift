/// The members of a record in the order in which they stand on a line.
struct JSONTable<Record>: Sendable {
  /// The most members of a table: the members that were found are the bits of one number.
  static var membersLimit: Int { UInt64.bitWidth }

  let members: [JSONMember<Record>]
  /// A bit for the index of each required member.
  let required: UInt64

  init(_ members: [JSONMember<Record>]) {
    precondition(members.count <= Self.membersLimit, "a table has too many members")
    self.members = members
    required = members.indices.reduce(0) { bits, place in
      members[place].description.presence == .always ? bits | 1 << UInt64(place) : bits
    }
  }

  /// The descriptions of the members, in their order.
  var descriptions: [MemberDescription] { members.map(\.description) }

  /// The index of the member with a key; nil for an unknown key.
  ///
  /// In lines of this program the key is at the expected index or soon after it; lines of other
  /// writers may have any order.
  func place(_ key: ArraySlice<UInt8>, expectedAt expected: Int) -> Int? {
    for place in expected..<members.count where key.elementsEqual(members[place].key.name) {
      return place
    }
    for place in 0..<min(expected, members.count) where key.elementsEqual(members[place].key.name) {
      return place
    }
    return nil
  }

  /// Writes the members with some indices, if the record has them.
  func write(_ record: inout Record, _ places: Range<Int>, to json: inout JSONWriter) {
    for place in places { members[place].write(&record, &json) }
  }

  /// Writes all members that the record has.
  func write(_ record: inout Record, to json: inout JSONWriter) {
    write(&record, members.indices, to: &json)
  }

  /// Reads the members of an object into a record.
  ///
  /// Unknown keys are ignored; if a key occurs twice the first one counts.
  ///
  /// - Returns: false when a required member is missing.
  func read(_ value: JSONValue, into record: inout Record) -> Bool {
    guard var scanner = JSONScanner(value.octets, in: value.range) else { return required == 0 }
    var found: UInt64 = 0
    var expected = 0
    while let member = scanner.next() {
      guard let place = place(value.octets[member.key], expectedAt: expected) else { continue }
      expected = place + 1
      let bit: UInt64 = 1 << UInt64(place)
      guard found & bit == 0 else { continue }
      found |= bit
      guard members[place].read(JSONValue(value.octets, member.value), &record) else {
        return false
      }
    }
    return found & required == required
  }
}
