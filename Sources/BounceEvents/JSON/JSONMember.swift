/// A member of a record: what it is, and how it is written to a line and read from one.
struct JSONMember<Record>: Sendable {
  /// Passes the place of a value in a record to a function that reads or writes it: `{ $1(&$0.host)
  /// }`.
  typealias Place<Value> = @Sendable (inout Record, (inout Value) -> Void) -> Void

  let description: MemberDescription
  let key: JSONKey
  /// Writes the member; nothing if the record does not have it.
  let write: @Sendable (inout Record, inout JSONWriter) -> Void
  /// Reads the value; false if no record can have it.
  let read: @Sendable (JSONValue, inout Record) -> Bool

  private init(
    _ description: MemberDescription,
    write: @escaping @Sendable (inout Record, inout JSONWriter) -> Void,
    read: @escaping @Sendable (JSONValue, inout Record) -> Bool
  ) {
    self.description = description
    key = JSONKey(description.name)
    self.write = write
    self.read = read
  }

  /// A member that the journal writes before or after the members of the event.
  static func frame(_ description: MemberDescription) -> Self {
    Self(description, write: { _, _ in }, read: { _, _ in true })
  }

  /// An optional member.
  static func optional<Value>(
    _ description: MemberDescription, _ place: @escaping Place<Value?>,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
    read: @escaping @Sendable (JSONValue) -> Value?
  ) -> Self {
    let key = JSONKey(description.name)
    return Self(description) { record, json in
      place(&record) { value in
        guard let value else { return }
        json.begin(key)
        write(value, &json)
      }
    } read: { value, record in
      place(&record) { $0 = read(value) }
      return true
    }
  }

  /// A required member.
  static func required<Value>(
    _ description: MemberDescription, _ place: @escaping Place<Value>,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
    read: @escaping @Sendable (JSONValue) -> Value?
  ) -> Self {
    let key = JSONKey(description.name)
    return Self(description) { record, json in
      json.begin(key)
      place(&record) { write($0, &json) }
    } read: { value, record in
      guard let value = read(value) else { return false }
      place(&record) { $0 = value }
      return true
    }
  }

  /// A member that is `true` or absent.
  static func flag(
    _ description: MemberDescription, _ place: @escaping Place<Bool>
  ) -> Self {
    let key = JSONKey(description.name)
    return Self(description) { record, json in
      place(&record) { isSet in
        guard isSet else { return }
        json.begin(key)
        json.yes()
      }
    } read: { value, record in
      place(&record) { $0 = value.isTrue }
      return true
    }
  }

  /// A member that is an object; absent if it would be empty.
  ///
  /// - Parameter empty: the object without any facts.
  static func object<Inner: Sendable>(
    _ description: MemberDescription, _ place: @escaping Place<Inner>,
    _ table: JSONTable<Inner>, empty: Inner
  ) -> Self {
    let key = JSONKey(description.name)
    return Self(description) { record, json in
      place(&record) { inner in json.object(key) { table.write(&inner, to: &$0) } }
    } read: { value, record in
      var inner = empty
      _ = table.read(value, into: &inner)
      place(&record) { $0 = inner }
      return true
    }
  }

  /// A member that is an array of objects; absent if it would be empty.
  ///
  /// Elements that are not such objects are ignored.
  ///
  /// - Parameter empty: the object without any facts.
  static func objects<Inner: Sendable>(
    _ description: MemberDescription, _ place: @escaping Place<[Inner]>,
    _ table: JSONTable<Inner>, empty: Inner
  ) -> Self {
    let key = JSONKey(description.name)
    return Self(description) { record, json in
      place(&record) { inner in
        json.array(key, inner) { json, element in
          var element = element
          table.write(&element, to: &json)
        }
      }
    } read: { value, record in
      let elements = JSONScanner.elements(value.octets, in: value.range) ?? []
      let read = elements.compactMap { range in
        var inner = empty
        return table.read(JSONValue(value.octets, range), into: &inner) ? inner : nil
      }
      place(&record) { $0 = read }
      return true
    }
  }
}
