import BounceEvents

/// The set of event IDs that were read: 16 octets each, in a hash table.
struct SeenIDs {
  private struct Key: Hashable {
    var high: UInt64
    var low: UInt64
  }

  private var keys: Set<Key> = []

  /// Whether this is the first event with its ID; an event without an ID is always new.
  mutating func isNew(_ line: EventLine) -> Bool {
    guard let text = line.name(.id), let id = EventID(text: text) else { return true }
    return isNew(id)
  }

  /// Whether this ID is met for the first time.
  mutating func isNew(_ id: EventID) -> Bool {
    var key = Key(high: 0, low: 0)
    for index in 0..<8 {
      key.high = key.high << 8 | UInt64(id.octets[index])
      key.low = key.low << 8 | UInt64(id.octets[index + 8])
    }
    return keys.insert(key).inserted
  }
}
