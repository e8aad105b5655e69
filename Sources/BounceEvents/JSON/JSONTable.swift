/// The members of a record in the order in which they stand on a line.
struct JSONTable<Record>: Sendable {
  /// How many members a table has at most: what is found is kept in the bits of a number.
  static var membersLimit: Int { UInt64.bitWidth }

  let members: [JSONMember<Record>]
  /// The bits of the places of the members without which there is no record.
  let required: UInt64

  init(_ members: [JSONMember<Record>]) {
    precondition(members.count <= Self.membersLimit, "a table has too many members")
    self.members = members
    required = members.indices.reduce(0) { bits, place in
      members[place].description.presence == .always ? bits | 1 << UInt64(place) : bits
    }
  }

  /// What the members are, in their order.
  var descriptions: [MemberDescription] { members.map(\.description) }

  /// The place of the member with a key: in a line of ours the expected one or one soon after it, in
  /// another's anywhere; nil for a key of a later addition.
  func place(_ key: ArraySlice<UInt8>, expectedAt expected: Int) -> Int? {
    for place in expected..<members.count where key.elementsEqual(members[place].key.name) {
      return place
    }
    for place in 0..<min(expected, members.count) where key.elementsEqual(members[place].key.name) {
      return place
    }
    return nil
  }

  /// Writes the members of some places that a record has.
  func write(_ record: inout Record, _ places: Range<Int>, to json: inout JSONWriter) {
    for place in places { members[place].write(&record, &json) }
  }

  /// Writes all members that a record has.
  func write(_ record: inout Record, to json: inout JSONWriter) {
    write(&record, members.indices, to: &json)
  }

  /// Reads the members of an object inside a record, as far as it is one; keys of later additions are
  /// passed over, and of a key that is there twice the first counts.
  ///
  /// - Returns: false when a member is missing without which there is no such object.
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
